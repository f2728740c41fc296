// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/activity.h"
#include "charts/chartdata.h"
#include "charts/stackdata.h"

#include <QJsonObject>

enum class ChartForm : quint8 { Line, Area, Bars, Ring };

/// What somebody wants to see in a chart: that of the window, of pictures, of saved views and of stories alike.
struct ChartOptions {
    bool activity = false; ///< events counted, as bars; else the figures of `subject`
    ChartSubject subject;
    bool everyDefinition = false; ///< all markets and regions in one chart
    std::optional<ChartDefinition> definition; ///< one of them; else the usual choice
    ChartForm form = ChartForm::Line;
    bool relative = false; ///< parts of 100 %, where that means anything
    bool markEvents = false; ///< events of the timeline as thin lines and bands behind it; no ring has them
    bool joinGaps = false; ///< dashed lines where nothing is known between two values
    ActivityBy by = ActivityBy::Kind;
    StackStep step = StackStep::Year; ///< of activity
    std::optional<int> year; ///< of the ring; else the last there is

    [[nodiscard]] bool isStack() const { return activity || form != ChartForm::Line; }
    /// A ring has none.
    [[nodiscard]] bool hasTimeAxis() const { return activity || form != ChartForm::Ring; }
    /// Market shares, in whichever form.
    [[nodiscard]] bool isOfShares() const { return !activity && subject.measure == Measure::MarketShare; }
    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

/// In the words of the command line, as views and pictures keep it: what the chart is of ("chart"), and of the rest what matters to such
/// a chart and is not as usual.
[[nodiscard]] QJsonObject toJson(const ChartOptions &options);
[[nodiscard]] ChartOptions chartOptionsOf(const QJsonObject &words); ///< what is missing or unknown is as usual

/// "market-share", "revenue", ..., as the command line names a measure.
[[nodiscard]] QString chartNameOf(Measure measure);
[[nodiscard]] std::optional<Measure> chartMeasure(QStringView name);

/// A subject that there are figures of: the one that is wanted, else the same measure in the unit that most of its figures have; where
/// there is none, the one that is wanted.
[[nodiscard]] ChartSubject nearestSubject(const ChartSubject &wanted, const std::vector<SubjectCount> &subjects);
