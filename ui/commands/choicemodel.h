// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <vector>

/// One thing of a palette: what it is called, what is told beside it, and what choosing it does.
struct Choice {
    QString name;
    QString where; ///< "Edit", "亚马逊": below or beside the name
    QString keys;
    bool enabled = true;
    std::function<void()> choose;
};

/// Choices that match what is typed: all words of it, best first (at the beginning of the name, of a word, anywhere).
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { WhereRole = Qt::UserRole, KeysRole };

    explicit ChoiceModel(std::vector<Choice> choices, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    [[nodiscard]] const Choice &choiceAt(int row) const { return m_choices[m_shown[size_t(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Choice> m_choices;
    std::vector<size_t> m_shown;
};
