// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/dateshift.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace {

constexpr double wide = 6; // pixels that can be aimed at
constexpr double daysPerMonth = 30.436875;
constexpr int farthestYear = 9000;

/// Months of the unit of a date; 0 for a day.
int monthsOf(Precision precision)
{
    switch (precision) {
    case Precision::Day: return 0;
    case Precision::Month: return 1;
    case Precision::Quarter:
    case Precision::Season: return 3;
    case Precision::Half: return 6;
    case Precision::Year: return 12;
    case Precision::Decade: return 120;
    case Precision::Century: return 1200;
    }
    return 0;
}

int monthsOfZoom(double pixelsPerDay)
{
    return pixelsPerDay >= wide ? 0 : pixelsPerDay * daysPerMonth >= wide ? 1 : 12;
}

/// Moved by whole steps of so many months, or days where that is 0.
std::optional<Edtf> moved(const Edtf &date, int stepMonths, double days)
{
    const QDate first = QDate::fromJulianDay(date.range().first);
    const int steps = int(std::lround(stepMonths == 0 ? days : days / (stepMonths * daysPerMonth)));
    const QDate to = stepMonths == 0 ? first.addDays(steps) : first.addMonths(steps * stepMonths);
    if (!to.isValid() || to.year() < 1 || to.year() > farthestYear || first.year() < 1)
        return std::nullopt;
    const auto made = [&] {
        switch (date.precision()) {
        case Precision::Day: return Edtf::day(to.toJulianDay());
        case Precision::Month: return Edtf::month(to.year(), to.month());
        case Precision::Quarter: return Edtf::quarter(to.year(), (to.month() - 1) / 3 + 1);
        case Precision::Season: return Edtf::season(to.year(), to.month() / 3);
        case Precision::Half: return Edtf::half(to.year(), to.month() <= 6 ? 1 : 2);
        case Precision::Decade: return Edtf::decade(to.year() / 10 * 10);
        case Precision::Century: return Edtf::century(to.year() / 100 * 100);
        case Precision::Year: break;
        }
        return Edtf::year(to.year());
    }();
    return date.isApproximate() ? made.approximated() : made;
}

} // namespace

std::optional<Edtf> shifted(const Edtf &date, DateGrip grip, double days, double pixelsPerDay)
{
    const QString text = date.toString();
    if (text.contains(u'{') || text.contains(u'['))
        return std::nullopt;
    std::optional<Edtf> from = date.isInterval() ? date.from() : date;
    std::optional<Edtf> to = date.isInterval() ? date.to() : date;
    const int zoom = monthsOfZoom(pixelsPerDay);
    const auto stepOf = [&](const std::optional<Edtf> &end) { return end ? std::max(zoom, monthsOf(end->precision())) : zoom; };
    if (grip == DateGrip::Whole && !date.isInterval())
        return moved(date, stepOf(date), days);
    const int step = grip == DateGrip::Whole ? std::max(stepOf(from), stepOf(to)) : stepOf(grip == DateGrip::Begin ? from : to);
    const auto move = [&](std::optional<Edtf> &end) {
        end = end ? moved(*end, step, days) : std::nullopt;
        return end.has_value();
    };
    if (grip != DateGrip::End && from && !move(from))
        return std::nullopt;
    if (grip != DateGrip::Begin && to && !move(to))
        return std::nullopt;
    if ((grip == DateGrip::Begin && !from) || (grip == DateGrip::End && !to))
        return std::nullopt; // an open end
    if (from && to && to->range().last < from->range().first)
        return std::nullopt;
    if (from == to)
        return from; // one date again
    return Edtf::interval(from, to);
}
