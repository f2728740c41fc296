// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/choicemodel.h"

#include <algorithm>

namespace {

/// 0 for no match; more for a better one.
int matchOf(const Choice &choice, const QStringList &words)
{
    int match = 1;
    const QString folded = choice.name.toCaseFolded();
    const QString where = choice.where.toCaseFolded();
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        if (at < 0 && !where.contains(word))
            return 0;
        if (at == 0)
            match += 4;
        else if (at > 0)
            match += folded[at - 1].isLetterOrNumber() ? 1 : 3;
    }
    return match;
}

} // namespace

ChoiceModel::ChoiceModel(std::vector<Choice> choices, QObject *parent)
    : QAbstractListModel(parent)
    , m_choices(std::move(choices))
{
    setTyped({});
}

void ChoiceModel::setTyped(const QString &typed)
{
    const QStringList words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, size_t>> found;
    for (size_t i = 0; i < m_choices.size(); ++i)
        if (const int match = matchOf(m_choices[i], words))
            found.emplace_back(-match, i);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto &[match, choice] : found)
        m_shown.push_back(choice);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Choice &choice = choiceAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return choice.name;
    case Qt::AccessibleTextRole: return QString(choice.name + QStringLiteral(", ") + choice.where + QStringLiteral(", ") + choice.keys);
    case WhereRole: return choice.where;
    case KeysRole: return choice.keys;
    default: return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && !choiceAt(index.row()).enabled ? flags & ~Qt::ItemIsEnabled : flags;
}
