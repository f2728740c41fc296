// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/sharescene.h"

#include <QGraphicsView>

class Appearance;
class Viewport;
class Workspace;

/// The market-share chart below the lanes, on the same time axis: what moves one moves the other. A click on a value shows its
/// company and its sentence; the selected event runs through it as a band.
class ChartPanel : public QGraphicsView
{
    Q_OBJECT
public:
    ChartPanel(Workspace &workspace, Viewport &viewport, Appearance &appearance, QWidget *parent = nullptr);

    /// False while no market share can be drawn: the panel is best hidden then.
    [[nodiscard]] bool hasShares() const { return !m_data.series.empty(); }
    [[nodiscard]] QSize sizeHint() const override { return {600, 224}; }

public Q_SLOTS:
    /// The time under the pointer elsewhere, in days.
    void setHairline(std::optional<double> day) { m_scene.setHairline(day); }

Q_SIGNALS:
    void hovered(std::optional<double> day);
    void sharesChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void readFigures();
    void arrange();
    void followSelection();
    void showSentence(const QString &figureKey);

    Workspace &m_workspace;
    Viewport &m_viewport;
    Appearance &m_appearance;
    ShareScene m_scene;
    ShareData m_data;
    QPointF m_press;
    QPointF m_last;
    bool m_dragging = false;
};
