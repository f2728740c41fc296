// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dateexpression.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <QStringView>

#include <optional>
#include <vector>

/// The English grammar of dates, by hand over tokens: every function looks at a bounded number of tokens from its place on,
/// and gives the place one past what it took, or 0 where nothing fits.
class DateGrammar
{
public:
    DateGrammar(QStringView text, const std::vector<Token> &tokens);

    /// Restricts what follows to the tokens of one sentence.
    void enter(const Sentence &sentence);
    /// The longest expression that begins at a token. The expression knows its tokens.
    [[nodiscard]] std::optional<DateExpression> match(qsizetype at) const;

    [[nodiscard]] DateWord word(qsizetype at) const
    {
        return at >= m_first && at < m_end ? m_words[size_t(at)] : DateWord {};
    }
    [[nodiscard]] DateWordKind kind(qsizetype at) const { return word(at).kind; }
    [[nodiscard]] bool is(qsizetype at, DateWordKind what) const { return kind(at) == what; }
    /// A day of the month in digits or as an ordinal ("4", "22nd"), whatever stands around it.
    [[nodiscard]] qsizetype bareDay(qsizetype at, int &day) const;
    [[nodiscard]] bool plainYear(qsizetype at, int &year) const; ///< four digits
    /// The second year of "2014-18", from the first.
    [[nodiscard]] qsizetype shortYear(qsizetype at, int first, int &year) const;
    [[nodiscard]] bool isFinal(qsizetype at) const; ///< "last" or "final"
    [[nodiscard]] bool isPrior(qsizetype at) const; ///< the word "prior"
    [[nodiscard]] bool isEnded(qsizetype at) const; ///< "ended" or "ending"
    /// A one-character token, else 0.
    [[nodiscard]] char16_t mark(qsizetype at) const;
    /// An ideograph, else 0.
    [[nodiscard]] char16_t sign(qsizetype at) const;

private:
    using E = DateExpression;

    // datemonths.cpp, dateyears.cpp: named dates
    qsizetype monthFirst(qsizetype at, E &e) const;
    qsizetype dayFirst(qsizetype at, E &e) const;
    qsizetype weekdayFirst(qsizetype at, E &e) const;
    qsizetype yearAfter(qsizetype at, E &e) const;
    qsizetype containerAfter(qsizetype at, E &e) const;
    qsizetype bareYear(qsizetype at, E &e) const;
    qsizetype partOfYear(qsizetype at, E &e) const;
    qsizetype seasonOrHoliday(qsizetype at, E &e) const;
    qsizetype fiscalYear(qsizetype at, E &e) const;
    qsizetype quarterAfter(qsizetype at, E &e) const;
    qsizetype holiday(qsizetype at, E &e) const;
    [[nodiscard]] bool monthInContext(qsizetype at, qsizetype end, const E &e) const;

    // datenumerals.cpp, datenumeric.cpp: digits, spelled numbers, numeric dates
    qsizetype numeric(qsizetype at, E &e) const;
    qsizetype decade(qsizetype at, E &e) const;
    qsizetype century(qsizetype at, E &e) const;
    qsizetype cardinal(qsizetype at, double &value) const;
    qsizetype ordinal(qsizetype at, int &value) const;
    qsizetype dayNumber(qsizetype at, int &day) const;
    qsizetype year(qsizetype at, int &year) const;
    qsizetype spelledYear(qsizetype at, int &year) const;
    [[nodiscard]] int digits(qsizetype at) const; ///< value of a plain number of up to four digits, or -1

    // daterelative.cpp, dateclock.cpp, dateamounts.cpp, datereferences.cpp: what points from a reference
    qsizetype pointed(qsizetype at, E &e) const;
    qsizetype unitPointer(qsizetype at, UnitPointer &pointer) const;
    qsizetype lastYear(qsizetype at) const;
    qsizetype positioned(qsizetype at, E &e) const;
    qsizetype today(qsizetype at, E &e) const;
    qsizetype amount(qsizetype at, E &e) const;
    qsizetype shift(qsizetype at, E &e) const;
    qsizetype window(qsizetype at, E &e) const;
    qsizetype yearAgoAdjective(qsizetype at, E &e) const;
    qsizetype set(qsizetype at, E &e) const;
    qsizetype reference(qsizetype at, E &e) const;
    qsizetype clock(qsizetype at, E &e) const;
    qsizetype dayPartAfter(qsizetype at, E &e) const;
    qsizetype hyphen(qsizetype at) const; ///< one past a hyphen, or the place itself

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    std::vector<DateWord> m_words;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
};
