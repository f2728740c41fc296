// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/pictureoptions.h"
#include "index/eventindex.h"
#include "index/maskedpostings.h"
#include "timeline/lanearrangement.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// A name that a company had for some time only.
struct NameOfPeriod {
    QString name;
    DateRange days; ///< the infinities where open
    friend bool operator==(const NameOfPeriod &, const NameOfPeriod &) = default;
};

/// What the timeline has to know about a company that the index does not.
struct LaneInfo {
    QString second; ///< its name in its second script, or a note; may be empty
    QString parent; ///< canonical name of its owner, or empty
    int colour = -1; ///< slot; -1 for none
    std::vector<NameOfPeriod> names = {}; ///< those with a validity, latest first
};
using LaneInfoOf = std::function<LaneInfo(const QString &company)>;

/// One lane: its head, and the dated events that the filter lets through.
struct Lane {
    QString key; ///< canonical name of the company, name of the kind or publisher; empty for lanes that stand
        ///< for none
    QString name; ///< for people
    QString second;
    int colour = -1;
    std::vector<NameOfPeriod> names; ///< other ones, each in its time
    bool child = false; ///< of the lane above, or of a lane above it
    bool tail = false; ///< several small lanes in one
    int children = 0; ///< its subsidiaries, shown or not
    bool collapsed = false; ///< without its subsidiaries, or where it has none one thin line
    bool pinned = false; ///< above the others, and in view however they are scrolled
    QStringList folded; ///< of a tail: the names of its lanes
    ShownRows rows; ///< in the order of their marks; valid as long as the set
};

struct LaneSet {
    std::vector<Lane> lanes;
    std::shared_ptr<const MaskedPostings> postings; ///< what the rows of the lanes are read from
    std::shared_ptr<const std::vector<EventIndex::Row>> tailRows;
    std::vector<EventIndex::Row> undated; ///< let through, by id
    EventIndex::Row shown = 0; ///< dated events let through, each counted once
    bool coloursByLane = true; ///< else each event has the colour of its first company
};

struct LaneOptions {
    Grouping grouping = Grouping::Company;
    bool tailOpen = false; ///< small lanes one by one instead of in a tail
    int most = 0; ///< lanes at most, the tail included; 0 for any number
    LaneArrangement arrangement = {}; ///< what a person has made of them
    QStringList only = {}; ///< of companies: no others have a lane, so that these are compared; empty for all
};

/// The name that a lane goes by in the time in view: the latest of those that were used in the middle of it, else the usual one.
[[nodiscard]] const QString &nameInView(const Lane &lane, double firstDay, double lastDay);

/// The rows of every lane there can be: made once for an index and a grouping. The index must outlive them.
[[nodiscard]] std::shared_ptr<const Postings> postingsOf(const EventIndex &index, Grouping grouping);

/// All lanes there can be, before order and folding: made once for an index and a grouping.
struct LaneDrafts {
    std::vector<Lane> lanes; ///< one for each list of the postings, without rows
    std::vector<size_t> parents; ///< of each the place of its parent, or their number
    std::vector<size_t> byName; ///< its place in the order of names
};
[[nodiscard]] std::shared_ptr<const LaneDrafts> draftsOf(const EventIndex &index, const LaneInfoOf &infoOf, Grouping grouping);

/// Lanes by company, kind, publisher, tag or one for all. By their events, most first, then by name;
/// subsidiaries follow their parent, which has a lane even when it has no event. Events that belong to no
/// lane get one of their own, last. Companies with a single event are folded into a tail when there are three
/// of them or more, and so are those beyond `most`. No row is copied or sorted, but those of the tail.
[[nodiscard]] LaneSet lanesOf(const EventIndex &index, const LaneDrafts &drafts, std::shared_ptr<const Postings> postings,
                              const FilterMask &mask, const LaneOptions &options);
[[nodiscard]] LaneSet lanesOf(const EventIndex &index, const FilterMask &mask, const LaneInfoOf &infoOf,
                              const LaneOptions &options = {});
