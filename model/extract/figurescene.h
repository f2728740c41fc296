// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/analysis.h"
#include "extract/figurewords.h"
#include "extract/impliedpercents.h"
#include "extract/tokenrun.h"

#include <array>
#include <deque>
#include <vector>

template <class Item>
struct Placed : TokenRun {
    const Item *item = nullptr;
    const Item *operator->() const { return item; }
};

struct PlacedCue : TokenRun {
    Cue cue = Cue::Measure;
    const Lexicon::Entry *entry = nullptr;
};

/// Whether percentages stand shortly before a sentence.
[[nodiscard]] PercentContext percentContext(const Analysis &analysis, const Sentence &sentence);

/// One sentence as the search for figures sees it: numbers, companies, dates and telling words by their place
/// among the tokens, in the order of the text; percentages that the text only implies are among the numbers. Words
/// inside the name of a company or a date are none of their own. A view: the analysis must outlive it.
class FigureScene
{
public:
    FigureScene(const Analysis &analysis, size_t sentence);
    FigureScene(const FigureScene &) = delete; ///< its numbers may be its own
    FigureScene &operator=(const FigureScene &) = delete;

    [[nodiscard]] const Analysis &analysis() const { return m_analysis; }
    [[nodiscard]] const Sentence &sentence() const { return m_sentence; }
    [[nodiscard]] qsizetype first() const { return m_sentence.firstToken; }
    [[nodiscard]] qsizetype last() const { return m_sentence.lastToken; }
    [[nodiscard]] const std::vector<Placed<QuantityMention>> &quantities() const { return m_quantities; }
    [[nodiscard]] const std::vector<Placed<CompanyMention>> &mentions() const { return m_mentions; }
    [[nodiscard]] const std::vector<Placed<DateMention>> &dates() const { return m_dates; }

    /// One that is nothing beyond either end of the text.
    [[nodiscard]] const Token &token(qsizetype at) const
    {
        static const Token nothing;
        return at >= 0 && at < std::ssize(m_analysis.tokens) ? m_analysis.tokens[size_t(at)] : nothing;
    }
    [[nodiscard]] QStringView textOf(const TokenRun &run) const;
    /// The mark or symbol at a token, 0 where it is a word, a number or outside the sentence.
    [[nodiscard]] char16_t mark(qsizetype at) const;
    /// The hash of the word at a token, 0 outside the sentence.
    [[nodiscard]] quint32 word(qsizetype at) const;
    [[nodiscard]] bool isImplied(const Placed<QuantityMention> &number) const; ///< a percentage without the word
    [[nodiscard]] bool hasWord(quint32 hash) const; ///< anywhere in the sentence
    [[nodiscard]] bool isPossessive(qsizetype at) const; ///< "'s" or "'"

    /// All words of a class, in the order of the text.
    [[nodiscard]] const std::vector<PlacedCue> &cues(Cue cue) const { return m_cues[size_t(cue)]; }
    /// The first and the last word of a class that lies wholly in the run, or null.
    [[nodiscard]] const PlacedCue *firstCue(Cue cue, TokenRun in) const;
    [[nodiscard]] const PlacedCue *lastCue(Cue cue, TokenRun in) const;
    [[nodiscard]] bool has(Cue cue, TokenRun in) const { return firstCue(cue, in) != nullptr; }
    [[nodiscard]] bool hasNumber(TokenRun in) const; ///< a quantity begins in it
    [[nodiscard]] const Placed<CompanyMention> *mentionAt(qsizetype at) const;
    [[nodiscard]] const Placed<DateMention> *dateAt(qsizetype at) const;

    /// The last token before `at` that begins a clause (behind ";", "but", "while", a dash), at least
    /// first().
    [[nodiscard]] qsizetype clauseStart(qsizetype at) const;
    /// The first token from `at` on that ends a clause, at most last().
    [[nodiscard]] qsizetype clauseEnd(qsizetype at) const;

private:
    [[nodiscard]] TokenRun runOf(const TextSpan &span) const;
    [[nodiscard]] bool isBoundary(qsizetype at) const;
    void findCues();
    void addImplied();
    void addEchoes();
    [[nodiscard]] bool isEcho(qsizetype at) const;
    [[nodiscard]] QString nounBefore(qsizetype at) const;

    const Analysis &m_analysis;
    const Sentence &m_sentence;
    std::vector<ImpliedPercent> m_implied;
    std::deque<QuantityMention> m_echoes; ///< bare counts of what was counted before: "opened 64 shops and closed 31"
    std::vector<Placed<QuantityMention>> m_quantities;
    std::vector<Placed<CompanyMention>> m_mentions;
    std::vector<Placed<DateMention>> m_dates;
    std::array<std::vector<PlacedCue>, cueCount> m_cues; ///< by cue, in the order of the text
    std::vector<qsizetype> m_boundaries; ///< tokens where a clause ends
};
