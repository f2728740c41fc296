// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanecandidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace {

using Row = EventIndex::Row;
using Place = ShownRows::Place;

constexpr double unit = 48; // densities are told in events on so many pixels
constexpr double sparse = 1.5; // up to here all events of a lane are laid out one by one
constexpr double busy = 4; // from here on more than a few in a bucket are counted
constexpr double fewestCounted = 4;
constexpr double mostLaidOut = 12;
constexpr double mostOnASpot = 24; // laid out together in a lane that is sparse
constexpr double pairsFrom = 16; // two buckets share a badge
constexpr double quadsFrom = 48; // four do
constexpr double bandFrom = 6; // a band begins to show
constexpr double bandFull = 40;
constexpr Place mostNamed = 16; // a badge of so many has the label of its most important event
constexpr Place mostCompared = 16; // for the most important event of a badge
constexpr size_t mostPassing = 3; // bars that only pass through the stretch
constexpr double markSide = 7;
constexpr double conflictSide = 5; // the diamond of a conflict, at the left

/// Of kinds, the most telling first.
int rankOf(EventKind kind)
{
    switch (markShapeOf(kind)) {
    case MarkShape::Deal: return 0;
    case MarkShape::Ending: return 1;
    case MarkShape::Beginning: return 2;
    case MarkShape::TieUp: return 3;
    case MarkShape::Governance: return 4;
    case MarkShape::Numbers: return 5;
    case MarkShape::Words: return 6;
    case MarkShape::Other: break;
    }
    return 7;
}

/// The smaller, the more important: the user's star, then sources, amount, kind, confidence.
quint64 importanceOf(const EventIndex &index, Row row)
{
    static const auto ranks = [] {
        std::array<quint8, eventKindCount> byKind;
        for (size_t kind = 0; kind < byKind.size(); ++kind)
            byKind[kind] = quint8(rankOf(EventKind(kind)));
        return byKind;
    }();
    const auto falling = [](quint64 value, int bits) { // in so many bits
        const quint64 most = (quint64(1) << bits) - 1;
        return most - std::min(value, most);
    };
    quint64 key = index.starred(row) ? 0 : 1;
    key = key << 16 | falling(quint64(std::max(0, int(index.sources(row)))), 16);
    key = key << 8 | falling(quint64(index.magnitude(row)), 8);
    key = key << 4 | ranks[size_t(index.kind(row))];
    return key << 20 | falling(quint64(std::clamp(double(index.confidence(row)), 0.0, 1.0) * 0xFFFFF), 20);
}

class LaneBuilder
{
public:
    LaneBuilder(const DrawSource &source, const Lane &lane, const TimeScale &scale, const TimeBuckets &buckets)
        : m_source(source)
        , m_index(source.index)
        , m_rows(lane.rows)
        , m_scale(scale)
        , m_buckets(buckets)
        , m_bucketUnits(buckets.days * scale.pixelsPerDay / unit)
    {
        const auto bounds
            = source.bounds.before(m_index, buckets.days, buckets.first, buckets.first + qint64(buckets.count));
        ShownRows::Ascending ascending(m_rows);
        for (const Row bound : bounds)
            m_places.push_back(ascending.before(bound));
    }

    LaneCandidates build(double left, double right, int rows)
    {
        const Place begin = m_places.front();
        const Place end = m_places.back();
        const double density = (end - begin) * unit / m_scale.width;
        m_named = density <= busy;
        const double fewest = density <= sparse
            ? mostOnASpot
            : std::clamp(mostLaidOut - (density - sparse) * (mostLaidOut - fewestCounted) / (busy - sparse),
                         fewestCounted, mostLaidOut);
        const auto counted = Place(std::ceil(std::min(fewest, rows > 1 ? fewest : fewestCounted + 2) * m_bucketUnits));
        for (size_t i = 0; i < m_buckets.count;) {
            const size_t group = groupAt(i);
            const RowRun run{m_places[i], m_places[i + group]};
            if (run.end - run.begin >= counted)
                addBadge(run, i, group, left, right);
            else
                addEvents(run);
            i += group;
        }
        if (density <= sparse)
            addPassing();
        countColumns();
        sort();
        return std::move(m_result);
    }

private:
    [[nodiscard]] double densityOf(size_t bucket) const
    {
        return (m_places[bucket + 1] - m_places[bucket]) / m_bucketUnits;
    }

    /// How many buckets from this one on share a badge.
    [[nodiscard]] size_t groupAt(size_t bucket) const
    {
        const qint64 number = m_buckets.first + qint64(bucket);
        const auto dense = [&](size_t size, double least) {
            if (number % qint64(size) != 0 || bucket + size > m_buckets.count)
                return false;
            for (size_t i = bucket; i < bucket + size; ++i) {
                if (densityOf(i) < least)
                    return false;
            }
            return true;
        };
        return dense(4, quadsFrom) ? 4 : dense(2, pairsFrom) ? 2 : 1;
    }

    void addBadge(RowRun run, size_t bucket, size_t group, double left, double right)
    {
        const Place events = run.end - run.begin;
        const double half = badgeWidth(m_source.texts, events) / 2;
        const double middle
            = m_scale.xOf((double(m_buckets.first + qint64(bucket)) + double(group) / 2) * m_buckets.days);
        const double x = std::max(left + half, std::min(right - half, middle));
        Row best = m_rows[run.begin];
        quint64 least = importanceOf(m_index, best);
        m_rows.forEach(run.begin, std::min(run.end, run.begin + mostCompared), [&](Row row) {
            if (const quint64 importance = importanceOf(m_index, row); importance < least) {
                best = row;
                least = importance;
            }
        });
        m_result.items.push_back(
            {.box = {x, x - half, x + half, m_named && events <= mostNamed ? unknownText : 0, events},
             .row = best,
             .run = run,
             .extent = {}});
    }

