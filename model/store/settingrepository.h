// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

class Database;

/// Settings of the project (not of the person), text by name.
class SettingRepository
{
public:
    explicit SettingRepository(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<QString>> value(const QString &name);
    Result<Done> set(const QString &name, const QString &value);
    Result<Done> remove(const QString &name);

private:
    Database &m_database;
};
