// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/ownwordlist.h"

#include <QWidget>

class ListField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// A company of the project's own words, as fields.
class CompanyForm : public QWidget
{
    Q_OBJECT
public:
    /// `known` companies are offered as owners.
    explicit CompanyForm(const QStringList &known, QWidget *parent = nullptr);

    void setCompany(const OwnCompany &company);
    [[nodiscard]] OwnCompany company() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_name;
    QComboBox *m_type;
    QPlainTextEdit *m_aliases;
    QLineEdit *m_parent;
    ListField *m_tickers;
    QCheckBox *m_ambiguous;
};
