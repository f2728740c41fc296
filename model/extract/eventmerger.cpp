// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/claimbuilder.h"
#include "extract/eventmatch.h"
#include "extract/merger.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace {

constexpr int longestBlockedSpan = 12; // years: an open or longer span is looked up by its ends

/// An event in the making: one of the project's, or the first claim about something new, with what joined it.
struct Cluster {
    Event event;
    bool known = false;
    bool changed = false;
    std::vector<Event> joined{}; ///< in the order of joining
    std::vector<size_t> distinct{}; ///< of them: those that say something else than the ones before
};

const Claim &bestClaim(const Event &event)
{
    return *std::min_element(event.claims.begin(), event.claims.end(), outranks);
}

/// Finds the clusters that an event may belong to, by parties, family and year: those that have all its parties, and those
/// whose parties are all among its own. Kin count as one party.
class Blocks
{
public:
    explicit Blocks(CompanyKinship &kinship) : m_kinship(kinship) {}

    void add(const Event &event, int cluster)
    {
        const QStringList roots = rootsOf(event);
        for (const QString &period : periodsOf(event)) {
            for (const QString &root : roots)
                insert(m_having[root + period], cluster);
            insert(m_being[roots.join(u'\x1e') + period], cluster);
        }
    }

    std::vector<int> candidates(const Event &event) const
    {
        std::vector<int> found;
        const auto take = [&found](const std::vector<int> &block) { found.insert(found.end(), block.begin(), block.end()); };
        const QStringList roots = rootsOf(event);
        for (const QString &period : periodsOf(event)) {
            if (roots.size() > mostSubsets) {
                for (const QString &root : roots)
                    take(blockOf(m_having, root + period));
                continue;
            }
            const std::vector<int> *rarest = nullptr;
            for (const QString &root : roots)
                if (const auto &block = blockOf(m_having, root + period); !rarest || block.size() < rarest->size())
                    rarest = &block;
            if (rarest)
                take(*rarest);
            for (unsigned subset = 1; subset + 1 < 1U << roots.size(); ++subset) {
                QStringList some;
                for (qsizetype at = 0; at < roots.size(); ++at)
                    if (subset >> at & 1)
                        some << roots[at];
                take(blockOf(m_being, some.join(u'\x1e') + period));
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    static constexpr qsizetype mostSubsets = 4; ///< parties of an event whose subsets are looked up one by one
    using Table = QHash<QString, std::vector<int>>;

    static void insert(std::vector<int> &block, int cluster)
    {
        if (block.empty() || block.back() != cluster)
            block.push_back(cluster);
    }

    static const std::vector<int> &blockOf(const Table &table, const QString &key)
    {
        static const std::vector<int> none;
        const auto it = table.constFind(key);
        return it == table.constEnd() ? none : *it;
    }

    QStringList rootsOf(const Event &event) const
    {
        QStringList roots;
        for (const QString &party : partiesOf(event))
            roots << m_kinship.rootOf(party);
        roots.sort();
        roots.removeDuplicates();
        return roots;
    }

    static QStringList periodsOf(const Event &event)
    {
        const QString family = u'\x1f' + QString::number(int(familyOf(event.kind)));
        if (!event.when || familyOf(event.kind) == KindFamily::Founding)
            return {family};
        QStringList periods;
        for (int year : yearsOf(event.when->range()))
            periods << family + u'\x1f' + QString::number(year);
        return periods;
    }

    static std::vector<int> yearsOf(const DateRange &range)
    {
        const auto yearOf = [](Day day) { return QDate::fromJulianDay(day).year(); };
        std::vector<int> years;
        if (range.startsOpen() || range.endsOpen()) {
            if (!range.startsOpen())
                years.push_back(yearOf(range.first));
            if (!range.endsOpen())
                years.push_back(yearOf(range.last));
            return years;
        }
        // A year to each side: dates may disagree by a little over New Year.
        const int first = yearOf(range.first) - 1;
        const int last = std::min(yearOf(range.last) + 1, first + longestBlockedSpan);
        for (int year = first; year <= last; ++year)
            years.push_back(year);
        return years;
    }

    CompanyKinship &m_kinship;
    Table m_having; ///< by one party and period
    Table m_being; ///< by all parties and period
};

class EventMerger
{
public:
    void addKnown(Event event)
    {
        for (const Claim &claim : event.claims)
            m_seen.insert(claim.key);
        if (!event.claims.empty())
            place({std::move(event), true, false, {}});
    }

    void addFresh(std::vector<Event> events)
    {
        // The most exact go first, so that "in 2019" finds "on 17 April 2019" there; the order of arrival does not count.
        std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
            const auto order = [](const Event &e) {
                const DateRange range = e.when ? e.when->range() : DateRange{};
                const auto days = quint64(range.last) - quint64(range.first);
                return std::tuple(!e.when, days, range.first, e.claims.empty() ? QString() : e.claims.front().key);
            };
            return order(a) < order(b);
        });
        for (Event &event : events) {
            if (event.claims.empty()) {
                m_clusters.push_back({std::move(event), false, true, {}});
                continue;
            }
            std::erase_if(event.claims, [this](const Claim &claim) { return m_seen.contains(claim.key); });
            for (const Claim &claim : event.claims)
                m_seen.insert(claim.key);
            if (!event.claims.empty())
                join(std::move(event));
        }
    }

    std::vector<Event> changed()
    {
        std::vector<Event> events;
        for (Cluster &cluster : m_clusters)
            if (cluster.changed)
                events.push_back(settle(std::move(cluster)));
        std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
            return std::tie(a.when, a.key) < std::tie(b.when, b.key);
        });
        return events;
    }

