// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/axislabels.h"
#include "timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <tuple>

namespace {

constexpr double flagHeight = 20;

/// A day that has a line of its own, with its word in the axis.
struct NamedDay {
    double x;
    QString word;
    QColor colour;
    AxisGap gap; // that word and pointer take
};

struct Flag {
    QRectF box;
    double x; // of the time it names
};

std::optional<Flag> flagOf(const TimelineScene &scene)
{
    if (!scene.current || scene.flag.isEmpty() || *scene.current >= scene.index->datedCount())
        return {};
    const TimelineAreas &areas = scene.areas;
    const double x = scene.scale.xOf(timeOf(*scene.index, *scene.current).mark);
    if (x < areas.plotLeft || x > areas.plotRight)
        return {};
    const double width = std::ceil(scene.texts->width(scene.flag, TextRole::Micro, true)) + 12;
    const double left
        = std::clamp(x - width / 2, areas.plotLeft + 2, std::max(areas.plotLeft + 2, areas.plotRight - width - 2));
    return Flag{QRectF(std::round(left), areas.axis.top() + 6, width, flagHeight), x};
}

/// Their words belong to the axis as its labels do. Today makes way for the day that the view is as known on.
std::vector<NamedDay> namedDays(const TimelineScene &scene)
{
    std::vector<NamedDay> days;
    const auto add = [&](const std::optional<double> &day, const QString &word, const QColor &colour) {
        if (!day)
            return;
        const double x = scene.scale.xOf(*day);
        if (x < scene.areas.plotLeft || x > scene.areas.plotRight)
            return;
        const double width = scene.texts->width(word, TextRole::Micro, true);
        const double left = x + 5 + width < scene.areas.plotRight ? x + 5 : x - 5 - width;
        const AxisGap gap{std::min(x - 4, left), std::max(x + 4, left + width)};
        if (days.empty() || gap.right < days.front().gap.left || gap.left > days.front().gap.right)
            days.push_back({x, word, colour, gap});
    };
    add(scene.knownOn, scene.knownText, scene.theme->accent);
    if (!scene.picture)
        add(scene.today, QCoreApplication::translate("Timeline", "Today"), scene.theme->ink2);
    return days;
}

void paintNamedDay(QPainter &painter, const TimelineScene &scene, const NamedDay &day)
{
    const double bottom = scene.areas.axis.bottom();
    QPainterPath pointer(QPointF(day.x - 4, bottom - 8));
    pointer.lineTo(day.x + 4, bottom - 8);
    pointer.lineTo(day.x, bottom - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(day.colour);
    painter.drawPath(pointer);
    const double left = day.gap.left < day.x - 4 ? day.gap.left : day.x + 5;
    scene.texts->paint(painter, {left, bottom - 10}, day.word, TextRole::Micro, true, day.colour);
}

} // namespace

SharpEdges::SharpEdges(QPainter &painter)
    : m_painter(painter)
    , m_changes(painter.testRenderHint(QPainter::Antialiasing) && painter.paintEngine()->type() == QPaintEngine::Raster)
{
    if (m_changes)
        painter.setRenderHint(QPainter::Antialiasing, false);
}

SharpEdges::~SharpEdges()
{
    if (m_changes)
        m_painter.setRenderHint(QPainter::Antialiasing);
}

void fillLine(QPainter &painter, double x, double top, double height, const QColor &colour, double width)
{
    const SharpEdges sharp(painter);
    const double ratio = painter.device()->devicePixelRatioF() * painter.worldTransform().m11();
    painter.fillRect(QRectF(std::round((x - width / 2) * ratio) / ratio, top, width, height), colour);
}

void paintAxis(QPainter &painter, const TimelineScene &scene)
{
    const auto &[theme, areas] = std::tie(*scene.theme, scene.areas);
    const QRectF &box = areas.axis;
    const double bottom = box.bottom();
    painter.fillRect(QRectF(areas.left, box.top(), areas.plotRight - areas.left, box.height()), theme.panel);
    painter.save();
    painter.setClipRect(QRectF(areas.plotLeft, box.top(), areas.plotRight - areas.plotLeft, box.height()),
                        Qt::IntersectClip);
    const auto flag = flagOf(scene);
    std::vector<AxisGap> gaps = scene.axisGaps;
    if (flag)
        gaps.push_back({flag->box.left(), flag->box.right()});
    const std::vector<NamedDay> named = namedDays(scene);
    for (const NamedDay &day : named)
        gaps.push_back(day.gap);
    for (const Tick &tick : scene.ticks) {
        if (!tick.pinned)
            fillLine(painter, tick.x, tick.major ? box.top() + 8 : bottom - 8, tick.major ? box.height() - 8 : 8,
                     theme.lineStrong);
    }
    const auto widthOf
        = [&](const QString &text, bool major) { return scene.texts->width(text, TextRole::Label, major); };
    for (const AxisLabel &label : placeAxisLabels(scene.ticks, widthOf, areas.plotLeft, areas.plotRight, gaps))
        scene.texts->paint(painter, {label.left, bottom - 10}, label.text, TextRole::Label, label.major,
                           label.major ? theme.ink : theme.ink3);
    for (const NamedDay &day : named)
        paintNamedDay(painter, scene, day);
    if (scene.hair && !scene.hairText.isEmpty()) {
        const double width = scene.texts->width(scene.hairText, TextRole::Micro);
        const double left = std::clamp(*scene.hair - width / 2, areas.plotLeft + 6, areas.plotRight - width - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(QRectF(left - 6, box.top() + 6, width + 12, flagHeight), 3, 3);
        scene.texts->paint(painter, {left, box.top() + 20}, scene.hairText, TextRole::Micro, false, theme.ink2);
    }
    painter.restore();
    painter.fillRect(QRectF(areas.left, bottom - 1, areas.plotRight - areas.left, 1),
                     scene.picture ? theme.ink : theme.lineStrong);
    if (scene.picture)
        return;
    const double foot = areas.coverage.isEmpty() ? areas.lanes.bottom() : areas.coverage.bottom();
    fillLine(painter, areas.plotLeft, box.top(), foot - box.top(), theme.line);
    scene.texts->paint(painter, {areas.left + 16, bottom - 11}, scene.lanesTitle, TextRole::Label, false, theme.ink3);
    const QString events = QCoreApplication::translate("Timeline", "Events");
    scene.texts->paint(painter, {areas.plotLeft - 8 - scene.texts->width(events, TextRole::Label), bottom - 11}, events,
                       TextRole::Label, false, theme.ink3);
}

void paintCurrentLine(QPainter &painter, const TimelineScene &scene)
{
    if (!scene.current || *scene.current >= scene.index->datedCount())
        return;
    const auto &[theme, areas] = std::tie(*scene.theme, scene.areas);
    const EventTime time = timeOf(*scene.index, *scene.current);
    const double x = scene.scale.xOf(time.mark);
    QColor band = theme.accent;
    band.setAlphaF(0.16F);
    QColor line = theme.accent;
    line.setAlphaF(0.70F);
    const double left = std::max(areas.plotLeft, scene.scale.xOf(time.first));
    const double right = std::min(areas.plotRight, scene.scale.xOf(time.last));
    for (const QRectF &area : {areas.lanes, areas.coverage}) {
        if (area.isEmpty())
            continue;
        // a day or a month is a band; of longer times the line alone, or the band would hide the lanes
        if (right > left && time.last - time.first < 32)
            painter.fillRect(QRectF(left, area.top(), std::max(1.0, right - left), area.height()), band);
        if (x >= areas.plotLeft && x <= areas.plotRight)
            fillLine(painter, x, area.top(), area.height(), line);
    }
}

void paintFlag(QPainter &painter, const TimelineScene &scene)
{
    const auto flag = flagOf(scene);
    if (!flag)
        return;
    const Theme &theme = *scene.theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(flag->box, 3, 3);
    const double tip = std::clamp(flag->x, flag->box.left() + 7, flag->box.right() - 7);
    QPainterPath pointer(QPointF(tip - 4, flag->box.bottom()));
    pointer.lineTo(tip + 4, flag->box.bottom());
    pointer.lineTo(tip, flag->box.bottom() + 4);
    painter.drawPath(pointer);
    scene.texts->paint(painter, {flag->box.left() + 6, flag->box.top() + 14}, scene.flag, TextRole::Micro, true,
                       theme.onAccent);
}

void paintCoverage(QPainter &painter, const TimelineScene &scene)
{
    const auto &[theme, areas] = std::tie(*scene.theme, scene.areas);
    const QRectF &box = areas.coverage;
    if (!scene.picture)
        painter.fillRect(QRectF(areas.left, box.top(), areas.plotLeft - areas.left, box.height()), theme.panel);
    scene.texts->paint(painter, {areas.left + (scene.picture ? 12 : 20), box.top() + 16},
                       QCoreApplication::translate("Timeline", "Coverage, articles"), TextRole::Micro, false,
                       theme.ink2);
    paintCoverageCells(painter, scene);
    if (!scene.picture)
        painter.fillRect(QRectF(areas.left, box.top(), areas.plotRight - areas.left, 1), theme.line);
}
