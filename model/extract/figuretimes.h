// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/timecandidates.h"

/// The times that a text has told of its numbers, for those that say none themselves.
class FigureTimes
{
public:
    explicit FigureTimes(const Analysis &analysis)
        : m_analysis(analysis), m_candidates(analysis) { }

    /// What a sentence says from now on holds for the next ones only.
    void beginSentence();
    /// The period that the head of a text tells a market by ("In the third quarter sales of phones ...") is that of all shares which say
    /// none and are near no other.
    void beginReport(size_t sentence, const FigureScene &scene, bool hasShares);
    /// The time of a market share and whether its own words say it: else it is that of a level told shortly before, or of what was compared
    /// with, or "at that time" the year last named. "A year earlier" is a year before the share that it is compared with.
    [[nodiscard]] std::pair<AsOf, bool> ofShare(size_t sentence, const FigureScene &scene, const Placed<QuantityMention> &number);
    /// What could have been the time of the last share, with the names of all cues; nothing unless asked for before.
    void keepCandidates() { m_keeps = true; }
    [[nodiscard]] const std::vector<TimeCandidate> &candidates() const { return m_kept; }
    void tellShare(size_t sentence, const AsOf &asOf);
    void tellLevel(size_t sentence, const AsOf &asOf); ///< of a measure, or of a whole market
    void tellBase(size_t sentence, const AsOf &asOf); ///< of what a level of this sentence is compared with

    /// The time of a firm's sales or earnings that say none: that of the level told shortly before in the paragraph, or of the report.
    [[nodiscard]] AsOf ofEarnings(size_t sentence) const;
    /// Whether the sentence has told the time of a level.
    [[nodiscard]] bool hasLevelOf(size_t sentence) const { return m_timeOf == sentence && m_time.when; }

private:
    [[nodiscard]] std::pair<AsOf, bool> firstOfShare(size_t sentence, const FigureScene &scene, const Placed<QuantityMention> &number);
    [[nodiscard]] AsOf told(size_t sentence, AsOf asOf, const AsOf &reference);
    [[nodiscard]] bool isOlder(size_t sentence) const;
    void remember(size_t sentence, const AsOf &asOf, bool ofShare);
    [[nodiscard]] AsOf yearNamedBefore(size_t sentence, qsizetype reach) const;

    const Analysis &m_analysis;
    AsOf m_time; ///< the last of a level
    size_t m_timeOf = 0; ///< sentence that says it
    bool m_timeOfShare = false;
    AsOf m_before; ///< the same, as it was before the sentence that is read
    size_t m_beforeOf = 0;
    AsOf m_report; ///< the period that the head of the text tells of
    bool m_reportOfTitle = false; ///< "2024 ended on a high": a quarter of it may be meant
    AsOf m_base; ///< the last time of what something was compared with
    size_t m_baseOf = 0;
    AsOf m_share; ///< of the last share
    size_t m_shareOf = 0; ///< one more than its sentence
    TimeCandidates m_candidates;
    bool m_keeps = false;
    std::vector<TimeCandidate> m_kept;
};
