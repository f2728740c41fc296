// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/edit.h"

#include <QString>

#include <vector>

class Project;

/// Makes one company of two, and two of one again, as edits for somebody to perform, so that undo covers both.
///
/// A company that is merged goes; its events, figures and subsidiaries are the other's, and so are its names, by which it is found.
/// What is imported later under its name is the other's too. A split gives back what was taken, but for what has been changed by
/// hand since: that keeps its changes.
class CompanyMerge
{
public:
    explicit CompanyMerge(Project &project)
        : m_project(project)
    {
    }

    /// Error with a word for people: where one of the two does not exist, both are one, or the first owns the second.
    [[nodiscard]] Result<Edit> merge(const QString &company, const QString &into);
    /// Error where that company was not merged, or the one that it went into has been merged itself.
    [[nodiscard]] Result<Edit> split(const QString &company);
    /// The names of those that were merged into a company and can be split off, as they were called; in their order.
    [[nodiscard]] Result<QStringList> mergedInto(const QString &company);

private:
    [[nodiscard]] Result<bool> owns(const Company &company, const Company &other);
    [[nodiscard]] Result<Done> moveSubsidiaries(Edit &edit, const Company &from, const Company &into);
    [[nodiscard]] Result<Done> moveRecords(Edit &edit, const QString &from, const QString &into);
    [[nodiscard]] Result<Done> giveBack(Edit &edit, const Change &change, const QString &company, const QString &from);

    Project &m_project;
};
