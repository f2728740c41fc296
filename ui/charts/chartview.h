// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartscene.h"
#include "charts/chartstops.h"
#include "timeline/gestures/timekeys.h"

#include <QGraphicsView>

class Appearance;
class QMenu;
class Viewport;
class Workspace;

/// A chart below the lanes, on the same time axis: what moves one moves the other. A click on a value shows it with its
/// sentence, one on a part made of several values lists them, one on counted events goes through them; the selected event runs
/// through the chart as a band, the range chosen on the timeline too; with Ctrl a drag chooses one here. Keys move through time as on the
/// timeline, ← → from value to value, ↑ ↓ from series to series, Home and End to the first and last; Return does what a click does.
class ChartView : public QGraphicsView
{
    Q_OBJECT
public:
    ChartView(Workspace &workspace, Viewport &viewport, Appearance &appearance, QWidget *parent = nullptr);

    void setContent(std::shared_ptr<const ChartContent> content);
    [[nodiscard]] const ChartDrawing &chart() const { return m_scene.drawing(); }
    [[nodiscard]] const std::optional<ChartStop> &stop() const { return m_stop; } ///< where the keys are

public Q_SLOTS:
    /// The time under the pointer elsewhere, in days.
    void setHairline(std::optional<double> day) { m_scene.setHairline(day); }
    /// The range chosen on the timeline.
    void setRange(const std::optional<DateRange> &days);

Q_SIGNALS:
    void hovered(std::optional<double> day);
    void rangeWanted(std::optional<DateRange> days); ///< while one is dragged here
    void rangeOffered(QPoint global);                ///< when it is let go: a menu is wanted
    void editWanted(FigureId figure);
    void removalWanted(FigureId figure);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange();
    void followSelection();
    void markEvents();
    void brushTo(double x);
    bool stepBy(int key);
    void goTo(const std::optional<ChartStop> &stop);
    [[nodiscard]] ChartHit hitOfKeys() const;
    [[nodiscard]] QPoint placeOfKeys() const; ///< of the screen
    void activate(const ChartHit &hit, const QPoint &global);
    void showFigure(const QString &figureKey);
    void listFigures(const std::vector<QString> &keys, const QPoint &global);
    /// The next event that a part of an activity chart counts, after the selected one; round again from the last.
    void stepThrough(const ChartHit &hit);
    [[nodiscard]] QString wordsOf(const ChartHit &hit) const;
    [[nodiscard]] const Figure *figure(const QString &key) const;

    Workspace &m_workspace;
    Viewport &m_viewport;
    Appearance &m_appearance;
    TimeKeys m_keys;
    ChartScene m_scene;
    std::shared_ptr<const ChartContent> m_content;
    QPointF m_press;
    QPointF m_last;
    bool m_dragging = false;
    bool m_keyboard = false; ///< its frame is shown once keys are used
    std::optional<ChartStop> m_stop;
    std::optional<DateRange> m_range;
    std::optional<DateRange> m_rangeBefore; ///< the drag
    std::optional<double> m_anchor;         ///< the day where a range is dragged from
};
