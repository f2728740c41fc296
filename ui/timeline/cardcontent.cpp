// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/cardcontent.h"

#include "items/eventwords.h"
#include "timeline/dateinwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{

constexpr size_t mostMembers = 8;

QString companiesOf(const EventIndex &index, EventIndex::Row row)
{
    QStringList names;
    for (const EventIndex::Number number : index.companies(row))
        names << index.companyNames()[number];
    return names.join(QStringLiteral(", "));
}

CardContent eventCard(const TimelineStage &stage, const DrawnItem &item, const QLocale &locale)
{
    const EventIndex &index = stage.index();
    CardContent card{.title = stage.title()(item.row), .colour = item.colour, .lines = {}};
    card.lines.push_back({{}, dateOf(index, item.row, locale), false});
    card.lines.push_back({std::pair(item.shape, item.modality), kindWord(index.kind(item.row)) + QStringLiteral(" · ") + modalityWord(index.modality(item.row)), false});
    if (const QString companies = companiesOf(index, item.row); !companies.isEmpty())
        card.lines.push_back({{}, companies, false});
    QStringList facts;
    const int sources = index.sources(item.row);
    if (sources > 0)
        facts << QCoreApplication::translate("Timeline", "%n source(s)", nullptr, sources)
                     .replace(QStringLiteral("(s)"), sources == 1 ? QString() : QStringLiteral("s"));
    if (item.conflicting)
        facts << QCoreApplication::translate("Timeline", "sources disagree");
    if (item.unsure)
        facts << QCoreApplication::translate("Timeline", "low score, %1").arg(locale.toString(double(index.confidence(item.row)), 'f', 2));
    if (item.toReview)
        facts << QCoreApplication::translate("Timeline", "to review");
    if (!facts.isEmpty())
        card.lines.push_back({{}, facts.join(QStringLiteral(" · ")), true});
    return card;
}

} // namespace

CardContent cardOf(TimelineStage &stage, const DrawList &list, const DrawnItem &item, const QLocale &locale)
{
    if (!item.isBadge())
        return eventCard(stage, item, locale);
    const EventIndex &index = stage.index();
    const auto rows = list.rowsOf(item, stage.lanes());
    DateRange span{index.days(rows.front()).first, index.days(rows.front()).last};
    for (const auto row : rows) {
        span.first = std::min(span.first, index.days(row).first);
        span.last = std::max(span.last, index.days(row).last);
    }
    const QString when = dateInWords({span}, locale);
    CardContent card{
        .title
        = QCoreApplication::translate("Timeline", "%1 events, %2").arg(QString::number(item.events), when),
        .colour = item.colour,
        .lines = {}};
    for (size_t i = 0; i < rows.size() && i < mostMembers; ++i)
        card.lines.push_back({std::pair(markShapeOf(index.kind(rows[i])), index.modality(rows[i])),
                              stage.title()(rows[i]), false});
    if (rows.size() > mostMembers)
        card.lines.push_back(
            {{},
             QCoreApplication::translate("Timeline", "and %1 more").arg(rows.size() - mostMembers),
             true});
    card.lines.push_back({{}, QCoreApplication::translate("Timeline", "Double-click to zoom to them"), true});
    return card;
}

QString dateOf(const EventIndex &index, EventIndex::Row row, const QLocale &locale)
{
    if (row >= index.datedCount())
        return {};
    return dateInWords({index.days(row), index.approximate(row), index.interval(row)}, locale);
}
