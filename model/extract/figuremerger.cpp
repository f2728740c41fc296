// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/claimbuilder.h"
#include "extract/merger.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace {

struct Cluster {
    Figure figure;
    bool known = false;
    bool changed = false;
    bool joined = false; ///< by another's claims
};

QString blockOf(const Figure &figure)
{
    return toString(figure.measure) + u'\x1f' + figure.company.toCaseFolded() + u'\x1f' + figure.unit + u'\x1f'
        + toString(figure.comparator) + u'\x1f' + QString::number(figure.value, 'g', 4);
}

/// What one leaves open the other may say.
bool agree(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0;
}

bool agree(const std::optional<Edtf> &a, const std::optional<Edtf> &b)
{
    return !a || !b || a->range().contains(b->range()) || b->range().contains(a->range());
}

bool same(const Figure &a, const Figure &b)
{
    return agree(a.asOf, b.asOf) && agree(a.market, b.market) && agree(a.region, b.region)
        && agree(a.attributedTo, b.attributedTo);
}

int openFields(const Figure &figure)
{
    return int(!figure.asOf) + int(figure.market.isEmpty()) + int(figure.region.isEmpty())
        + int(figure.attributedTo.isEmpty());
}

QString firstKey(const Figure &figure)
{
    return figure.claims.empty() ? QString() : figure.claims.front().key;
}

void fill(QString &field, const QString &other)
{
    if (field.isEmpty())
        field = other;
}

void join(Cluster &cluster, Figure &&figure)
{
    Figure &into = cluster.figure;
    cluster.changed = true;
    cluster.joined = true;
    if (!cluster.known || into.review == Review::Unreviewed) {
        const bool moreExact = figure.asOf && (!into.asOf || into.asOf->range().contains(figure.asOf->range()));
        if (moreExact)
            into.asOf = figure.asOf;
        fill(into.market, figure.market);
        fill(into.region, figure.region);
        fill(into.attributedTo, figure.attributedTo);
        for (const Money &money : figure.also)
            if (std::find(into.also.begin(), into.also.end(), money) == into.also.end())
                into.also.push_back(money);
    }
    into.confidence = std::max(into.confidence, figure.confidence);
    into.claims.insert(into.claims.end(), std::make_move_iterator(figure.claims.begin()),
                       std::make_move_iterator(figure.claims.end()));
}

/// Once all have joined: the claims in their order, and the key of a new figure after the smallest.
void settle(Cluster &cluster)
{
    Figure &figure = cluster.figure;
    if (!cluster.joined)
        return;
    std::sort(figure.claims.begin(), figure.claims.end(), [](const Claim &a, const Claim &b) {
        return std::tie(a.document, a.span, a.key) < std::tie(b.document, b.span, b.key);
    });
    if (!cluster.known) {
        const auto smallest = std::min_element(figure.claims.begin(), figure.claims.end(),
                                               [](const Claim &a, const Claim &b) { return a.key < b.key; });
        figure.key = ClaimBuilder::recordKey(*smallest);
    }
}

} // namespace

std::vector<Figure> mergeFigures(std::vector<Figure> known, std::vector<Figure> fresh)
{
    std::vector<Cluster> clusters;
    QHash<QString, std::vector<size_t>> blocks;
    QSet<QString> seen;
    const auto place = [&](Cluster cluster) {
        blocks[blockOf(cluster.figure)].push_back(clusters.size());
        clusters.push_back(std::move(cluster));
    };

    std::sort(known.begin(), known.end(), [](const Figure &a, const Figure &b) { return a.key < b.key; });
    for (Figure &figure : known) {
        for (const Claim &claim : figure.claims)
            seen.insert(claim.key);
        if (!figure.claims.empty())
            place({std::move(figure), true, false, false});
    }

    // The fullest first: what leaves something open then finds what it may stand for.
    std::sort(fresh.begin(), fresh.end(), [](const Figure &a, const Figure &b) {
        return std::tuple(openFields(a), a.asOf, firstKey(a)) < std::tuple(openFields(b), b.asOf, firstKey(b));
    });
    for (Figure &figure : fresh) {
        const bool told = !figure.claims.empty();
        std::erase_if(figure.claims, [&](const Claim &claim) { return seen.contains(claim.key); });
        for (const Claim &claim : figure.claims)
            seen.insert(claim.key);
        if (figure.claims.empty()) {
            if (!told)
                clusters.push_back({std::move(figure), false, true, false});
            continue;
        }
        const std::vector<size_t> &candidates = blocks[blockOf(figure)];
        const auto match = std::find_if(candidates.begin(), candidates.end(),
                                        [&](size_t at) { return same(clusters[at].figure, figure); });
        if (match != candidates.end()) {
            join(clusters[*match], std::move(figure));
        } else {
            figure.key = ClaimBuilder::recordKey(figure.claims.front());
            place({std::move(figure), false, true, false});
        }
    }

    std::vector<Figure> changed;
    for (Cluster &cluster : clusters)
        if (cluster.changed) {
            settle(cluster);
            changed.push_back(std::move(cluster.figure));
        }
    std::sort(changed.begin(), changed.end(), [](const Figure &a, const Figure &b) {
        return std::tie(a.asOf, a.key) < std::tie(b.asOf, b.key);
    });
    return changed;
}
