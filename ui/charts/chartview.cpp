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

#include <QMenu>
#include <QPainter>

#include <cmath>

namespace {

constexpr size_t mostListed = 24;

std::vector<GridLine> gridOf(const TimeScale &scale)
{
    std::vector<GridLine> grid;
    for (const Tick &tick : ticksFor(scale, QLocale()))
        if (!tick.pinned)
            grid.push_back({std::round(tick.x), tick.major});
    return grid;
}

/// A figure in a line; `value` in its stead where it is one of several.
QString line(const Figure &figure, const ProjectSnapshot &snapshot, const QString &value = {})
{
    QStringList words;
    words << (figure.company.isEmpty() ? ChartView::tr("no company") : figure.company) + QLatin1Char(' ')
            + (value.isEmpty() ? valueWords(figure) : value);
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
    , m_keys(viewport)
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
    connect(&workspace, &Workspace::maskChanged, this, &ChartView::markEvents);
}

void ChartView::setContent(std::shared_ptr<const ChartContent> content)
{
    const auto keysAt = [this] { return m_stop ? ChartStops(chart()).hit(*m_stop).figures : std::vector<QString>(); };
    const auto before = keysAt();
    m_content = std::move(content);
    arrange();
    if (m_stop && (chart().content().isEmpty() || !ChartStops(chart()).isValid(*m_stop) || keysAt() != before))
        m_stop.reset();
    setAccessibleDescription(toldOf(*m_content));
}

void ChartView::arrange()
{
    if (!isVisible())
        return; // when it is shown
    setBackgroundBrush(m_appearance.theme().panel);
    m_scene.arrange(m_content, m_viewport.scale(), QSizeF(size()), gridOf(m_viewport.scale()), m_appearance.theme());
    markEvents();
}

void ChartView::markEvents()
{
    const bool marked = m_content->options.markEvents && m_content->options.hasTimeAxis();
    const bool known = m_workspace.mask().size() == m_workspace.index().count(); // while events arrive it may lag behind
    m_scene.setEvents(marked && known ? strokesOf(m_workspace.index(), m_workspace.mask(), m_viewport.scale()) : std::vector<EventStroke>());
}

void ChartView::followSelection()
{
    const auto current = m_workspace.current();
    const auto row = current ? m_workspace.index().rowOf(*current) : std::nullopt;
    if (!row || *row >= m_workspace.index().datedCount())
        return m_scene.setSelection(std::nullopt, {});
    m_scene.setSelection(m_workspace.index().days(*row), m_workspace.titleOf(*row));
}

void ChartView::setRange(const std::optional<DateRange> &days)
{
    m_range = days;
    m_scene.setRange(days);
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

void ChartView::activate(const ChartHit &hit, const QPoint &global)
{
    if (hit.figures.size() == 1 || hit.isRange)
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
    const Figure *first = hit.figures.empty() ? nullptr : figure(hit.figures.front());
    const Figure *second = hit.isRange ? figure(hit.figures.back()) : nullptr;
    if (!hit.series && first)
        return line(*first, m_workspace.snapshot(), second ? rangeWords(*first, *second) : QString());
    if (!hit.series)
        return {};
    const StackData &stack = m_content->stack;
    const DateRange &days = stack.periods[*hit.period];
    const QString value = pointWords(*stack.series[*hit.series].parts[*hit.period].value, stack.unit);
    const auto when = Edtf::interval(Edtf::day(days.first), Edtf::day(days.last));
    const bool year = days.last - days.first > 360 && days.last - days.first < 366;
    const QString time = year ? when.toString().left(when.toString().indexOf(u'-', 1)) : inWords(when);
    return stack.series[*hit.series].name + QLatin1Char(' ') + value + QStringLiteral(", ") + time;
}

// The place of the keys, as the timeline frames its own.
void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus() || !m_keyboard)
        return;
    QRectF frame = QRectF(rect()).adjusted(2, 2, -2, -2); // of the whole, until there is a place
    if (m_stop && ChartStops(chart()).isValid(*m_stop))
        if (const auto place = ChartStops(chart()).rect(*m_stop))
            frame = place->adjusted(-5, -5, 5, 5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_appearance.theme().accent, 2));
    painter->drawRoundedRect(frame, 4, 4);
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
