// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QCache>
#include <QString>

class Project;

/// Titles of events, which are not in memory: asked of the project when they are wanted, the last some thousand kept.
class TitleCache
{
public:
    /// The project must outlive it.
    explicit TitleCache(Project &project, int most = 20'000);

    /// Empty where the event is gone or cannot be read.
    [[nodiscard]] QString of(EventId id);
    void forget() { m_titles.clear(); } ///< after an edit

private:
    Project &m_project;
    QCache<qint64, QString> m_titles;
};
