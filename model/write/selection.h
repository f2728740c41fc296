// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "filter/eventfilter.h"
#include "store/project.h"

#include <QSet>
#include <QString>

#include <functional>
#include <vector>

/// The records of a project that a filter lets through, kind by kind. The filter chooses events and figures; with them go the
/// companies they name, the documents they rest on and their claims; with a search that stands alone also the documents whose own text it
/// finds. An empty filter lets everything through. Both outlive it.
class Selection
{
public:
    /// `told` hears how many events have been visited, each time.
    Selection(Project &project, const EventFilter &filter, std::function<void(qint64)> told = {})
        : m_project(project), m_filter(filter), m_told(std::move(told))
    {
    }

    // In the order of interchange: events and figures by date, then id; documents by path; claims by document, then place.
    Result<Done> events(const std::function<void(Event &&)> &visit) const;
    Result<Done> figures(const std::function<void(Figure &&)> &visit) const;
    Result<Done> companies(const std::function<void(Company &&)> &visit);
    Result<Done> documents(const std::function<void(Article &&)> &visit);
    Result<Done> claims(const std::function<void(StoredClaim &&)> &visit);

    /// Where else the text of a document stood; nothing where that cannot be read.
    [[nodiscard]] std::vector<SourceReference> copiesOf(const Article &document) const;

    // How many undated ones only the filter's dates keep out.
    [[nodiscard]] Result<qint64> undatedEvents() const;
    [[nodiscard]] Result<qint64> undatedFigures() const;

private:
    /// Looks through the chosen events and figures, once, for what goes with them.
    Result<Done> collect();

    Project &m_project;
    const EventFilter &m_filter;
    std::function<void(qint64)> m_told;
    bool m_collected = false;
    QSet<QString> m_records; ///< keys of events and figures
    QSet<QString> m_documents;
    QSet<QString> m_companies;
};
