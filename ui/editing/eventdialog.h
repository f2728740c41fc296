// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QDate>
#include <QDialog>

class AmountsField;
class Appearance;
class CompaniesField;
class EdtfField;
class ListField;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class Workspace;

/// All that is said of an event, to be changed by hand. What is wrong is said at its place, and nothing is kept until it is right.
class EventDialog : public QDialog
{
    Q_OBJECT
public:
    /// `event` is what it begins with; one without a title is a new one.
    EventDialog(Workspace &workspace, Appearance &appearance, const Event &event, bool starred, const QDate &today,
                QWidget *parent = nullptr);

    /// What it was given, with what was typed.
    [[nodiscard]] Event edited() const;
    [[nodiscard]] bool isStarred() const;

    [[nodiscard]] QLineEdit &titleField() { return *m_title; }
    [[nodiscard]] EdtfField &dateField() { return *m_when; }
    [[nodiscard]] QString problem() const; ///< what keeps it from being accepted; empty where nothing does

public Q_SLOTS:
    void accept() override;

private:
    [[nodiscard]] QWidget *makeForm();
    void showProblem();

    Event m_event;
    Appearance &m_appearance;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_modality;
    EdtfField *m_when;
    CompaniesField *m_companies;
    AmountsField *m_amounts;
    ListField *m_places;
    ListField *m_tags;
    QPlainTextEdit *m_note;
    QCheckBox *m_star;
    QLabel *m_problem;
    bool m_asked = false; ///< somebody tried to save: from then on it says what is missing
};
