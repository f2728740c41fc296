// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/ringlayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr double lineOfList = 20;
constexpr double gap = 24;
constexpr double largest = 420;
constexpr double hole = 0.58; // as buildRingChart() cuts it
constexpr double besideName = 8 + 10 + 24; // swatch, its gap, and the gap before the value
constexpr double leastColumn = 150;
constexpr double mostColumn = 300;

} // namespace

const RingEntry *RingLayout::entryAt(const QPointF &place) const
{
    for (const RingEntry &entry : entries)
        if (entry.rect.contains(place))
            return &entry;
    const QPointF from = place - ring.center();
    const double radius = ring.width() / 2;
    const double distance = std::hypot(from.x(), from.y());
    if (ring.isEmpty() || distance > radius || distance < radius * hole)
        return nullptr;
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi); // clockwise from the top
    turn += turn < 0 ? 1 : 0;
    for (const RingEntry &entry : entries) {
        if (turn < entry.part)
            return &entry;
        turn -= entry.part;
    }
    return nullptr;
}

RingLayout layoutRing(const StackData &data, size_t period, const QRectF &area, const TextWidth &widthOf)
{
    RingLayout layout;
    layout.period = period;
    if (period >= data.periods.size())
        return layout;
    layout.sum = data.sum(period);
    bool negative = false;
    double widest = widthOf(QStringLiteral("not told"), 12, false);
    for (size_t i = 0; i < data.series.size(); ++i) {
        const auto &value = data.series[i].parts[period].value;
        if (!value)
            continue;
        negative = negative || *value < 0;
        layout.entries.push_back({{}, i, *value, 0});
        widest = std::max(widest, widthOf(data.series[i].name, 12, false) + widthOf(labelWords(*value, data.unit), 12, true));
    }
    const bool others = data.hasOthers();
    std::stable_sort(layout.entries.begin(), layout.entries.end() - (others && !layout.entries.empty() && layout.entries.back().series + 1 == data.series.size()),
                     [](const RingEntry &a, const RingEntry &b) { return a.value > b.value; });
    const bool isOverfull = data.partsOfWhole && layout.sum > 100.5;
    const double whole = data.partsOfWhole ? std::max(100.0, layout.sum) : layout.sum;
    const bool drawn = !negative && !isOverfull && whole > 0;
    if (drawn) {
        for (RingEntry &entry : layout.entries)
            entry.part = entry.value / whole;
        layout.rest = std::max(0.0, 1 - layout.sum / whole);
        const double side = std::min({area.height() - 8, largest, area.width() / 2});
        layout.ring = QRectF(area.left() + 24, area.center().y() - side / 2, side, side);
    }
    const bool hasRest = layout.rest > 0.0005;
    const double left = drawn ? layout.ring.right() + gap : area.left() + 24;
    const double above = area.top() + (drawn ? 4 : 28);
    const auto rows = std::max(1, int((area.bottom() - above) / lineOfList));
    const double column = std::clamp(widest + besideName, leastColumn, mostColumn);
    const int columns = std::max(1, int((area.right() - left + gap) / (column + gap)));
    const int wanted = int(layout.entries.size()) + hasRest;
    const int besideRing = drawn ? int(layout.ring.height() / lineOfList) : 1; // one column where it is no longer than the ring
    const int perColumn = std::min({rows, std::max(1, wanted), std::max({1, besideRing, (wanted + columns - 1) / columns})});
    const double top = drawn ? std::max(above, layout.ring.center().y() - perColumn * lineOfList / 2) : above;
    const auto rectOf = [&](int place) {
        return QRectF(left + (place / perColumn) * (column + gap), top + (place % perColumn) * lineOfList, column, lineOfList);
    };
    int place = 0;
    for (RingEntry &entry : layout.entries) {
        if (place < perColumn * columns)
            entry.rect = rectOf(place);
        else
            ++layout.hidden;
        ++place;
    }
    if (hasRest && place < perColumn * columns)
        layout.restRect = rectOf(place);
    return layout;
}
