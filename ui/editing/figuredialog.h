// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"

#include <QDate>
#include <QDialog>

#include <functional>

class Appearance;
class EdtfField;
class QComboBox;
class QLabel;
class QLineEdit;
class ValueField;
class Workspace;

/// All that is said of a figure, to be changed by hand, as EventDialog is for events.
class FigureDialog : public QDialog
{
    Q_OBJECT
public:
    /// `figure` is what it begins with; `isNew` names the window.
    FigureDialog(Workspace &workspace, Appearance &appearance, const Figure &figure, bool isNew, const QDate &today,
                 QWidget *parent = nullptr);

    [[nodiscard]] Figure figure() const; ///< what it was given, with what was typed

    [[nodiscard]] QLineEdit &companyField() { return *m_company; }
    [[nodiscard]] ValueField &valueField() { return *m_value; }
    [[nodiscard]] EdtfField &dateField() { return *m_asOf; }
    [[nodiscard]] QComboBox &unitField() { return *m_unit; }
    [[nodiscard]] QString problem() const; ///< what keeps it from being accepted; empty where nothing does

public Q_SLOTS:
    void accept() override;

private:
    [[nodiscard]] QWidget *makeForm();
    void showProblem();
    [[nodiscard]] QString unit() const;

    Figure m_figure;
    Appearance &m_appearance;
    std::function<QString(const QString &)> m_canonical;
    QLineEdit *m_company;
    QComboBox *m_measure;
    QComboBox *m_comparator;
    ValueField *m_value;
    QComboBox *m_unit;
    EdtfField *m_asOf;
    QLineEdit *m_market;
    QLineEdit *m_region;
    QLineEdit *m_measuredBy;
    QLabel *m_problem;
    bool m_asked = false; ///< somebody tried to save: from then on it says what is missing
};
