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
    LaneBuilder(const DrawSource &source, const Lane &lane, const TimeScale &stretch, const TimeBuckets &buckets)
        : m_source(source)
        , m_index(source.index)
        , m_rows(lane.rows)
        , m_stretch(stretch)
        , m_buckets(buckets)
        , m_bucketUnits(buckets.days * stretch.pixelsPerDay / unit)
    {
        ShownRows::Ascending ascending(m_rows);
        for (size_t bound = 0; bound < buckets.rows.size(); bound += buckets.columns)
            m_places.push_back(ascending.before(buckets.rows[bound]));
    }

    LaneCandidates build(double left, double right, int rows)
    {
        const Place begin = m_places.front();
        const Place end = m_places.back();
        const double density = (end - begin) * unit / m_stretch.width;
        m_named = density <= busy;
        const double fewest = density <= sparse
            ? mostOnASpot
            : std::clamp(mostLaidOut - (density - sparse) * (mostLaidOut - fewestCounted) / (busy - sparse),
                         fewestCounted, mostLaidOut);
        const auto counted = Place(std::ceil(std::min(fewest, rows > 1 ? fewest : fewestCounted + 2) * m_bucketUnits));
        for (size_t i = 0; i < m_buckets.count();) {
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
        addBand();
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
            if (number % qint64(size) != 0 || bucket + size > m_buckets.count())
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
            = m_stretch.xOf((double(m_buckets.first + qint64(bucket)) + double(group) / 2) * m_buckets.days);
        const double x = std::max(left + half, std::min(right - half, middle));
        Row best = m_rows[run.begin];
        quint64 least = importanceOf(m_index, best);
        m_rows.forEach(run.begin, std::min(run.end, run.begin + mostCompared), [&](Row row) {
            if (const quint64 importance = importanceOf(m_index, row); importance < least) {
                best = row;
                least = importance;
            }
        });
        m_result.items.push_back({.box = {x, x - half, x + half, m_named && events <= mostNamed ? unknownText : 0, events},
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
        candidate.extent = extentOf(time, m_stretch);
        LaneItem &box = candidate.box;
        box.mark = m_stretch.xOf(time.mark);
        box.left = std::max(-m_stretch.width, std::min(candidate.extent.left, box.mark - markSide));
        box.right = std::min(2 * m_stretch.width, std::max(candidate.extent.right, box.mark + markSide));
        if (m_index.conflicting(row))
            box.left = std::min(box.left, box.mark - markSide - conflictSide);
        box.text = unknownText;
    }

    /// Bars whose marks lie outside.
    void addPassing()
    {
        const Reaches &reaches = m_source.reaches.of(m_rows.list());
        size_t added = 0;
        for (const Row row : reaches.into(m_index, m_rows, m_stretch.firstDay, m_stretch.lastDay(), mostPassing)) {
            if (added == mostPassing)
                break;
            addEvent(row, {});
            LaneItem &box = m_result.items.back().box;
            if (m_result.items.back().extent.pieces.empty() || box.right <= 0 || box.left >= m_stretch.width) {
                m_result.items.pop_back(); // too narrow for a bar, or an open end that is drawn only so far
                continue;
            }
            box.text = 0;
            box.events = 0;
            ++added;
        }
    }

    /// 0 to 1, continuous over buckets and zoom.
    [[nodiscard]] double bandOf(size_t bucket) const
    {
        const double place = std::log2(std::max(densityOf(bucket), 1e-3) / bandFrom) / std::log2(bandFull / bandFrom);
        const double t = std::clamp(place, 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }

    void addBand()
    {
        const size_t count = m_buckets.count();
        std::vector<double> band(count);
        for (size_t i = 0; i < count; ++i)
            band[i] = bandOf(i);
        ShownRows::Ascending ascending(m_rows);
        for (size_t i = 0; i < count; ++i) {
            const double before = i > 0 ? band[i - 1] : band[i];
            const double after = i + 1 < count ? band[i + 1] : band[i];
            if (std::max({before, band[i], after}) <= 0 || m_places[i] == m_places[i + 1])
                continue;
            Place last = ascending.before(m_buckets.rows[i * m_buckets.columns]);
            for (size_t c = 0; c < m_buckets.columns; ++c) {
                const size_t bound = i * m_buckets.columns + c;
                const Place next = ascending.before(m_buckets.rows[bound + 1]);
                const double t = (double(c) + 0.5) / double(m_buckets.columns) - 0.5; // from the middle of the bucket
                const double alpha = band[i] + (t < 0 ? (before - band[i]) * -t : (after - band[i]) * t);
                if (next > last && alpha > 0)
                    m_result.columns.push_back({.lane = 0,
                                                .events = next - last,
                                                .left = m_stretch.xOf(m_buckets.bounds[bound]),
                                                .right = m_stretch.xOf(m_buckets.bounds[bound + 1]),
                                                .strength = float(alpha),
                                                .height = 0});
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
    const TimeScale &m_stretch;
    const TimeBuckets &m_buckets;
    double m_bucketUnits; ///< width of a bucket
    bool m_named = false; ///< badges may have labels
    std::vector<Place> m_places; ///< before each bucket, and one more
    LaneCandidates m_result;
};

} // namespace

LaneCandidates candidatesOf(const DrawSource &source, const Lane &lane, const TimeScale &stretch,
                            const TimeBuckets &buckets, double left, double right, int rows)
{
    return LaneBuilder(source, lane, stretch, buckets).build(left, right, rows);
}
