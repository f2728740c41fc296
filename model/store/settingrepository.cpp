// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingrepository.h"

#include "store/database.h"
#include "store/query.h"

Result<std::optional<QString>> SettingRepository::value(const QString &name)
{
    auto query = Query::prepare(m_database, QStringLiteral("SELECT value FROM setting WHERE name = :name"));
    if (!query)
        return query.error();
    return query->bind("name", name).firstText();
}

Result<Done> SettingRepository::set(const QString &name, const QString &value)
{
    auto query = Query::prepare(m_database,
                                QStringLiteral("INSERT INTO setting (name, value) VALUES (:name, :value) "
                                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    if (!query)
        return query.error();
    return query->bind("name", name).bind("value", value).execute();
}

Result<Done> SettingRepository::remove(const QString &name)
{
    auto query = Query::prepare(m_database, QStringLiteral("DELETE FROM setting WHERE name = :name"));
    if (!query)
        return query.error();
    return query->bind("name", name).execute();
}
