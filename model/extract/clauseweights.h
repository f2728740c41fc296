// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/classweights.h"
#include "extract/datedclause.h"

#include <array>

/// How likely a dated clause tells an event of each kind, and none at all.
class KindLikelihoods
{
public:
    static constexpr size_t kinds = size_t(EventKind::Other) + 1;

    double none = 0;
    std::array<double, kinds> of{}; ///< by EventKind; with `none` they sum up to 1

    /// What is told as one kind here is another elsewhere: the sum over those that go together with `kind`.
    [[nodiscard]] double near(EventKind kind) const;
    /// The kind that stands out, by itself and together with its like.
    [[nodiscard]] EventKind best() const;
};

/// Whether readers take one kind for the other: a launch and an opening.
[[nodiscard]] bool areAlike(EventKind one, EventKind other);

/// What each cue of a clause weighs for each kind (clauseweights.tsv of a language in resources/lexicon): a multinomial logistic regression,
/// its weights found by tests/quality/fit_clauses.py. Immutable, shared by any number of threads.
class ClauseWeights
{
public:
    [[nodiscard]] static const ClauseWeights &bundled(); ///< for English, read once
    [[nodiscard]] static const ClauseWeights &chinese();

    [[nodiscard]] KindLikelihoods likelihoods(const SentenceView &view, const DatedClause &clause, const Discourse &discourse) const;

private:
    explicit ClauseWeights(const QString &path);

    ClassWeights m_weights;
};
