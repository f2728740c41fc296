// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/currencies.h"
#include "extract/mentions.h"
#include "text/numerals.h"
#include "text/tokens.h"

#include <QStringView>

#include <optional>
#include <vector>

/// A quantity in tokens; the hedge before it and the span are the tagger's.
struct FoundQuantity {
    qsizetype first = 0;
    qsizetype last = 0; ///< one past
    QuantityMention mention;
};

/// The grammar of quantities, by hand over tokens: money, percentages, multiples, counts. Every function looks at a bounded
/// number of tokens.
class QuantityGrammar
{
public:
    QuantityGrammar(QStringView text, const std::vector<Token> &tokens)
        : m_text(text), m_tokens(tokens), m_size(qsizetype(tokens.size())) { }

    /// The quantity that begins at a token.
    [[nodiscard]] std::optional<FoundQuantity> at(qsizetype i) const;
    [[nodiscard]] bool isWord(qsizetype i, const char16_t *word) const;

private:
    [[nodiscard]] char16_t mark(qsizetype i) const;
    [[nodiscard]] bool glued(qsizetype i) const { return i >= 0 && i < m_size && m_tokens[size_t(i)].glued; }
    [[nodiscard]] bool isHyphen(qsizetype i) const;
    /// Not the tail of a word, a version, a range or a telephone number.
    [[nodiscard]] bool startsNumber(qsizetype i) const;
    [[nodiscard]] bool isIdeographNumber(qsizetype i) const;
    [[nodiscard]] QString nounOfPart(qsizetype i) const; ///< "sites" behind 46 in "46 of its 143 sites"
    [[nodiscard]] bool isSomeMore(qsizetype i) const; ///< 30[多]家
    /// One past the word or dash between the ends of a range of numbers, or 0.
    [[nodiscard]] qsizetype rangeJoint(qsizetype i) const;
    /// Makes a quantity the lower end of a range; `upper` begins at token `joint` and ends before `last`.
    void widen(FoundQuantity &found, qsizetype joint, double upper, qsizetype last) const;
    [[nodiscard]] double scaleOf(const Numeral &number, qsizetype at) const;

    // moneygrammar.cpp
    /// "US$40 billion", "RMB 5,000 ($710)", "9.9 billion yuan", "$10 million to $12 million", "26 cents", "75亿元".
    [[nodiscard]] std::optional<FoundQuantity> money(qsizetype i) const;
    [[nodiscard]] std::optional<FoundQuantity> plainMoney(qsizetype i) const;
    [[nodiscard]] FoundQuantity amount(qsizetype first, const Numeral &number, const CurrencyWords &currency) const;
    /// "$10 million to $12 million", "$10-12 million".
    void extend(FoundQuantity &found, const CurrencyWords &currency) const;
    /// "thousands of stores", "hundreds of millions of dollars": more than one of them.
    [[nodiscard]] std::optional<FoundQuantity> crowd(qsizetype i) const;

    /// 百分之十五
    [[nodiscard]] std::optional<FoundQuantity> ofHundred(qsizetype i) const;
    /// One past the words for percent or points at `i`, or 0.
    [[nodiscard]] qsizetype percentWords(qsizetype i, bool &points, double &unit) const;
    /// 三成[五]: what is added to tenths, 0 where nothing is.
    [[nodiscard]] int tenthBehind(qsizetype i, double unit) const;
    /// "15%", "35 per cent", "10 to 15 percent", "15-20%", "23 percentage points".
    [[nodiscard]] std::optional<FoundQuantity> percent(qsizetype i, const Numeral &number) const;
    /// "13-fold", "six times", "2x".
    [[nodiscard]] std::optional<FoundQuantity> multiple(qsizetype i, const Numeral &number) const;
    [[nodiscard]] FoundQuantity multipleOf(qsizetype first, qsizetype last, double value) const;
    /// "doubled", "tripled", "tenfold".
    [[nodiscard]] std::optional<FoundQuantity> multipleWord(qsizetype i) const;
    /// "429.6 million monthly active users", "52 cross-border merchants", "50,000 of the group's stores".
    [[nodiscard]] std::optional<FoundQuantity> count(qsizetype i, const Numeral &number) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    qsizetype m_size;
};
