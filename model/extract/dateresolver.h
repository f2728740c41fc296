// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dateexpression.h"
#include "extract/datepoint.h"
#include "extract/mentions.h"

#include <QString>

#include <optional>

/// Which way the words around an expression look.
enum class DateTense : quint8 { Unknown, Past, Future };

/// What an expression was read as.
struct ResolvedDate {
    TimexType type = TimexType::Date;
    QString timex;
    QString mod;
    std::optional<Edtf> edtf;
    std::optional<DatePoint> point; ///< what the next expressions may refer to
    QString anchor; ///< the day or period it was resolved against, or empty
};

/// A point as the expression says it ("the end of", "around"), or `unresolved` as its timex where there is none.
[[nodiscard]] ResolvedDate ofPoint(const std::optional<DatePoint> &point, const DateExpression &e, const QString &unresolved);

/// Resolves expressions in the order of the text against one reference day (the day of publication, or one bound of what is
/// known of it) or none, and against what was spoken of before.
class DateResolver
{
public:
    explicit DateResolver(std::optional<Day> reference) : m_reference(reference) { }

    [[nodiscard]] ResolvedDate resolve(const DateExpression &e, DateTense tense);

    /// What follows stands under a heading that names a year ("2011: The turn"): months and days without one lie in it.
    void enterSection(std::optional<int> year) { m_section = year; }

private:
    using E = DateExpression;

    [[nodiscard]] ResolvedDate calendar(const E &e, DateTense tense) const;
    [[nodiscard]] std::optional<DatePoint> calendarPoint(const E &e, DateTense tense) const;
    [[nodiscard]] DatePoint samePeriod(const E &e) const;
    [[nodiscard]] std::optional<DatePoint> named(const E &e, int year) const;
    [[nodiscard]] std::optional<DatePoint> inferred(const E &e, DateTense tense) const;
    [[nodiscard]] std::optional<DatePoint> narrated(const E &e, DateTense tense) const;
    [[nodiscard]] std::optional<DatePoint> pointed(const E &e, DateTense tense) const;
    [[nodiscard]] std::optional<DatePoint> weekday(const E &e, DateTense tense) const;
    [[nodiscard]] std::optional<DatePoint> nth(const E &e, const DatePoint &inside) const;
    [[nodiscard]] std::optional<DatePoint> at(const UnitPointer &pointer) const;
    [[nodiscard]] ResolvedDate unit(const E &e) const;
    [[nodiscard]] ResolvedDate shift(const E &e, DateTense tense) const;
    [[nodiscard]] ResolvedDate clock(const E &e, DateTense tense) const;
    [[nodiscard]] std::optional<DatePoint> spokenOf(DateUnit unit) const;
    [[nodiscard]] static QString unresolved(const E &e);
    void remember(const E &e, const ResolvedDate &date);

    std::optional<Day> m_reference;
    std::optional<int> m_section;       ///< the year of the section
    std::optional<DatePoint> m_last;    ///< the date spoken of last
    std::optional<DatePoint> m_year;    ///< the year
    std::optional<DatePoint> m_quarter; ///< the quarter
    qsizetype m_quarterAt = -1000;      ///< its token
    std::optional<DatePoint> m_told;    ///< the month or day that named its year, or went on from one that did
    qsizetype m_toldAt = 0;
};
