// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/era.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

/// Name and date of an era. The date is typed as anywhere in the timeline, and what it was read as stands below.
class EraDialog : public QDialog
{
    Q_OBJECT

public:
    EraDialog(const QString &name, const QString &date, const QDate &today, QWidget *parent = nullptr);

    /// Nothing while a name is missing or the date says nothing.
    [[nodiscard]] std::optional<Era> era() const;
    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QLineEdit &dateField() { return *m_date; }

private:
    void read();

    QDate m_today;
    QLineEdit *m_name;
    QLineEdit *m_date;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
    std::optional<Edtf> m_read;
};
