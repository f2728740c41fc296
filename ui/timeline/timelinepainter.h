// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/markcache.h"
#include "timeline/timelinescene.h"

class QPainter;

/// Paints a scene: the same for the screen and for pictures. It decides nothing; caches are all it keeps.
class TimelinePainter
{
public:
    /// Everything: ground, grid, lanes, tray, coverage, axis, selection.
    void paint(QPainter &painter, const TimelineScene &scene);

private:
    void paintGround(QPainter &painter, const TimelineScene &scene) const;
    void paintLaneLines(QPainter &painter, const TimelineScene &scene) const;
    void paintLanes(QPainter &painter, const TimelineScene &scene);
    void paintTailNames(QPainter &painter, const TimelineScene &scene, const std::vector<const DrawnItem *> &visible,
                        const std::vector<FrameLabel> &labels) const;
    void paintBands(QPainter &painter, const TimelineScene &scene) const;
    void paintItem(QPainter &painter, const TimelineScene &scene, const DrawnItem &item);
    void paintTray(QPainter &painter, const TimelineScene &scene);

    MarkCache m_marks;
};

// The parts that stand by themselves.
void paintAxis(QPainter &painter, const TimelineScene &scene);
void paintCoverage(QPainter &painter, const TimelineScene &scene);
void paintCoverageCells(QPainter &painter, const TimelineScene &scene); ///< without its head
/// The time of the current event through all areas (below the marks), and its flag on the axis (above
/// everything).
void paintCurrentLine(QPainter &painter, const TimelineScene &scene);
void paintFlag(QPainter &painter, const TimelineScene &scene);

/// As long as it lives rectangles of an image end at whole pixels: sharp, and many times faster than with antialiasing.
class SharpEdges
{
public:
    explicit SharpEdges(QPainter &painter);
    ~SharpEdges();
    SharpEdges(const SharpEdges &) = delete;
    SharpEdges &operator=(const SharpEdges &) = delete;

private:
    QPainter &m_painter;
    bool m_changes;
};

/// Fills a vertical line one device pixel grid wide: sharp at every scale.
void fillLine(QPainter &painter, double x, double top, double height, const QColor &colour, double width = 1);
