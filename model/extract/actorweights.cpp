// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/actorweights.h"

#include <algorithm>
#include <functional>

namespace {

constexpr qsizetype mostCompanies = 4;
constexpr double likelyEnough = 0.35; ///< for a company beside the likeliest one

const CueWeights &english()
{
    static const CueWeights weights(QStringLiteral(":/lexicon/en/actorweights.tsv"));
    return weights;
}

const CueWeights &chinese()
{
    static const CueWeights weights(QStringLiteral(":/lexicon/zh/actorweights.tsv"));
    return weights;
}

} // namespace

void chooseActors(DatedClause &clause, const SentenceView &view, const Discourse &discourse)
{
    const CueWeights &weights = isChinese(view) ? chinese() : english();
    const QStringList candidates = actorCandidates(view, clause, discourse);
    if (candidates.isEmpty())
        return;
    std::vector<std::pair<double, QString>> likely;
    likely.reserve(size_t(candidates.size()));
    for (const QString &company : candidates)
        likely.emplace_back(weights.likelihood([&](const CueVisitor &cues) { visitActorCues(view, clause, discourse, company, cues); }), company);
    std::ranges::stable_sort(likely, std::greater(), &std::pair<double, QString>::first);
    QStringList chosen;
    for (const auto &[chance, company] : likely)
        if (chosen.isEmpty() || (chance >= likelyEnough && chosen.size() < mostCompanies))
            chosen << company;
    // The rules know who acts on whom, as long as the likeliest is one of theirs.
    QStringList ordered;
    if (clause.companies.contains(chosen.front()))
        for (const QString &company : std::as_const(clause.companies))
            if (chosen.contains(company))
                ordered << company;
    for (const QString &company : std::as_const(chosen))
        if (!ordered.contains(company))
            ordered << company;
    clause.companies = ordered;
    clause.sure = likely.front().first;
    clause.beside.removeIf([&](const QString &company) { return ordered.contains(company); });
}
