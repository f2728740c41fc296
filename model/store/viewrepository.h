// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

class Database;

/// A view that somebody saved: filter, lanes and range as JSON, which only the window reads.
struct SavedView {
    QString name;
    QJsonObject definition;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

class ViewRepository
{
public:
    explicit ViewRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Done> save(const SavedView &view); ///< replaces the one of that name
    Result<Done> remove(const QString &name);
    Result<std::vector<SavedView>> all(); ///< oldest first

private:
    Database &m_database;
};
