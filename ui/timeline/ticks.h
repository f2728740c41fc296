// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timescale.h"

#include <QLocale>
#include <QString>

#include <vector>

/// One mark of the axis. `label` is empty where there is no room for it.
struct Tick {
    double x = 0;
    QString label;
    bool major = false;
    bool pinned = false; ///< names the period at the plot's left edge, whose own tick is out of view: no line
    friend bool operator==(const Tick &, const Tick &) = default;
};

/// The marks of the axis from left to right, from days to millennia. Major ones name their period in full and
/// are at least 120 px apart; minor ones ("’05", "Mar", "15") divide them and carry a label from 40 px apart,
/// a line from 6 px. There is no year 0: "1 BCE" is followed by "1".
[[nodiscard]] std::vector<Tick> ticksFor(const TimeScale &scale, const QLocale &locale);

/// A year as people write it, of the astronomers' count: 0 is "1 BCE".
[[nodiscard]] QString yearName(qint64 year);
