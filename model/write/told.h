// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "write/citations.h"
#include "write/datafile.h"
#include "write/selection.h"

#include <functional>

/// What the writers of one file work with. All must outlive it.
struct Telling {
    Project &project;
    Selection &selection;
    const Citations &citations;
    const DataOptions &options;
    const DataCounts &counts; ///< of the whole file, before it is written
    QString title;

    /// The events that the file tells, in order, but for the frame of a story in a story, each with what it rests on. Rejected ones are left out unless the filter asks for
    /// them.
    [[nodiscard]] Result<Done>
    events(const std::function<void(const Event &, const std::vector<Citation> &)> &visit) const;
};

/// Whether a file of this format can say when it was.
[[nodiscard]] bool hasPlaceFor(DataFormat format, const std::optional<Edtf> &when);
/// Whether the known ends lie in the years 1 to 9999, all that iCalendar has.
[[nodiscard]] bool isWithinCalendar(const DateRange &days);
/// Whether it is the title or an era of an imported TimelineJS story, which goes out as that again.
[[nodiscard]] bool framesStory(const Event &event);
/// Whether a file of this format leaves out what a reviewer rejected: those that are made to be shown to others.
[[nodiscard]] bool leavesOutRejected(DataFormat format);

/// "Amazon leaves China. 2019-04, exit, planned. 75000000 USD.": the facts of an event in one line of plain words.
[[nodiscard]] QString factsOf(const Event &event);

[[nodiscard]] Result<Done> writeTimelineJs(const Telling &telling, QIODevice &device);
[[nodiscard]] Result<Done> writeJsonLd(const Telling &telling, QIODevice &device);
[[nodiscard]] Result<Done> writeWebAnnotations(const Telling &telling, QIODevice &device);
[[nodiscard]] Result<Done> writeCalendar(const Telling &telling, QIODevice &device);
[[nodiscard]] Result<Done> writeHtmlPage(const Telling &telling, QIODevice &device);