private:
    void place(Cluster cluster)
    {
        m_blocks.add(cluster.event, int(m_clusters.size()));
        if (cluster.event.when)
            m_blocks.add(undated(cluster.event), int(m_clusters.size()));
        m_clusters.push_back(std::move(cluster));
    }

    static Event undated(const Event &event)
    {
        Event copy;
        copy.kind = event.kind;
        copy.companies = event.companies;
        return copy;
    }

    void join(Event event)
    {
        int best = -1;
        int bestLikeness = 0;
        int rivals = 0;
        for (int at : m_blocks.candidates(event)) {
            const int like = likenessToAll(m_clusters[size_t(at)], event);
            if (like > bestLikeness) {
                best = at;
                bestLikeness = like;
            }
            rivals += int(like > 0);
        }
        // Without a date only a single candidate can be meant.
        if (best < 0 || (!event.when && rivals > 1)) {
            place({std::move(event), false, true, {}});
            return;
        }
        Cluster &cluster = m_clusters[size_t(best)];
        cluster.changed = true;
        const auto said = [&event](const Event &other) { return sayAlike(event, other); };
        if (!said(cluster.event) && std::none_of(cluster.distinct.begin(), cluster.distinct.end(), [&](size_t at) { return said(cluster.joined[at]); })) {
            m_blocks.add(event, best);
            cluster.distinct.push_back(cluster.joined.size());
        }
        cluster.joined.push_back(std::move(event));
    }

    /// Alike in all that likeness looks at: a text may say the same thing ten thousand times.
    static bool sayAlike(const Event &a, const Event &b)
    {
        const auto document = [](const Event &event) { return event.claims.empty() ? QString() : event.claims.front().document; };
        return a.kind == b.kind && a.modality == b.modality && a.when == b.when && a.title == b.title && a.companies == b.companies
            && a.amounts == b.amounts && document(a) == document(b);
    }

    /// 0 unless it fits each that is there: no chain of half matches.
    int likenessToAll(const Cluster &cluster, const Event &event)
    {
        int least = likeness(cluster.event, event, m_kinship);
        for (const size_t at : cluster.distinct) {
            const Event &other = cluster.joined[at];
            if (least == 0)
                break;
            if (other.when)
                least = std::min(least, likeness(other, event, m_kinship));
        }
        return least;
    }

    Event settle(Cluster cluster)
    {
        std::vector<Event *> tellers{&cluster.event};
        for (Event &event : cluster.joined)
            tellers.push_back(&event);
        Event result = *tellers.front();
        const bool settledByUser = cluster.known && result.review != Review::Unreviewed;
        if (!settledByUser) {
            std::stable_sort(tellers.begin(), tellers.end(), [](const Event *a, const Event *b) {
                return outranks(bestClaim(*a), bestClaim(*b));
            });
            const Event &first = *tellers.front();
            result.kind = first.kind;
            result.modality = first.modality;
            result.when = first.when;
            result.title = first.title;
            result.companies.clear();
            result.amounts.clear();
            result.places.clear();
            for (const Event *teller : tellers)
                unite(result, *teller);
        }
        result.claims.clear();
        for (const Event *teller : tellers)
            result.claims.insert(result.claims.end(), teller->claims.begin(), teller->claims.end());
        std::sort(result.claims.begin(), result.claims.end(), byPlace);
        result.confidence = confidenceOf(result.claims);
        if (!cluster.known && !result.claims.empty()) {
            const auto smallest = std::min_element(result.claims.begin(), result.claims.end(),
                                                   [](const Claim &a, const Claim &b) { return a.key < b.key; });
            result.key = ClaimBuilder::recordKey(*smallest);
        }
        return result;
    }

    void unite(Event &result, const Event &teller)
    {
        // Another teller may call a party by its parent's name; within one, parent and subsidiary are two.
        const std::vector<EventCompany> before = result.companies;
        for (const EventCompany &company : teller.companies) {
            const bool there = std::any_of(before.begin(), before.end(), [&](const EventCompany &other) {
                return m_kinship.areKin(other.name, company.name);
            });
            if (!there)
                result.companies.push_back(company);
        }
        for (const Amount &amount : teller.amounts)
            if (std::find(result.amounts.begin(), result.amounts.end(), amount) == result.amounts.end())
                result.amounts.push_back(amount);
        for (const QString &where : teller.places)
            if (!result.places.contains(where))
                result.places.append(where);
    }

    /// Each document adds what its best claim is worth.
    static double confidenceOf(const std::vector<Claim> &claims)
    {
        QMap<QString, double> best; // sorted: the product of doubles must not depend on a hash's order
        for (const Claim &claim : claims)
            if (claim.rank != Rank::Deprecated)
                best[claim.document] = std::max(best.value(claim.document), claim.score);
        double doubt = 1;
        for (const double score : std::as_const(best))
            doubt *= 1 - score;
        return std::min(0.99, 1 - doubt);
    }

    CompanyKinship m_kinship;
    Blocks m_blocks{m_kinship};
    std::vector<Cluster> m_clusters;
    QSet<QString> m_seen; ///< keys of claims
};

} // namespace

std::vector<Event> mergeEvents(std::vector<Event> known, std::vector<Event> fresh)
{
    std::sort(known.begin(), known.end(), [](const Event &a, const Event &b) { return a.key < b.key; });
    EventMerger merger;
    for (Event &event : known)
        merger.addKnown(std::move(event));
    merger.addFresh(std::move(fresh));
    return merger.changed();
}
