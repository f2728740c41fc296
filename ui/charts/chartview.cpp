// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartview.h"

#include "core/edtfwords.h"
#include "items/figurewords.h"
#include "palette/appearance.h"
#include "palette/marks.h"
#include "store/project.h"
#include "timeline/ticks.h"
#include "timeline/viewport.h"
#include "workspace.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr double zoomPerNotch = 1.25;
constexpr size_t mostListed = 24;

std::vector<GridLine> gridOf(const TimeScale &scale)
{
    std::vector<GridLine> grid;
    for (const Tick &tick : ticksFor(scale, QLocale()))
        if (!tick.pinned)
            grid.push_back({std::round(tick.x), tick.major});
    return grid;
}

QString line(const Figure &figure, const ProjectSnapshot &snapshot)
{
    QStringList words;
    words << (figure.company.isEmpty() ? ChartView::tr("no company") : figure.company) + QLatin1Char(' ') + valueWords(figure);
    words << (figure.asOf ? inWords(*figure.asOf) : ChartView::tr("date not known"));
    if (!figure.attributedTo.isEmpty())
        words << ChartView::tr("measured by %1").arg(figure.attributedTo);
    else if (const QString publisher = snapshot.publisherOf(figure); !publisher.isEmpty())
        words << publisher;
    if (snapshot.disputes().isOpen(figure.id))
        words << ChartView::tr("sources disagree");
    return words.join(QStringLiteral(", "));
}

} // namespace

ChartView::ChartView(Workspace &workspace, Viewport &viewport, Appearance &appearance, QWidget *parent)
    : QGraphicsView(parent)
    , m_workspace(workspace)
    , m_viewport(viewport)
    , m_appearance(appearance)
    , m_content(std::make_shared<const ChartContent>())
{
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate); // a chart moves as a whole
    setMouseTracking(true);
    setMinimumHeight(80);
    setAccessibleName(tr("Chart"));
    connect(&viewport, &Viewport::changed, this, &ChartView::arrange);
    connect(&appearance, &Appearance::changed, this, &ChartView::arrange);
    connect(&workspace, &Workspace::currentChanged, this, &ChartView::followSelection);
    connect(&workspace, &Workspace::reloaded, this, &ChartView::followSelection);
}

void ChartView::setContent(std::shared_ptr<const ChartContent> content)
{
    m_content = std::move(content);
    setAccessibleDescription(toldOf(*m_content));
    arrange();
}

void ChartView::arrange()
{
    if (!isVisible())
        return; // when it is shown
    setBackgroundBrush(m_appearance.theme().panel);
    m_scene.arrange(m_content, m_viewport.scale(), QSizeF(size()), gridOf(m_viewport.scale()), m_appearance.theme());
}

void ChartView::followSelection()
{
    const auto current = m_workspace.current();
    const auto row = current ? m_workspace.index().rowOf(*current) : std::nullopt;
    if (!row || *row >= m_workspace.index().datedCount())
        return m_scene.setSelection(std::nullopt, {});
    m_scene.setSelection(m_workspace.index().days(*row), m_workspace.titleOf(*row));
}

const Figure *ChartView::figure(const QString &key) const
{
    const auto &figures = m_workspace.snapshot().figures;
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) { return figure.key == key; });
    return found == figures.end() ? nullptr : &*found;
}

void ChartView::showFigure(const QString &figureKey)
{
    const Figure *shown = figure(figureKey);
    if (!shown)
        return;
    const Figure figure = *shown; // what listens may read the figures anew
    if (!figure.company.isEmpty())
        m_workspace.showCompany(figure.company);
    if (!figure.claims.empty())
        m_workspace.showSource(figure.claims.front().document, figure.claims.front().span);
    m_workspace.showFigure(figure.id);
}

void ChartView::listFigures(const std::vector<QString> &keys, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < keys.size() && i < mostListed; ++i)
        if (const Figure *listed = figure(keys[i]))
            menu->addAction(line(*listed, m_workspace.snapshot()), this, [this, key = keys[i]] { showFigure(key); });
    if (keys.size() > mostListed)
        menu->addAction(tr("%n more", nullptr, int(keys.size() - mostListed)))->setEnabled(false);
    menu->popup(global);
}

