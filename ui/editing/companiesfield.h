// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class Appearance;
class QComboBox;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

/// The companies of an event with their roles, a row each. Names are completed from those that are known, in every script.
class CompaniesField : public QWidget
{
    Q_OBJECT
public:
    /// `canonical` gives the name that a company goes by for any of its names; what it does not know it gives back.
    CompaniesField(const QStringList &known, std::function<QString(const QString &)> canonical, Appearance &appearance,
                   QWidget *parent = nullptr);

    void setCompanies(const std::vector<EventCompany> &companies);
    /// Rows without a name are none; a company is there once, with its first role.
    [[nodiscard]] std::vector<EventCompany> companies() const;
    [[nodiscard]] QWidget *more() const; ///< what adds a row, where the key of a label leads
    /// A row more, which takes the keys.
    void addRow();

private:
    struct Row {
        QWidget *widget;
        QLineEdit *name;
        QComboBox *role;
    };
    void add(const EventCompany &company);
    void remove(const QWidget *row);

    std::function<QString(const QString &)> m_canonical;
    Appearance &m_appearance;
    QStringListModel *m_known;
    QVBoxLayout *m_column;
    class LinkButton *m_more; ///< the keys come to it after the rows
    std::vector<Row> m_rows;
};
