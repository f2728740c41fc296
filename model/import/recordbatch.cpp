// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/recordbatch.h"

#include "store/articlecopies.h"
#include "store/companyrows.h"
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

/// Calls the companies of an event what the project calls them: a table may write "ACME" for Acme in one row of two.
Result<Done> nameAsStored(CompanyRows &companies, Event &event)
{
    for (EventCompany &company : event.companies) {
        auto name = companies.nameOf(company.name);
        if (!name)
            return name.error();
        company.name = *std::move(name);
    }
    return Done();
}

Result<Done> nameAsStored(CompanyRows &companies, Figure &figure)
{
    const auto whole = companies.byCanonicalName(figure.company);
    if (!whole)
        return whole.error();
    static const QString joint = QStringLiteral(" + ");
    QStringList holders = *whole ? QStringList(figure.company) : figure.company.split(joint, Qt::SkipEmptyParts);
    for (QString &holder : holders) {
        auto name = companies.nameOf(holder);
        if (!name)
            return name.error();
        holder = *std::move(name);
    }
    figure.company = holders.join(joint);
    return Done();
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

Result<Done> RecordBatch::storeArticle(const Article &article, const std::vector<SourceReference> &copies)
{
    const auto known = m_project.articles().findByHash(article.hash);
    if (!known)
        return known.error();
    count(*known ? Outcome::Duplicate : Outcome::Added);
    if (!*known) {
        m_made.articles << article.hash;
        if (const auto id = m_project.articles().insert(article); !id)
            return id.error();
    }
    std::vector<SourceReference> places = copies;
    places.insert(places.begin(), ArticleCopies::copyOf(article));
    auto change = ArticleCopies(m_project.database()).adding(known->value_or(article), places);
    if (!change || !*change)
        return change ? Result<Done>(Done()) : change.error();
    if (auto applied = Edit{{}, {**change}}.apply(m_project); !applied)
        return applied;
    m_changes.push_back(**std::move(change));
    return Done();
}

Result<Done> RecordBatch::storeCompany(const Company &company, int row)
{
    const auto before = m_project.companies().findCanonical(company.name);
    if (!before)
        return before.error();
    const auto owned = m_project.companies().wouldOwnItself(company);
    if (!owned)
        return owned.error();
    if (*owned) {
        m_report.rejected.add({row, QStringLiteral("The company \"%1\" would own itself.").arg(company.name)});
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
    if (!same)
        m_changes.push_back(Change::of(*before, *after));
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
        if (claim.document.isEmpty())
            claim.span = {};
        own.push_back(std::move(claim));
    }
    claims = std::move(own);
    return Done();
}

template <class Record, class Repository>
Result<RecordBatch::Outcome> RecordBatch::storeRecord(Repository &repository, Record record)
{
    const size_t claims = record.claims.size();
    if (auto dropped = dropClaimsOfOthers(record.claims, record.key, std::is_same_v<Record, Event>); !dropped)
        return dropped.error();
    // An extracted record all of whose claims speak for others by now has been merged with them.
    const bool isMerged = claims > 0 && record.claims.empty() && record.review == Review::Unreviewed;
    if (!isMerged) {
        const auto id = repository.insertNew(record);
        if (!id)
            return id.error();
        if (id->isValid()) {
            (std::is_same_v<Record, Event> ? m_made.events : m_made.figures) << record.key;
            return Outcome::Added;
        }
    }
    const auto known = repository.findByKey(record.key);
    if (!known)
        return known.error();
    if (!*known)
        return Outcome::Duplicate;
    inherit(record, **known);
    CompanyRows companies(m_project.database());
    if (auto named = nameAsStored(companies, record); !named)
        return named.error();
    const bool settled = (*known)->review != Review::Unreviewed;
    if (settled || RecordJson::toJson(record) == RecordJson::toJson(**known))
        return Outcome::Duplicate;
    m_changes.push_back(Change::of(*known, std::optional(record)));
    const auto updated = repository.update(record);
    return updated ? Result<Outcome>(Outcome::Changed) : updated.error();
}

template <class Record, class Repository>
Result<Done> RecordBatch::storeRecords(Repository &repository, std::vector<Record> records,
                                       const std::vector<int> &rows)
{
    std::optional<Outcome> ofRow;
    for (size_t i = 0; i < records.size(); ++i) {
        const size_t claims = records[i].claims.size();
        const auto outcome = storeRecord(repository, std::move(records[i]));
        if (!outcome)
            return outcome.error();
        ofRow = std::max(*outcome, ofRow.value_or(*outcome));
        if (i + 1 < rows.size() && rows[i] == rows[i + 1])
            continue; // the row has more records
        count(*std::exchange(ofRow, std::nullopt), claims);
    }
    return Done();
}

Result<std::vector<Change>> RecordBatch::store(Records records)
{
    m_report.rejected.add(records.rejected);
    const bool isTable = !records.eventRows.empty() || !records.figureRows.empty();
    m_claimLines = isTable
        ? 0
        : int(records.rows
              - qsizetype(records.rejected.size() + records.articles.size() + records.companies.size()
                          + records.events.size() + records.figures.size()));
    records.copies.resize(records.articles.size());
    for (size_t i = 0; i < records.articles.size(); ++i)
        if (auto stored = storeArticle(records.articles[i], records.copies[i]); !stored)
            return stored.error();
    records.companyRows.resize(records.companies.size());
    for (size_t i = 0; i < records.companies.size(); ++i)
        if (auto stored = storeCompany(records.companies[i], records.companyRows[i]); !stored)
            return stored.error();
    if (auto stored = storeRecords(m_project.events(), std::move(records.events), records.eventRows); !stored)
        return stored.error();
    if (auto stored = storeRecords(m_project.figures(), std::move(records.figures), records.figureRows); !stored)
        return stored.error();
    return std::move(m_changes);
}
