// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

struct Lane;

/// What a person has made of the lanes of one grouping, by the lanes' keys. Lanes that are not named stand where they would.
struct LaneArrangement {
    QStringList order; ///< the first of all, in this order
    QStringList pinned; ///< above the others, in this order
    QStringList collapsed; ///< one thin line each, or, of a lane with subsidiaries, without them

    [[nodiscard]] static LaneArrangement fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const LaneArrangement &, const LaneArrangement &) = default;
};

/// Puts lanes into that arrangement. They come parents first, each followed by its subsidiaries, and those stay with it; lanes without a
/// key stay last.
void arrange(std::vector<Lane> &lanes, const LaneArrangement &arrangement);

/// A parent with its subsidiaries, or a lane alone: the lanes [begin, end).
struct LaneBlock {
    size_t begin = 0;
    size_t end = 0;
};
[[nodiscard]] LaneBlock blockOf(const std::vector<Lane> &lanes, size_t lane);

/// The arrangement after a lane of those shown was moved before another, or to the end where `before` is their number. A subsidiary
/// moves among its siblings; a pinned lane among the pinned; others not above those. Where there is no such move it stays as it is.
[[nodiscard]] LaneArrangement moved(const std::vector<Lane> &lanes, const LaneArrangement &arrangement, size_t lane,
                                    size_t before);
/// The same by one place up (-1) or down (1).
[[nodiscard]] LaneArrangement moved(const std::vector<Lane> &lanes, const LaneArrangement &arrangement, size_t lane,
                                    int by);
