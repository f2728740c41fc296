// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/chartvalues.h"

#include "charts/chartnames.h"
#include "cli/optionword.h"

#include <algorithm>

namespace {

using Fits = bool (*)(const ChartOptions &);

bool isOfFigures(const ChartOptions &chart) { return !chart.activity; }
bool isActivity(const ChartOptions &chart) { return chart.activity; }
bool isLines(const ChartOptions &chart) { return !chart.isStack(); }
bool isRing(const ChartOptions &chart) { return !chart.activity && chart.form == ChartForm::Ring; }
bool hasTime(const ChartOptions &chart) { return chart.hasTimeAxis(); }
bool isUpright(const ChartOptions &chart) { return chart.isStack() && !isRing(chart); }

/// What an option is about.
struct Reach {
    const char *option;
    Fits fits;
    const char *about;
};

constexpr Reach reaches[] = {
    {"unit", isOfFigures, "a chart of figures"},  {"form", isOfFigures, "a chart of figures"},
    {"market", isOfFigures, "a chart of figures"}, {"region", isOfFigures, "a chart of figures"},
    {"all-markets", isLines, "lines"},             {"dash-gaps", isLines, "lines"},
    {"mark-events", hasTime, "charts with an axis of time"},
    {"relative", isUpright, "areas, bars and activity"}, {"ring-year", isRing, "a ring"},
    {"by", isActivity, "a chart of activity"},     {"period", isActivity, "a chart of activity"},
};

Result<Done> readView(PictureOptions &picture, const CommandOptions &options)
{
    const QString view = options.value(QStringLiteral("view"));
    if (!view.isEmpty() && !applyView(view, picture))
        return unknownWord(QStringLiteral("view"), view, viewNames());
    const QString written = options.value(QStringLiteral("chart"));
    if (!options.isSet(QStringLiteral("chart")))
        return Done{};
    if (picture.chart)
        return Error{QStringLiteral("--view %1 says what the chart is of; --chart goes with the other views").arg(view)};
    picture.chart.emplace();
    picture.chart->activity = written == QLatin1String(ChartNames::activity);
    const auto measure = chartMeasure(written);
    if (!picture.chart->activity && !measure) {
        QStringList known{QLatin1String(ChartNames::activity)};
        for (int i = 0; i <= int(Measure::Other); ++i)
            known << chartNameOf(Measure(i));
        return unknownWord(QStringLiteral("chart"), written, known);
    }
    picture.chart->subject.measure = measure.value_or(picture.chart->subject.measure);
    return Done{};
}

Result<Done> readChart(ChartOptions &chart, const CommandOptions &options)
{
    for (const auto &read : {readWord(options, "form", ChartNames::forms, chart.form), readWord(options, "by", ChartNames::groups, chart.by),
                             readWord(options, "period", ChartNames::periods, chart.step)})
        if (!read)
            return read;
    const auto isSet = [&options](const char *name) { return options.isSet(QLatin1String(name)); };
    if (isSet("unit"))
        chart.subject.unit = options.value(QStringLiteral("unit"));
    if (isSet("market") || isSet("region"))
        chart.definition = ChartDefinition{options.value(QStringLiteral("market")), options.value(QStringLiteral("region"))};
    chart.everyDefinition = isSet("all-markets");
    chart.joinGaps = isSet("dash-gaps");
    chart.markEvents = isSet("mark-events");
    chart.relative = isSet("relative");
    if (isSet("ring-year")) {
        const QString written = options.value(QStringLiteral("ring-year"));
        bool isNumber = false;
        chart.year = written.toInt(&isNumber);
        if (!isNumber)
            return Error{QStringLiteral("--ring-year cannot be '%1': it takes a year").arg(written)};
    }
    return Done{};
}

} // namespace

void ChartValues::addTo(CommandOptions &options)
{
    options.add(QStringLiteral("chart"), QStringLiteral("WHAT"),
                QStringLiteral("what the chart is of, alone or below a timeline: a measure (market-share where left out, revenue, users, ...), or "
                               "activity: events counted"))
        .add(QStringLiteral("no-chart"), {}, QStringLiteral("a timeline without the chart below"))
        .add(QStringLiteral("unit"), QStringLiteral("U"), QStringLiteral("of its values: percent, USD, count, ...; the one that most have where left out"))
        .add(QStringLiteral("form"), QStringLiteral("F"), QStringLiteral("lines (where left out), areas, bars or ring"))
        .add(QStringLiteral("relative"), {}, QStringLiteral("parts of 100 %, where they add up to no more: areas, bars, activity"))
        .add(QStringLiteral("market"), QStringLiteral("M"), QStringLiteral("figures of this market, as the chart's box names it"))
        .add(QStringLiteral("region"), QStringLiteral("R"), QStringLiteral("figures of this region"))
        .add(QStringLiteral("all-markets"), {}, QStringLiteral("lines of all markets and regions"))
        .add(QStringLiteral("dash-gaps"), {}, QStringLiteral("dashes between the values of a line that nothing is known between"))
        .add(QStringLiteral("mark-events"), {}, QStringLiteral("the events as thin lines and bands behind the chart; no ring has them"))
        .add(QStringLiteral("ring-year"), QStringLiteral("Y"), QStringLiteral("the year of a ring; the last there is where left out"))
        .add(QStringLiteral("by"), QStringLiteral("B"), QStringLiteral("activity by kind (where left out) or company"))
        .add(QStringLiteral("period"), QStringLiteral("P"), QStringLiteral("activity a year (where left out) or quarter"));
}

QStringList ChartValues::names()
{
    QStringList names{QStringLiteral("chart"), QStringLiteral("no-chart")};
    for (const Reach &reach : reaches)
        names << QLatin1String(reach.option);
    return names;
}

Result<Done> ChartValues::readInto(PictureOptions &picture, const CommandOptions &options)
{
    if (const auto read = readView(picture, options); !read)
        return read;
    ChartOptions chart = picture.chartOrUsual();
    if (const auto read = readChart(chart, options); !read)
        return read;
    for (const Reach &reach : reaches)
        if (options.isSet(QLatin1String(reach.option)) && !reach.fits(chart))
            return Error{QStringLiteral("--%1 is about %2").arg(QLatin1String(reach.option), QLatin1String(reach.about))};
    picture.chart = chart;
    picture.hasChart = !options.isSet(QStringLiteral("no-chart"));
    if (!picture.hasChart && picture.view != PictureView::Timeline)
        return Error{QStringLiteral("--no-chart is about a timeline; --view %1 is a chart").arg(viewNameOf(picture))};
    return Done{};
}
