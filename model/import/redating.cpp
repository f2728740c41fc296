// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/redating.h"

#include "core/errorwords.h"
#include "import/recordtitle.h"
#include "store/project.h"

#include <QHash>

#include <algorithm>

namespace
{

std::optional<Edtf> &dateOf(Event &event)
{
    return event.when;
}

std::optional<Edtf> &dateOf(Figure &figure)
{
    return figure.asOf;
}

/// The claims of one article as the new day has them, by key: the same text gives the same keys.
class Redater
{
public:
    Redater(const QString &document, const Extraction &extraction)
        : m_document(document)
    {
        for (const Event &event : extraction.events)
            for (const Claim &claim : event.claims)
                m_claims.insert(claim.key, &claim);
        for (const Figure &figure : extraction.figures)
            for (const Claim &claim : figure.claims)
                m_claims.insert(claim.key, &claim);
    }

    template <class Record>
    void take(const Record &record, Redating &redating) const
    {
        Record after = record;
        const Claim *moved = nullptr;
        std::optional<Edtf> before;
        bool leads = false;
        for (Claim &claim : after.claims) {
            const Claim *fresh = claim.document == m_document ? m_claims.value(claim.key) : nullptr;
            if (!fresh)
                continue;
            const bool gaveTheDate = claim.when == dateOf(after) && !isToldElsewhere(record, claim);
            if (claim.when != fresh->when && (!moved || (gaveTheDate && !leads))) {
                moved = fresh;
                before = claim.when;
                leads = gaveTheDate;
            }
            claim.when = fresh->when;
            claim.explanation = fresh->explanation;
            claim.score = fresh->score;
        }
        if (!moved) {
            ++redating.unmoved;
            return;
        }
        const bool kept = record.review != Review::Unreviewed || !leads;
        if (!kept)
            dateOf(after) = moved->when;
        redating.records.push_back({record.key, titleOf(record), moved->quote, before, moved->when, kept});
        redating.edit.changes.push_back(Change::of(record, after));
    }

private:
    /// Whether another article says the date as well: then it stands.
    template <class Record>
    bool isToldElsewhere(const Record &record, const Claim &claim) const
    {
        return std::ranges::any_of(record.claims, [&](const Claim &other) {
            return other.document != m_document && other.rank != Rank::Deprecated && other.when == claim.when;
        });
    }

    const QString &m_document;
    QHash<QString, const Claim *> m_claims;
};

/// The records that an article tells, once each, by the place of their first claim.
struct Told {
    std::vector<EventId> events;
    std::vector<FigureId> figures;
};

Result<Told> toldIn(Project &project, ArticleId article)
{
    const auto claims = project.claims().ofArticle(article);
    if (!claims)
        return claims.error();
    Told told;
    const auto add = [](auto &ids, auto id) {
        if (id.isValid() && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const StoredClaim &stored : *claims) {
        add(told.events, stored.event);
        add(told.figures, stored.figure);
    }
    return told;
}

template <class Repository, class Id>
Result<Done> takeAll(Repository &repository, const std::vector<Id> &ids, const Redater &redater, Redating &redating)
{
    for (const Id id : ids) {
        const auto record = repository.find(id);
        if (!record)
            return record.error();
        if (*record)
            redater.take(**record, redating);
    }
    return Done();
}

} // namespace

Result<Redating> redated(Project &project, const QString &document, const std::optional<Edtf> &published,
                         const std::function<Extraction(Article)> &extract)
{
    const auto found = project.articles().findByHash(document);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorWords::tr("The article is no longer in the project.")};
    Redating redating;
    redating.before = **found;
    redating.after = **found;
    redating.after.published = published;
    redating.after.publishedFrom = published ? PublishedFrom::Option : PublishedFrom::Unknown;
    redating.after.publishedEvidence.clear();
    const Extraction extraction = extract(redating.after);
    if (!published) {
        redating.after.published = extraction.article.published;
        redating.after.publishedFrom = extraction.article.publishedFrom;
        redating.after.publishedEvidence = extraction.article.publishedEvidence;
    }
    redating.edit.label = QCoreApplication::translate("Deeds", "Change of a publication date");
    redating.edit.changes.push_back(Change::of(redating.before, redating.after));
    const auto told = toldIn(project, redating.before.id);
    if (!told)
        return told.error();
    const Redater redater(document, extraction);
    if (auto taken = takeAll(project.events(), told->events, redater, redating); !taken)
        return taken.error();
    if (auto taken = takeAll(project.figures(), told->figures, redater, redating); !taken)
        return taken.error();
    return redating;
}
