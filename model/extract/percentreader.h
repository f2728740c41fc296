// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/impliedpercents.h"

#include <optional>
#include <span>
#include <vector>

/// What the readers of percentages without the word share: the tokens of one sentence, and what was found in it.
class PercentReader
{
public:
    PercentReader(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last, std::span<const QuantityMention> known)
        : m_text(text), m_tokens(tokens), m_first(first), m_last(last), m_known(known) { }

    [[nodiscard]] const std::vector<ImpliedPercent> &found() const { return m_found; }

protected:
    [[nodiscard]] quint32 word(qsizetype i) const { return i >= m_first && i < m_last ? m_tokens[size_t(i)].word : 0; }
    [[nodiscard]] QChar mark(qsizetype i) const;
    [[nodiscard]] bool isHyphen(qsizetype i) const { return mark(i) == u'-' || mark(i) == u'‑'; }
    [[nodiscard]] bool isInKnown(qsizetype i) const; ///< a part of a quantity that is no count
    [[nodiscard]] qsizetype tokenAt(qsizetype place) const;
    [[nodiscard]] std::optional<double> plainNumber(qsizetype i) const; ///< in digits, below a hundred
    [[nodiscard]] bool ends(qsizetype i) const; ///< a mark or an "and": no noun follows
    void add(qsizetype first, qsizetype last, double value);

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    qsizetype m_first, m_last;
    std::span<const QuantityMention> m_known;
    std::vector<ImpliedPercent> m_found;
};

/// Bare numbers of a sentence that tells of percent, or stands shortly behind one that does: "with 24% and B with 19", "A 19.9, B 14.4",
/// "C (14.5)", "of every hundred phones A made 38".
class BarePercents : public PercentReader
{
public:
    BarePercents(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last, std::span<const QuantityMention> known, bool percents,
                 PercentContext context);

    /// One past what begins at a token; the token itself where nothing does.
    qsizetype readAt(qsizetype i);

private:
    [[nodiscard]] qsizetype perHundred() const;
    [[nodiscard]] bool isFractional(qsizetype i) const;
    [[nodiscard]] bool comesFrom(qsizetype i) const;
    [[nodiscard]] qsizetype pastHedge(qsizetype i) const;
    [[nodiscard]] std::optional<double> spelledNumber(qsizetype i) const;
    [[nodiscard]] bool isLed(qsizetype i) const;
    [[nodiscard]] bool isListed(qsizetype i) const;
    [[nodiscard]] bool isCompared(qsizetype i) const;
    [[nodiscard]] bool namesSeveral() const;
    qsizetype readFractional(qsizetype i);
    qsizetype readNamed(qsizetype i);
    qsizetype readLed(qsizetype i);

    bool m_percents; ///< the sentence has some
    PercentContext m_context;
    qsizetype m_hundred; ///< where "of every hundred" begins, -1 where it does not
    bool m_several; ///< names with a bare number each, shortly behind a percentage
};

/// What "third", "quarters" divide by, or 0.
[[nodiscard]] int divisorOf(quint32 word);

/// Parts in words: "a third of", "three-quarters", "one in eight", "every second", 三分之一, 半数.
class FractionPercents : public PercentReader
{
public:
    using PercentReader::PercentReader;

    /// One past what begins at a token; the token itself where nothing does.
    qsizetype readAt(qsizetype i);

private:
    [[nodiscard]] bool isLevel(qsizetype i) const;
    [[nodiscard]] bool isSpan(qsizetype i) const;
    qsizetype readFraction(qsizetype i);
    qsizetype readHalfOf(qsizetype i);
    qsizetype readOneInMany(qsizetype i);
    qsizetype readHalf(qsizetype i);
    qsizetype readParts(qsizetype i);
};
