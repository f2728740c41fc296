// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/recordbatch.h"

#include "store/project.h"
#include "store/recordjson.h"

#include <QHash>

#include <algorithm>
#include <type_traits>

namespace
{

/// What the interchange format does not carry is taken from the stored record, so that an export that comes
/// back is the same.
void inherit(std::vector<Claim> &claims, const std::vector<Claim> &stored)
{
    QHash<QString, const Claim *> byKey;
    for (const Claim &claim : stored)
        byKey.insert(claim.key, &claim);
    for (Claim &claim : claims)
        if (const Claim *old = byKey.value(claim.key); old && claim.explanation.lines.empty())
            claim.explanation = old->explanation;
    std::ranges::sort(claims, {},
                      [](const Claim &claim) { return std::tuple(claim.document, claim.span, claim.key); });
}

void inherit(Event &event, const Event &stored)
{
    event.id = stored.id;
    inherit(event.claims, stored.claims);
}

void inherit(Figure &figure, const Figure &stored)
{
    figure.id = stored.id;
    if (figure.confidence == 0)
        figure.confidence = stored.confidence;
    inherit(figure.claims, stored.claims);
}

} // namespace

void RecordBatch::count(Outcome outcome, size_t claims)
{
    // A line of a claim shares the fate of its record.
    const int lines = std::min(int(claims), m_claimLines);
    m_claimLines -= lines;
    switch (outcome) {
    case Outcome::Added:
        m_report.added += 1 + lines;
        break;
    case Outcome::Duplicate:
        m_report.duplicate += 1 + lines;
        break;
    case Outcome::Changed:
        m_report.changed += 1 + lines;
        break;
    }
}

Result<Done> RecordBatch::storeArticle(const Article &article)
{
    const auto known = m_project.articles().findByHash(article.hash);
    if (!known)
        return known.error();
    if (*known) {
        count(Outcome::Duplicate);
        return Done();
    }
    count(Outcome::Added);
    const auto id = m_project.articles().insert(article);
    return id ? Result<Done>(Done()) : id.error();
}

Result<Done> RecordBatch::storeCompany(const Company &company)
{
    const auto before = m_project.companies().findCanonical(company.name);
    if (!before)
        return before.error();
    const auto owned = m_project.companies().wouldOwnItself(company);
    if (!owned)
        return owned.error();
    if (*owned) {
        m_report.rejected.push_back({0, QStringLiteral("company \"%1\" would own itself").arg(company.name)});
        return Done();
    }
    const auto id = m_project.companies().add(company);
    if (!id)
        return id.error();
    if (!*before) {
        count(Outcome::Added);
        return Done();
    }
    const auto after = m_project.companies().find(*id);
    if (!after)
        return after.error();
    const bool same = (*before)->names == (*after)->names && (*before)->tickers == (*after)->tickers
        && (*before)->parent == (*after)->parent;
    count(same ? Outcome::Duplicate : Outcome::Changed);
    return Done();
}

Result<Done> RecordBatch::dropClaimsOfOthers(std::vector<Claim> &claims, const QString &record, bool ofEvent)
{
    std::vector<Claim> own;
    for (Claim &claim : claims) {
        const auto owner = m_project.claims().recordOf(claim.key, ofEvent);
        if (!owner)
            return owner.error();
        if (*owner && **owner != record)
            continue;
        if (!claim.document.isEmpty()) {
            const auto article = m_project.articles().idOf(claim.document);
            if (!article)
                return article.error();
            if (!*article)
                claim.document.clear(); // the quote is kept, though its text is not here
        }
        own.push_back(std::move(claim));
    }
    claims = std::move(own);
    return Done();
}

template <class Record, class Repository>
Result<Done> RecordBatch::storeRecord(Repository &repository, Record record)
{
    const size_t claims = record.claims.size();
    if (auto dropped = dropClaimsOfOthers(record.claims, record.key, std::is_same_v<Record, Event>); !dropped)
        return dropped;
    const auto known = repository.findByKey(record.key);
    if (!known)
        return known.error();
    if (!*known) {
        // An extracted record all of whose claims speak for others by now has been merged with them.
        if (claims > 0 && record.claims.empty() && record.review == Review::Unreviewed) {
            count(Outcome::Duplicate, claims);
            return Done();
        }
        count(Outcome::Added, claims);
        const auto id = repository.insert(record);
        return id ? Result<Done>(Done()) : id.error();
    }
    inherit(record, **known);
    const bool settled = (*known)->review != Review::Unreviewed;
    if (settled || RecordJson::toJson(record) == RecordJson::toJson(**known)) {
        count(Outcome::Duplicate, claims);
        return Done();
    }
    count(Outcome::Changed, claims);
    m_changes.push_back(Change::of(*known, std::optional(record)));
    return repository.update(record);
}

Result<std::vector<Change>> RecordBatch::store(Records records)
{
    m_report.rejected.insert(m_report.rejected.end(), records.rejected.begin(), records.rejected.end());
    m_claimLines
        = int(records.rows
              - qsizetype(records.rejected.size() + records.articles.size() + records.companies.size()
                          + records.events.size() + records.figures.size()));
    for (const Article &article : records.articles)
        if (auto stored = storeArticle(article); !stored)
            return stored.error();
    for (const Company &company : records.companies)
        if (auto stored = storeCompany(company); !stored)
            return stored.error();
    for (Event &event : records.events)
        if (auto stored = storeRecord(m_project.events(), std::move(event)); !stored)
            return stored.error();
    for (Figure &figure : records.figures)
        if (auto stored = storeRecord(m_project.figures(), std::move(figure)); !stored)
            return stored.error();
    return std::move(m_changes);
}
