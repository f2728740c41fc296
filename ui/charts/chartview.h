// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartscene.h"

#include <QGraphicsView>

class Appearance;
class QMenu;
class Viewport;
class Workspace;

/// A chart below the lanes, on the same time axis: what moves one moves the other. A click on a value shows it with its
/// sentence, one on a part made of several values lists them, one on counted events goes through them; the selected event runs
/// through the chart as a band.
class ChartView : public QGraphicsView
{
    Q_OBJECT
public:
    ChartView(Workspace &workspace, Viewport &viewport, Appearance &appearance, QWidget *parent = nullptr);

    void setContent(std::shared_ptr<const ChartContent> content);
    [[nodiscard]] const ChartDrawing &chart() const { return m_scene.drawing(); }

public Q_SLOTS:
    /// The time under the pointer elsewhere, in days.
    void setHairline(std::optional<double> day) { m_scene.setHairline(day); }

Q_SIGNALS:
    void hovered(std::optional<double> day);
    void editWanted(FigureId figure);
    void removalWanted(FigureId figure);

protected:
    bool viewportEvent(QEvent *event) override;
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
    ChartScene m_scene;
    std::shared_ptr<const ChartContent> m_content;
    QPointF m_press;
    QPointF m_last;
    bool m_dragging = false;
};