    void addEvents(RowRun run)
    {
        Place place = run.begin;
        m_rows.forEach(run.begin, run.end, [&](Row row) {
            addEvent(row, {place, place + 1});
            ++place;
        });
    }

    void addEvent(Row row, RowRun run)
    {
        const EventTime time = timeOf(m_index, row);
        Candidate &candidate = m_result.items.emplace_back();
        candidate.row = row;
        candidate.run = run;
        candidate.extent = extentOf(time, m_scale);
        LaneItem &box = candidate.box;
        box.mark = m_scale.xOf(time.mark);
        const auto [left, right] = boxOf(m_index, row, candidate.extent, box.mark);
        box.left = std::max(-m_scale.width, left);
        box.right = std::min(2 * m_scale.width, right);
        box.text = unknownText;
    }

    /// Bars whose marks lie outside.
    void addPassing()
    {
        const Reaches &reaches = m_source.reaches.of(m_rows.list());
        size_t added = 0;
        for (const Row row : reaches.into(m_index, m_rows, m_scale.firstDay, m_scale.lastDay(), mostPassing)) {
            if (added == mostPassing)
                break;
            addEvent(row, {});
            LaneItem &box = m_result.items.back().box;
            if (m_result.items.back().extent.pieces.empty() || box.right <= 0 || box.left >= m_scale.width) {
                m_result.items.pop_back(); // too narrow for a bar, or an open end that is drawn only so far
                continue;
            }
            box.text = 0;
            box.events = 0;
            ++added;
        }
    }

    /// A bucket and its neighbours, into which a band fades.
    [[nodiscard]] bool showsBand(size_t bucket) const
    {
        const size_t end = std::min(m_buckets.count, bucket + 2);
        for (size_t i = bucket == 0 ? 0 : bucket - 1; i < end; ++i) {
            if (bandStrength(m_places[i + 1] - m_places[i], m_bucketUnits * unit) > 0)
                return true;
        }
        return false;
    }

    void countColumns()
    {
        const auto bounds
            = m_source.bounds.before(m_index, m_buckets.columnDays(), m_buckets.firstColumn(), m_buckets.endColumn());
        ShownRows::Ascending ascending(m_rows);
        for (size_t i = 0; i < m_buckets.count; ++i) {
            if (m_places[i] == m_places[i + 1] || !showsBand(i))
                continue;
            m_result.columns.resize(m_buckets.count * m_buckets.columns);
            Place last = m_places[i];
            for (size_t column = i * m_buckets.columns; column < (i + 1) * m_buckets.columns; ++column) {
                const Place next = ascending.before(bounds[column + 1]);
                m_result.columns[column] = next - last;
                last = next;
            }
        }
    }

    void sort()
    {
        std::vector<Candidate> &items = m_result.items;
        const auto rank = [this](const Candidate &candidate) {
            return std::tuple(candidate.box.events > 1, importanceOf(m_index, candidate.row), candidate.row);
        };
        using Rank = std::pair<decltype(rank(items.front())), quint32>;
        std::vector<Rank> order;
        order.reserve(items.size());
        for (quint32 i = 0; i < items.size(); ++i)
            order.emplace_back(rank(items[i]), i);
        std::ranges::sort(order);
        std::vector<Candidate> sorted;
        sorted.reserve(items.size());
        for (const auto &[key, i] : order)
            sorted.push_back(std::move(items[i]));
        items = std::move(sorted);
    }

    const DrawSource &m_source;
    const EventIndex &m_index;
    const ShownRows &m_rows;
    const TimeScale &m_scale;
    const TimeBuckets &m_buckets;
    double m_bucketUnits; ///< width of a bucket
    bool m_named = false; ///< badges may have labels
    std::vector<Place> m_places; ///< before each bucket, and one more
    LaneCandidates m_result;
};

} // namespace

LaneCandidates candidatesOf(const DrawSource &source, const Lane &lane, const TimeScale &scale,
                            const TimeBuckets &buckets, double left, double right, int rows)
{
    return LaneBuilder(source, lane, scale, buckets).build(left, right, rows);
}

std::pair<double, double> boxOf(const EventIndex &index, Row row, const Extent &extent, double x)
{
    const double side = index.conflicting(row) ? markSide + conflictSide : markSide;
    return {std::min(extent.left, x - side), std::max(extent.right, x + markSide)};
}

std::vector<LaneItem> boxesOf(const std::vector<Candidate> &candidates)
{
    std::vector<LaneItem> boxes;
    boxes.reserve(candidates.size());
    for (const Candidate &candidate : candidates)
        boxes.push_back(candidate.box);
    return boxes;
}

BadgeWidth badgeWidths(const DrawSource &source)
{
    return [&source](quint32 events) { return badgeWidth(source.texts, events); };
}

LabelWidth labelWidths(const DrawSource &source, const std::vector<Candidate> &candidates)
{
    return [&](int item) { return source.labels.of(candidates[size_t(item)].row).width; };
}

double bandStrength(quint32 events, double pixels)
{
    const double density = events * unit / pixels;
    const double place = std::log2(std::max(density, 1e-3) / bandFrom) / std::log2(bandFull / bandFrom);
    const double t = std::clamp(place, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}
