// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "extract/extraction.h"
#include "import/changedarticles.h"
#include "store/edit.h"
#include "store/madelog.h"

#include <QString>

#include <map>
#include <vector>

class Project;

/// The events and figures of a project that rest on articles, kept at hand while articles are imported, so
/// that what is found is joined with them. Opens no transaction.
class MergedRecords
{
public:
    explicit MergedRecords(Project &project)
        : m_project(project)
    {
    }

    /// Reads the project's records; once, and again after somebody else has stored some.
    Result<Done> load();

    /// Merges and stores what was found in new articles. Of those that take the place of another, what a person has decided about
    /// moves into the new text; other claims of the earlier one are dropped, and with them unreviewed records that rest on nothing
    /// else. Gives back what was done to records that were there before; `made` are keys of new ones.
    Result<std::vector<Change>> add(const std::vector<Extraction> &found, ChangedArticles &changed, MadeRecords &made);

private:
    Project &m_project;
    std::map<QString, Event> m_events; ///< by key
    std::map<QString, Figure> m_figures;
};
