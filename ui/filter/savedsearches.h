// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class Project;
class Workspace;
struct SavedView;

struct SavedSearch {
    QString name;
    QString query; ///< a filter expression
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// What was searched for in a project, and what is to be searched for again. Both stay in the project; in one that may only be read
/// the recent ones last as long as it is open.
class SavedSearches
{
    Q_DECLARE_TR_FUNCTIONS(SavedSearches)
public:
    static constexpr qsizetype mostRecent = 50;

    explicit SavedSearches(Workspace &workspace);

    [[nodiscard]] const QStringList &recent() const { return m_recent; } ///< the last one first, each once
    void remember(const QString &query); ///< nothing for a blank one
    Result<Done> forgetRecent();

    [[nodiscard]] std::vector<SavedSearch> saved() const; ///< by name
    /// In place of the one of that name; like remove() an edit, which undo takes back.
    Result<Done> save(const SavedSearch &search);
    Result<Done> remove(const QString &name);

private:
    [[nodiscard]] std::optional<SavedView> find(const QString &name) const;

    Workspace &m_workspace;
    Project &m_project;
    QStringList m_recent;
};
