// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/alternativetext.h"

#include "core/calendar.h"
#include "core/edtfwords.h"
#include "items/eventwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

constexpr size_t mostNames = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AlternativeText)
};

QString byText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Company: return Words::tr(", in lanes by company");
    case Grouping::Kind: return Words::tr(", in lanes by kind");
    case Grouping::Publisher: return Words::tr(", in lanes by publisher");
    case Grouping::Tag: return Words::tr(", in lanes by tag");
    case Grouping::None: break;
    }
    return {};
}

/// "Amazon 9, Alibaba 4 and 3 more".
QString mostOf(const std::map<QString, int> &counts)
{
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), &std::pair<QString, int>::second);
    QStringList names;
    for (size_t i = 0; i < std::min(mostNames, sorted.size()); ++i)
        names << QStringLiteral("%1 %2").arg(sorted[i].first).arg(sorted[i].second);
    const QString text = names.join(QStringLiteral(", "));
    return sorted.size() > mostNames ? Words::tr("%1 and %2 more").arg(text).arg(sorted.size() - mostNames) : text;
}

QString timelineText(const PictureData &data, const PictureOptions &options)
{
    const EventIndex &index = *data.snapshot.index;
    std::map<QString, int> companies;
    std::map<QString, int> kinds;
    std::optional<EventIndex::Row> first;
    std::optional<EventIndex::Row> last;
    int count = 0;
    data.mask.forEach([&](EventIndex::Row row) {
        const bool dated = row < index.datedCount();
        if (options.range && dated && !index.days(row).overlaps(*options.range))
            return;
        ++count;
        for (const auto company : index.companies(row))
            ++companies[index.companyNames()[company]];
        ++kinds[kindWord(index.kind(row))];
        if (!dated)
            return;
        if (!first)
            first = row;
        last = row;
    });
    if (count == 0)
        return Words::tr("A timeline without events.");
    QString text = count == 1 ? Words::tr("Timeline of 1 event") : Words::tr("Timeline of %1 events").arg(count);
    text += byText(options.grouping);
    const QString names = mostOf(options.grouping == Grouping::Kind || companies.empty() ? kinds : companies);
    text += names.isEmpty() ? QStringLiteral(".") : QStringLiteral(": %1.").arg(names);
    const auto named = [&](EventIndex::Row row) {
        const DateRange days = index.days(row);
        const Day day = days.startsOpen() ? days.last : days.first;
        return QStringLiteral("%1, %2").arg(data.titleOf(row), QString::number(civilOf(day).year));
    };
    if (first)
        text += u' ' + Words::tr("First: %1.").arg(named(*first));
    if (last && last != first)
        text += u' ' + Words::tr("Last: %1.").arg(named(*last));
    return text;
}

QString valueText(const Figure &figure)
{
    const QString about = figure.comparator == Comparator::Equal ? QString() : toString(figure.comparator);
    return QStringLiteral("%1%2 % %3")
        .arg(about, QString::number(figure.value, 'g', 6), inWords(*figure.asOf, DateWords::Short));
}

QString sharesText(const PictureData &data, const PictureOptions &options)
{
    std::map<QString, std::vector<const Figure *>> series;
    int points = 0;
    for (const Figure &figure : data.figures) {
        if (figure.measure != Measure::MarketShare || !figure.asOf || figure.company.isEmpty()
            || figure.review == Review::Rejected || (options.range && !figure.asOf->range().overlaps(*options.range)))
            continue;
        series[figure.company].push_back(&figure);
        ++points;
    }
    if (points == 0)
        return {};
    QStringList lines;
    for (const auto &[company, figures] : series) {
        const QString first = valueText(*figures.front());
        lines << (figures.size() == 1 ? QStringLiteral("%1 %2").arg(company, first)
                                      : Words::tr("%1 %2 to %3").arg(company, first, valueText(*figures.back())));
    }
    const qsizetype more = lines.size() - qsizetype(2 * mostNames);
    lines = lines.mid(0, 2 * mostNames);
    if (more > 0)
        lines << Words::tr("%1 more").arg(more);
    return Words::tr("Line chart of market shares: %1; %2 points.").arg(lines.join(QStringLiteral("; "))).arg(points);
}

/// Empty where there is nothing in it.
QString chartText(const PictureData &data, const PictureOptions &options)
{
    const ChartOptions chart = options.chartOrUsual();
    if (options.view == PictureView::Timeline && !options.hasChart)
        return {};
    if ((chart.isOfShares() && !chart.isStack()) || options.view == PictureView::Figures || options.view == PictureView::Company)
        return sharesText(data, options);
    const ChartContent content = chartContentOf(chart, data.chartSource());
    return content.isEmpty() ? QString() : QString(toldOf(content) + u'.');
}

} // namespace

QString alternativeText(const PictureData &data, const PictureOptions &options)
{
    if (!options.alternative.isEmpty())
        return options.alternative;
    const QString chart = chartText(data, options);
    if (options.view != PictureView::Chart)
        return QString(timelineText(data, options) + u' ' + chart).trimmed();
    if (!chart.isEmpty())
        return chart;
    return options.chartOrUsual().isOfShares() ? Words::tr("A chart without market shares.") : Words::tr("A chart without anything to show.");
}
