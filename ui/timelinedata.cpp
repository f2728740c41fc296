// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinedata.h"

#include "items/projectsnapshot.h"
#include "store/project.h"

LaneInfo laneInfoOf(const ProjectSnapshot &snapshot, const QString &company)
{
    LaneInfo info;
    const Company *found = snapshot.company(company);
    if (!found)
        return info;
    info.parent = found->parent;
    info.colour = found->colour;
    for (const CompanyName &name : found->names)
        if (name.language == u"zh") {
            info.second = name.name;
            break;
        }
    return info;
}

Result<Coverage> coverageIn(Project &project, const EventIndex &index)
{
    QHash<QString, ArticleId> articles;
    const auto named = project.articles().each([&](Article &&article) { articles.insert(article.hash, article.id); }, false);
    if (!named)
        return named.error();
    std::vector<Telling> tellings;
    const auto read = project.claims().each([&](StoredClaim &&stored) {
        const auto row = stored.event.isValid() ? index.rowOf(stored.event) : std::nullopt;
        if (row && *row < index.datedCount())
            tellings.push_back({articles.value(stored.claim.document), index.days(*row), index.interval(*row)});
    });
    if (!read)
        return read.error();
    return coverageOf(tellings);
}
