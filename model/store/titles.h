// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QCache>
#include <QString>

#include <vector>

class Database;

/// Titles of events as they are asked for, the last ones kept: some microseconds for one that is not at hand,
/// a tenth of one for one that is. Ask only for what is drawn.
class Titles
{
public:
    /// `most` titles are kept. Of the thread that the connection belongs to.
    explicit Titles(Database &database, int most = 20'000);

    /// Empty where there is no such event, and where the file cannot be read.
    [[nodiscard]] QString operator[](EventId id);
    /// Has those at hand that are not yet, in the order of their place in the file.
    void fetch(std::vector<EventId> ids);
    /// What has changed must be forgotten.
    void forget(EventId id) { m_titles.remove(id); }
    void clear() { m_titles.clear(); }

private:
    Database &m_database;
    QCache<EventId, QString> m_titles;
};
