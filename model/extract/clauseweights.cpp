// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clauseweights.h"

#include "extract/clausecues.h"
#include "extract/cuenames.h"

#include <algorithm>

namespace {

/// How much a kind itself counts beside its like.
constexpr double itself = 0.5;

/// For each kind the bits of those that readers take it for, which are more than its KindFamily: a launch with a partner is both.
constexpr std::array<quint32, KindLikelihoods::kinds> likes = [] {
    using enum EventKind;
    constexpr std::array<std::array<EventKind, 3>, 8> families{{{Acquisition, Merger, Investment},
                                                                {Exit, Closure, Closure},
                                                                {Launch, Opening, Founding},
                                                                {Partnership, Launch, Opening},
                                                                {Regulation, Legal, Legal},
                                                                {Results, Report, Statement},
                                                                {Forecast, Statement, Statement},
                                                                {Layoffs, Closure, Closure}}};
    std::array<quint32, KindLikelihoods::kinds> bits{};
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] = 1U << i;
    for (const auto &family : families)
        for (const EventKind a : family)
            for (const EventKind b : family)
                bits[size_t(a)] |= 1U << size_t(b);
    return bits;
}();

} // namespace

bool areAlike(EventKind one, EventKind other)
{
    return likes[size_t(one)] >> size_t(other) & 1U;
}

double KindLikelihoods::near(EventKind kind) const
{
    double sum = 0;
    for (size_t i = 0; i < kinds; ++i)
        if (areAlike(kind, EventKind(i)))
            sum += of[i];
    return sum;
}

EventKind KindLikelihoods::best() const
{
    EventKind best = EventKind::Other;
    double most = 0;
    for (size_t i = 0; i < kinds; ++i)
        if (const double worth = near(EventKind(i)) + itself * of[i]; worth > most) {
            most = worth;
            best = EventKind(i);
        }
    return best;
}

const ClauseWeights &ClauseWeights::bundled()
{
    static const ClauseWeights weights(QStringLiteral(":/lexicon/en/clauseweights.tsv"));
    return weights;
}

const ClauseWeights &ClauseWeights::chinese()
{
    static const ClauseWeights weights(QStringLiteral(":/lexicon/zh/clauseweights.tsv"));
    return weights;
}

ClauseWeights::ClauseWeights(const QString &path)
    : m_weights(path, kindNames() + QStringList(QStringLiteral("none")))
{
}

KindLikelihoods ClauseWeights::likelihoods(const SentenceView &view, const DatedClause &clause, const Discourse &discourse) const
{
    const std::vector<double> told = m_weights.likelihoods([&](const CueVisitor &visit) { visitCues(view, clause, discourse, visit); });
    KindLikelihoods found;
    std::copy_n(told.begin(), KindLikelihoods::kinds, found.of.begin());
    found.none = told.back();
    return found;
}
