// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartoptions.h"
#include "core/names.h"

/// The names that the command line has for the choices of a chart.
namespace ChartNames {

inline constexpr char activity[] = "activity"; ///< instead of a measure

inline constexpr EnumName<ChartForm> forms[] = {
    {ChartForm::Line, "lines"}, {ChartForm::Area, "areas"}, {ChartForm::Bars, "bars"}, {ChartForm::Ring, "ring"}};

inline constexpr EnumName<ActivityBy> groups[] = {{ActivityBy::Kind, "kind"}, {ActivityBy::Company, "company"}};

inline constexpr EnumName<StackStep> periods[] = {{StackStep::Year, "year"}, {StackStep::Quarter, "quarter"}};

}
