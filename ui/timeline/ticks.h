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

/// The marks of the axis from left to right: days, weeks, months, quarters, half years, years and so on to ten
/// millennia, as the locale names them and begins its week. Major ones name their period in full and are at least 120
/// px apart; minor ones ("’05", "Mar", "Q2", "15") divide them and carry a label from 40 px apart (days and weeks from
/// 24), a line from 6 px. There is no year 0: "1 BCE" is followed by "1", and steps of several years count from there
/// both ways ("200 BCE", "100 BCE", "1", "100", "200").
[[nodiscard]] std::vector<Tick> ticksFor(const TimeScale &scale, const QLocale &locale);
