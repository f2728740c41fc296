// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/analysis.h"
#include "extract/framelexicon.h"

#include <span>

/// One verb or noun of a sentence that may set off a claim.
struct TriggerMatch {
    const Trigger *trigger = nullptr;
    qsizetype first = 0; ///< tokens of the article
    qsizetype last = 0;  ///< one past
};

/// A sentence as the frames see it: its tokens with their classes, and which token belongs to which company, date or amount.
/// All places are numbers of tokens of the article. Cheap to make; refers to the analysis, which must outlive it.
class SentenceView
{
public:
    SentenceView(const Analysis &analysis, qsizetype sentence, const FrameLexicon &lexicon);

    [[nodiscard]] const Analysis &analysis() const { return m_analysis; }
    [[nodiscard]] const FrameLexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] qsizetype number() const { return m_number; }
    [[nodiscard]] const Sentence &sentence() const { return m_sentence; }
    [[nodiscard]] qsizetype first() const { return m_sentence.firstToken; }
    [[nodiscard]] qsizetype last() const { return m_sentence.lastToken; }
    [[nodiscard]] bool holds(qsizetype token) const { return token >= first() && token < last(); }

    [[nodiscard]] const Token &token(qsizetype at) const { return m_analysis.tokens[size_t(at)]; }
    [[nodiscard]] QStringView word(qsizetype at) const { return token(at).in(m_analysis.article.text); }
    [[nodiscard]] QString words(qsizetype from, qsizetype to) const; ///< the text between two tokens, white space made simple
    [[nodiscard]] std::span<const Token> from(qsizetype at) const; ///< to the end of the sentence
    [[nodiscard]] bool is(qsizetype at, GrammarClasses classes) const
    {
        return holds(at) && (m_marks[size_t(at - first())].classes & classes);
    }
    [[nodiscard]] bool isAny(qsizetype at, QStringView characters) const ///< a one-character token, any of these
    {
        return holds(at) && token(at).length() == 1 && characters.contains(word(at).front());
    }
    [[nodiscard]] bool isGerund(qsizetype at) const;
    [[nodiscard]] bool isHyphened(qsizetype at) const; ///< part of a compound: "weaker-than-[expected]"
    /// Where a clause surely ends: "; : ( ) – —", a quotation mark.
    [[nodiscard]] bool isBreak(qsizetype at) const;
    [[nodiscard]] bool isQuoted(qsizetype at) const { return holds(at) && m_marks[size_t(at - first())].quoted; }
    [[nodiscard]] bool isQuestion() const;

    /// The mention, date or quantity that the token is part of, or null. A range stands for the dates within it.
    [[nodiscard]] const CompanyMention *mention(qsizetype at) const;
    [[nodiscard]] const DateMention *date(qsizetype at) const;
    [[nodiscard]] const QuantityMention *quantity(qsizetype at) const;

    /// The tokens that a span covers, end excluded.
    [[nodiscard]] qsizetype tokenAt(qsizetype place) const;
    [[nodiscard]] qsizetype tokenAfter(const TextSpan &span) const;

    [[nodiscard]] const std::vector<const CompanyMention *> &mentions() const { return m_mentions; }
    [[nodiscard]] const std::vector<const DateMention *> &dates() const { return m_dates; } ///< outermost ones
    [[nodiscard]] const std::vector<const QuantityMention *> &quantities() const { return m_quantities; }
    [[nodiscard]] const std::vector<TriggerMatch> &triggers() const { return m_triggers; }

private:
    struct Mark {
        GrammarClasses classes;
        bool quoted = false;
        qint16 mention = -1, date = -1, quantity = -1; ///< places in the vectors below
    };
    [[nodiscard]] bool isTitleCase() const; ///< "Amazon To Close Its Store"
    void markSpans();
    void markQuotes();
    void findTriggers();
    [[nodiscard]] TriggerMatch partedTrigger(qsizetype at) const;
    [[nodiscard]] bool standsAsVerb(const TriggerMatch &match) const;
    /// "a $118 billion [bid] for": a form that is verb and noun, behind an article or owner.
    [[nodiscard]] bool readsAsNoun(const TriggerMatch &match) const;
    [[nodiscard]] bool opensObject(qsizetype at) const; ///< a name, a number, "its", "the"
    [[nodiscard]] bool gerundStandsAsVerb(qsizetype before) const;

    const Analysis &m_analysis;
    const FrameLexicon &m_lexicon;
    qsizetype m_number;
    const Sentence &m_sentence;
    std::vector<Mark> m_marks;
    std::vector<const CompanyMention *> m_mentions;
    std::vector<const DateMention *> m_dates;
    std::vector<const QuantityMention *> m_quantities;
    std::vector<TriggerMatch> m_triggers;
};
