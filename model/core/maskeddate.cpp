// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/maskeddate.h"

#include "core/calendar.h"

#include <algorithm>
#include <utility>

std::optional<DigitPattern> DigitPattern::parse(QStringView text, int size)
{
    DigitPattern pattern(size);
    if (text.size() > size)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((text[i] < u'0' || text[i] > u'9') && text[i] != u'X')
            return std::nullopt;
        pattern.m_digits[size_t(i)] = text[i].toLatin1();
    }
    return pattern;
}

int DigitPattern::unspecified() const
{
    return int(std::count(m_digits.begin(), m_digits.begin() + m_size, 'X'));
}

int DigitPattern::unspecifiedRight() const
{
    int count = 0;
    while (count < m_size && m_digits[size_t(m_size - 1 - count)] == 'X')
        ++count;
    return count;
}

bool DigitPattern::matches(int value) const
{
    for (int i = m_size - 1; i >= 0; --i, value /= 10)
        if (m_digits[size_t(i)] != 'X' && m_digits[size_t(i)] - '0' != value % 10)
            return false;
    return value == 0;
}

int DigitPattern::bound(char forX) const
{
    int value = 0;
    for (int i = 0; i < m_size; ++i)
        value = value * 10 + (m_digits[size_t(i)] == 'X' ? forX : m_digits[size_t(i)]) - '0';
    return value;
}

namespace {

// The first answer of `visit` for the values from `low` to `high` that match, upwards or downwards.
template <class Visit>
std::optional<Day> firstOf(const DigitPattern &pattern, int low, int high, bool downwards, Visit visit)
{
    low = std::max(low, pattern.lowest());
    high = std::min(high, pattern.highest());
    for (int i = 0; i <= high - low; ++i) {
        const int value = downwards ? high - i : low + i;
        if (!pattern.matches(value))
            continue;
        if (const std::optional<Day> found = visit(value))
            return found;
    }
    return std::nullopt;
}

std::optional<Day> bound(const MaskedDate &date, bool latest)
{
    return firstOf(date.year, date.negative ? 1 : 0, 9999, latest != date.negative, [&](int magnitude) {
        const qint64 year = date.negative ? -magnitude : magnitude;
        return firstOf(date.month, 1, 12, latest, [&](int month) {
            return firstOf(date.day, 1, daysInMonth(year, month), latest, [&](int day) {
                return std::optional(dayOf({year, month, day}));
            });
        });
    });
}

// First month and number of months of 21 to 41. The northern winter and the southern summer end in the next
// year.
std::pair<int, int> monthsOfPart(int part)
{
    constexpr int seasons[] = {3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6};
    if (part <= 32)
        return {seasons[part - 21], 3};
    if (part <= 36)
        return {(part - 33) * 3 + 1, 3};
    if (part <= 39)
        return {(part - 37) * 4 + 1, 4};
    return {(part - 40) * 6 + 1, 6};
}

} // namespace

bool MaskedDate::isPartOfYear() const
{
    return month.isExact() && month.lowest() >= 21 && month.lowest() <= 41;
}

std::optional<DateRange> MaskedDate::days() const
{
    const bool part = isPartOfYear();
    const MaskedDate date = part ? MaskedDate{negative, year} : *this;
    const auto first = bound(date, false);
    const auto last = bound(date, true);
    if (!first || !last)
        return std::nullopt;
    if (!part)
        return DateRange{*first, *last};
    const auto [month0, months] = monthsOfPart(month.lowest());
    const int after = month0 + months; // at most 15
    const qint64 lastYear = civilOf(*last).year;
    return DateRange{dayOf({civilOf(*first).year, month0, 1}),
                     dayOf({after > 12 ? lastYear + 1 : lastYear, after > 12 ? after - 12 : after, 1}) - 1};
}

Precision MaskedDate::precision() const
{
    if (isPartOfYear()) {
        const int part = month.lowest();
        if (part >= 40)
            return Precision::Half;
        return part >= 33 && part <= 36 ? Precision::Quarter : Precision::Season;
    }
    if (!day.isAllX())
        return Precision::Day;
    if (!month.isAllX())
        return Precision::Month;
    switch (year.unspecifiedRight()) {
    case 0:
        return Precision::Year;
    case 1:
        return Precision::Decade;
    default:
        return Precision::Century;
    }
}
