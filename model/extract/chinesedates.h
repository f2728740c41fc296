// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dateexpression.h"
#include "text/tokens.h"

#include <QStringView>

#include <optional>
#include <vector>

/// A word that points at a period: 去年, 上周.
struct ChinesePointer {
    const char16_t *words;
    Pointer pointer;
    int steps = 1;
};

/// The Chinese grammar of dates over tokens of one character: 2004年8月, 去年, 今年第三季度, 本周日, 8月底, 上半年, 三年前.
/// Like the English one, by hand: every function gives the place one past what it took, or 0.
class ChineseDates
{
public:
    ChineseDates(QStringView text, const std::vector<Token> &tokens) : m_text(text), m_tokens(tokens) { }

    /// The expression that begins at a token and ends before `end`. Its `last` is one past.
    [[nodiscard]] std::optional<DateExpression> match(qsizetype at, qsizetype end);

private:
    using E = DateExpression;

    [[nodiscard]] char16_t sign(qsizetype at) const; ///< an ideograph, else 0
    [[nodiscard]] bool says(qsizetype at, QStringView words) const;
    [[nodiscard]] char16_t mark(qsizetype at) const; ///< a punctuation mark, else 0
    [[nodiscard]] bool isPart(qsizetype at) const;   ///< of a number
    qsizetype number(qsizetype at, int &value) const;     ///< digits, 十二, 三十一
    qsizetype yearDigits(qsizetype at, int &value) const; ///< 2004, 二零一六, 07
    qsizetype phrase(qsizetype at, E &e) const;
    qsizetype relativeYear(qsizetype at, E &e) const;
    [[nodiscard]] bool endsYears(qsizetype at, int first) const;
    qsizetype edge(qsizetype at, E &e) const;
    qsizetype edgeOfYear(qsizetype at, E &e) const;
    qsizetype namedDay(qsizetype at, E &e) const;
    qsizetype bracketedWeekday(qsizetype at, E &e) const;
    qsizetype insideYear(qsizetype at, E &e) const;
    qsizetype monthAndDay(qsizetype at, E &e) const;
    qsizetype monthAndDay(qsizetype at, E &e, bool inYear) const;
    [[nodiscard]] bool opensMonths(qsizetype at, int first) const;
    qsizetype insideMonth(qsizetype at, E &e) const;
    qsizetype partOfYear(qsizetype at, E &e) const;
    qsizetype week(qsizetype at, E &e) const;
    qsizetype weekday(qsizetype at, E &e) const;
    qsizetype dayWord(qsizetype at, E &e) const;
    qsizetype decade(qsizetype at, E &e) const;
    qsizetype unit(qsizetype at, E &e) const;
    qsizetype amount(qsizetype at, E &e) const;
    qsizetype window(qsizetype at, E &e) const;
    qsizetype set(qsizetype at, E &e) const;
    qsizetype reference(qsizetype at, E &e) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    qsizetype m_end = 0;
};
