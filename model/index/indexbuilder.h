// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "index/stagedevents.h"
#include "store/eventcolumns.h"

#include <mutex>

/// Makes an index out of batches of events, in whatever order they come; the index does not depend on it. All members may be called
/// from any thread, and append() while another thread builds. Ten million events take 0.4 GB while they wait, and as much again
/// while they are built.
class IndexBuilder
{
public:
    /// Each id comes once.
    void append(const EventColumns &events);
    [[nodiscard]] EventIndex::Row count() const; ///< events so far
    /// Of all events so far. They stay, so that more can follow.
    [[nodiscard]] EventIndex buildSoFar() const;
    /// Of all events, which the builder then has no more.
    [[nodiscard]] EventIndex build();

private:
    mutable std::mutex m_mutex;
    StagedEvents m_events;
};
