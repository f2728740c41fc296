// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

class Project;

struct SavedSearch {
    QString name;
    QString query; ///< a filter expression
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// What was searched for in a project, and what is to be searched for again. Both stay in the project; in one that may only be read
/// the recent ones last as long as it is open.
class SavedSearches
{
public:
    static constexpr qsizetype mostRecent = 50;

    explicit SavedSearches(Project &project);

    [[nodiscard]] const QStringList &recent() const { return m_recent; } ///< the last one first, each once
    void remember(const QString &query); ///< nothing for a blank one
    Result<Done> forgetRecent();

    [[nodiscard]] const std::vector<SavedSearch> &saved() const { return m_saved; } ///< by name
    Result<Done> save(const SavedSearch &search); ///< in place of the one of that name
    Result<Done> remove(const QString &name);

private:
    void readSaved();

    Project &m_project;
    QStringList m_recent;
    std::vector<SavedSearch> m_saved;
};
