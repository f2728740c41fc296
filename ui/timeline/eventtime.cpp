// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/eventtime.h"

#include <cmath>
#include <limits>

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double markHalf = 7;
constexpr double narrowest = 14; // a bar narrower than its mark says nothing
constexpr double narrowestSpan = 20;
constexpr double narrowestPiece = 3;
constexpr double tailLength = 88;
constexpr double arrowLength = 4;
constexpr double fadedAway = 6; // of an "about" bar, at each end

using Shape = BarPiece::Shape;

Extent markOnly(double x)
{
    return {.pieces = {}, .left = x - markHalf, .right = x + markHalf};
}

Extent openExtent(const EventTime &time, const TimeScale &scale)
{
    Extent extent;
    if (std::isinf(time.first) && std::isinf(time.last))
        return markOnly(scale.xOf(time.mark));
    if (std::isinf(time.last)) {
        const double from = scale.xOf(time.first);
        const double sure = scale.xOf(time.certainFirst);
        extent.pieces = {{Shape::Soft, from, sure}, {Shape::TailOn, sure, sure + tailLength}};
        extent.left = from;
        extent.right = sure + tailLength + arrowLength;
    } else {
        const double sure = scale.xOf(time.certainLast);
        const double to = scale.xOf(time.last);
        extent.pieces = {{Shape::TailBack, sure - tailLength, sure}, {Shape::Soft, sure, to}};
        extent.left = sure - tailLength - arrowLength;
        extent.right = to;
    }
    return extent;
}

/// `share`: of a length that decides what is drawn.
Extent intervalExtent(const EventTime &time, const TimeScale &scale, double share)
{
    const double first = scale.xOf(time.first);
    const double last = scale.xOf(time.last);
    const double sureFrom = scale.xOf(time.certainFirst);
    const double sureTo = scale.xOf(time.certainLast);
    if ((last - first) * share <= narrowest)
        return markOnly(scale.xOf(time.mark));
    Extent extent;
    extent.left = first;
    extent.right = last;
    if ((sureTo - sureFrom) * share > narrowestPiece) {
        if (time.about) {
            extent.left = first - (sureFrom - first) / 2;
            extent.pieces.push_back({Shape::FadeIn, extent.left, sureFrom});
        } else if ((sureFrom - first) * share > 1) {
            extent.pieces.push_back({Shape::Soft, first, sureFrom});
        }
        if ((last - sureTo) * share > narrowestPiece)
            extent.pieces.push_back({Shape::Soft, sureTo, last});
        else
            extent.pieces.push_back({Shape::End, sureTo - 1, sureTo + 1});
        extent.pieces.push_back({Shape::Firm, sureFrom, sureTo});
    } else if ((last - first) * share > narrowestSpan) {
        extent.pieces.push_back({Shape::Soft, first, last});
        extent.outlined = true;
    } else {
        return markOnly(scale.xOf(time.mark));
    }
    return extent;
}

} // namespace

EventTime timeOf(const EventIndex &index, EventIndex::Row row)
{
    const DateRange days = index.days(row);
    EventTime time;
    time.first = days.startsOpen() ? -infinity : double(days.first);
    time.last = days.endsOpen() ? infinity : double(days.last) + 1;
    time.about = index.approximate(row);
    if (const auto certain = index.certain(row)) {
        time.interval = true;
        time.certainFirst = certain->startsOpen() ? -infinity : double(certain->first) + 1;
        time.certainLast = certain->endsOpen() ? infinity : double(certain->last);
    }
    time.mark = index.mark(row);
    return time;
}

Extent extentOf(const EventTime &time, const TimeScale &scale, double decidedAt)
{
    const double share = decidedAt > 0 ? decidedAt / scale.pixelsPerDay : 1;
    if (std::isinf(time.first) || std::isinf(time.last))
        return openExtent(time, scale);
    if (time.interval)
        return intervalExtent(time, scale, share);
    const double first = scale.xOf(time.first);
    const double last = scale.xOf(time.last);
    const double width = last - first;
    if (time.about && width * share * 2 > narrowest) {
        return {.pieces = {{Shape::About, first - width / 2, last + width / 2}},
                .left = std::min(first - width / 2 + fadedAway, scale.xOf(time.mark) - markHalf),
                .right = std::max(last + width / 2 - fadedAway, scale.xOf(time.mark) + markHalf)};
    }
    if (width * share > narrowest)
        return {.pieces = {{Shape::Soft, first, last}}, .left = first, .right = last, .outlined = true};
    return markOnly(scale.xOf(time.mark));
}