void ChartView::stepThrough(const ChartHit &hit)
{
    const EventIndex &index = m_workspace.index();
    const StackData &stack = m_content->stack;
    const DateRange period = stack.periods[*hit.period];
    const StackSeries &series = stack.series[*hit.series];
    const auto isOf = [&](EventIndex::Row row) {
        if (!m_workspace.mask().test(row) || !isActiveIn(index, row, period))
            return false;
        if (stack.colours == StackData::Colours::Kinds)
            return int(markShapeOf(index.kind(row))) == series.colour;
        const auto companies = index.companies(row);
        const QString name = companies.empty() ? QString() : index.companyNames()[companies.front()];
        const auto own = std::find_if(stack.series.begin(), stack.series.end(), [&](const StackSeries &each) { return each.name == name; });
        return own == stack.series.end() ? *hit.series + 1 == stack.series.size() : &*own == &series;
    };
    const auto current = m_workspace.current();
    const auto selected = current ? index.rowOf(*current) : std::nullopt;
    const EventIndex::Row count = index.datedCount();
    for (EventIndex::Row step = 1; step <= count; ++step) {
        const EventIndex::Row row = (selected.value_or(count - 1) + step) % count;
        if (isOf(row))
            return m_workspace.setCurrent(index.id(row));
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const ChartHit hit = chart().hitAt(event->pos());
    const Figure *first = hit.figures.empty() ? nullptr : figure(hit.figures.front());
    if (!first)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show its evidence"), this, [this, hit, at = event->globalPos()] { activate(hit, at); });
    menu->addSeparator();
    const bool one = hit.figures.size() == 1 && !m_workspace.project().isReadOnly();
    menu->addAction(tr("&Edit this figure…"), this, [this, id = first->id] { Q_EMIT editWanted(id); })->setEnabled(one);
    menu->addAction(tr("&Delete this figure"), this, [this, id = first->id] { Q_EMIT removalWanted(id); })->setEnabled(one);
    menu->popup(event->globalPos());
}

void ChartView::activate(const ChartHit &hit, const QPoint &global)
{
    if (hit.figures.size() == 1)
        showFigure(hit.figures.front());
    else if (!hit.figures.empty())
        listFigures(hit.figures, global);
    else if (hit.series && m_content->options.activity)
        stepThrough(hit);
}

QString ChartView::wordsOf(const ChartHit &hit) const
{
    if (hit.notes)
        return tr("Not drawn: %1").arg(m_content->notes.join(QStringLiteral("; ")));
    if (!hit.series)
        return hit.figures.empty() || !figure(hit.figures.front()) ? QString() : line(*figure(hit.figures.front()), m_workspace.snapshot());
    const StackData &stack = m_content->stack;
    const DateRange &days = stack.periods[*hit.period];
    const QString value = pointWords(*stack.series[*hit.series].parts[*hit.period].value, stack.unit);
    const auto when = Edtf::interval(Edtf::day(days.first), Edtf::day(days.last));
    const bool year = days.last - days.first > 360 && days.last - days.first < 366;
    const QString time = year ? when.toString().left(when.toString().indexOf(u'-', 1)) : inWords(when);
    return stack.series[*hit.series].name + QLatin1Char(' ') + value + QStringLiteral(", ") + time;
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = wordsOf(chart().hitAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    arrange();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        m_viewport.panBy(-double(delta.x() + delta.y()));
    else
        m_viewport.zoomAt(event->position().x(), std::pow(zoomPerNotch, delta.y() / 120.0));
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_press = m_last = event->position();
    m_dragging = false;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
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
    viewport()->setCursor(chart().hitAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_dragging)
        activate(chart().hitAt(event->position()), event->globalPosition().toPoint());
    m_dragging = false;
}

void ChartView::leaveEvent(QEvent *)
{
    m_scene.setHairline(std::nullopt);
    Q_EMIT hovered(std::nullopt);
}
