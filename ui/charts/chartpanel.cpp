// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"

#include "palette/appearance.h"
#include "store/project.h"
#include "timeline/ticks.h"
#include "timeline/viewport.h"
#include "workspace.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr double zoomPerNotch = 1.25;

std::vector<GridLine> gridOf(const TimeScale &scale)
{
    std::vector<GridLine> grid;
    for (const Tick &tick : ticksFor(scale, QLocale(QLocale::English)))
        if (!tick.pinned)
            grid.push_back({std::round(tick.x), tick.major});
    return grid;
}

} // namespace

ChartPanel::ChartPanel(Workspace &workspace, Viewport &viewport, Appearance &appearance, QWidget *parent)
    : QGraphicsView(parent), m_workspace(workspace), m_viewport(viewport), m_appearance(appearance)
{
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setMinimumHeight(140);
    setAccessibleName(tr("Market share"));
    connect(&viewport, &Viewport::changed, this, &ChartPanel::arrange);
    connect(&appearance, &Appearance::changed, this, &ChartPanel::arrange);
    connect(&workspace, &Workspace::maskChanged, this, &ChartPanel::readFigures);
    connect(&workspace, &Workspace::factsChanged, this, &ChartPanel::readFigures);
    connect(&workspace, &Workspace::currentChanged, this, &ChartPanel::followSelection);
    readFigures();
}

void ChartPanel::readFigures()
{
    const ProjectSnapshot &snapshot = m_workspace.snapshot();
    m_data = shareDataOf(
        m_workspace.shownFigures(), [&](const QString &company) { return snapshot.colourOf(company); },
        [&](const Figure &figure) { return snapshot.publisherOf(figure); });
    arrange();
    Q_EMIT sharesChanged();
}

void ChartPanel::arrange()
{
    if (!isVisible())
        return; // when it is shown
    setBackgroundBrush(m_appearance.theme().panel);
    m_scene.arrange(m_data, m_viewport.scale(), QSizeF(size()), gridOf(m_viewport.scale()), m_appearance.theme());
}

void ChartPanel::followSelection()
{
    const auto current = m_workspace.current();
    const auto row = current ? m_workspace.index().rowOf(*current) : std::nullopt;
    if (!row || *row >= m_workspace.index().datedCount())
        return m_scene.setSelection(std::nullopt, {});
    m_scene.setSelection(m_workspace.index().days(*row), m_workspace.titleOf(*row));
}

void ChartPanel::showSentence(const QString &figureKey)
{
    for (const Figure &figure : m_workspace.snapshot().figures)
        if (figure.key == figureKey) {
            m_workspace.showCompany(figure.company);
            if (!figure.claims.empty())
                m_workspace.showSource(figure.claims.front().document, figure.claims.front().span);
            return;
        }
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    arrange();
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
}

void ChartPanel::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        m_viewport.panBy(-double(delta.x() + delta.y()));
    else
        m_viewport.zoomAt(event->position().x(), std::pow(zoomPerNotch, delta.y() / 120.0));
    event->accept();
}

void ChartPanel::mousePressEvent(QMouseEvent *event)
{
    m_press = m_last = event->position();
    m_dragging = false;
}

void ChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_dragging = m_dragging
            || (event->position() - m_press).manhattanLength() > QApplication::startDragDistance();
        if (m_dragging)
            m_viewport.panBy(m_last.x() - event->position().x());
        m_last = event->position();
        return;
    }
    const bool onPlot = event->position().x() >= m_viewport.scale().left;
    const std::optional<double> day = onPlot ? std::optional(m_viewport.scale().dayAt(event->position().x())) : std::nullopt;
    m_scene.setHairline(day);
    Q_EMIT hovered(day);
    const bool onMark = !m_scene.figureAt(event->position()).isEmpty();
    viewport()->setCursor(onMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_dragging)
        if (const QString key = m_scene.figureAt(event->position()); !key.isEmpty())
            showSentence(key);
    m_dragging = false;
}

void ChartPanel::leaveEvent(QEvent *)
{
    m_scene.setHairline(std::nullopt);
    Q_EMIT hovered(std::nullopt);
}
