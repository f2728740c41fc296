// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mergednames.h"

#include "store/settingrepository.h"
#include "store/sqlvalues.h"

#include <algorithm>

namespace {
const QString rowKey = QStringLiteral("row");
const QString nameKey = QStringLiteral("name");
const QString intoKey = QStringLiteral("into");
}

const QString &MergedNames::setting()
{
    static const QString name = QStringLiteral("company.merged");
    return name;
}

MergedNames MergedNames::fromText(const std::optional<QString> &text)
{
    MergedNames names;
    const QJsonArray list = SqlValues::toArray(text.value_or(QString()));
    for (const QJsonValue &each : list)
        if (!each[nameKey].toString().isEmpty() && !each[intoKey].toString().isEmpty())
            names.add({CompanyId(each[rowKey].toInteger()), each[nameKey].toString(), each[intoKey].toString()});
    return names;
}

Result<MergedNames> MergedNames::of(Database &database)
{
    const auto text = SettingRepository(database).value(setting());
    return text ? fromText(*text) : Result<MergedNames>(text.error());
}

std::optional<QString> MergedNames::toText() const
{
    if (m_names.isEmpty())
        return std::nullopt;
    QStringList keys = m_names.keys();
    keys.sort();
    QJsonArray list;
    for (const QString &key : std::as_const(keys)) {
        const MergedName &merged = *m_names.constFind(key);
        list.append(QJsonObject{{rowKey, merged.row.value()}, {nameKey, merged.name}, {intoKey, merged.into}});
    }
    return SqlValues::json(list);
}

void MergedNames::add(const MergedName &merged)
{
    m_names.insert(SqlValues::folded(merged.name), merged);
}

void MergedNames::remove(const QString &name)
{
    m_names.remove(SqlValues::folded(name));
}

std::optional<MergedName> MergedNames::find(const QString &name) const
{
    const auto found = m_names.constFind(SqlValues::folded(name));
    return found == m_names.cend() ? std::nullopt : std::optional(*found);
}

QList<MergedName> MergedNames::into(const QString &company) const
{
    QList<MergedName> list;
    for (const MergedName &merged : m_names)
        if (merged.into == company)
            list << merged;
    std::ranges::sort(list, {}, &MergedName::name);
    return list;
}

std::optional<QString> MergedNames::companyOf(const QString &name) const
{
    auto merged = find(name);
    if (!merged)
        return std::nullopt;
    for (qsizetype steps = m_names.size(); steps > 0; --steps) { // a file may hold a circle
        const auto next = find(merged->into);
        if (!next)
            break;
        merged = next;
    }
    return merged->into;
}
