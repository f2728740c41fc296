// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturepainter.h"

#include "charts/sharescene.h"
#include "exporting/picturewords.h"
#include "store/project.h"
#include "timeline/textcache.h"
#include "timeline/ticks.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelinepicture.h"
#include "timelinedata.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr double headWidth = 148;
constexpr double axisHeight = 32;
constexpr double leastChart = 190; // below a timeline
constexpr double mostChart = 320;

// Whole years around the shares, or the range that was asked for.
TimeScale shareScale(const ShareData &data, const std::optional<DateRange> &range, const QRectF &area)
{
    DateRange days{DateRange::endOfTime, DateRange::beginningOfTime};
    for (const ShareSeries &series : data.series)
        for (const SharePoint &point : series.points) {
            days.first = std::min(days.first, point.days.first);
            days.last = std::max(days.last, point.days.last);
        }
    if (range && !range->startsOpen())
        days.first = range->first;
    if (range && !range->endsOpen())
        days.last = range->last;
    if (days.first > days.last)
        days = Edtf::interval(Edtf::year(2000), Edtf::year(2020)).range();
    const double width = area.width() - headWidth;
    // Room at the right for the names at the last values.
    const double span = double(days.last - days.first + 1);
    const double first = double(days.first) - (range ? 0 : span * 0.02);
    const double last = double(days.last + 1) + (range ? 0 : span * 0.22);
    return {first, width / (last - first), area.left() + headWidth, width};
}

// The chart below a timeline gets what the lanes leave, and at least its share of the height.
double chartHeight(const QRectF &content, double covered)
{
    return std::clamp(content.height() - covered, leastChart, mostChart);
}

QRectF withoutChart(const QRectF &content)
{
    return content.adjusted(0, 0, 0, -std::clamp(content.height() * 0.3, leastChart, mostChart));
}

} // namespace

Result<std::unique_ptr<PicturePainter>> PicturePainter::of(Project &project, const PictureOptions &options)
{
    std::unique_ptr<PicturePainter> picture(new PicturePainter);
    picture->m_options = options;
    auto snapshot = ProjectSnapshot::load(project);
    if (!snapshot)
        return snapshot.error();
    picture->m_snapshot = std::move(snapshot).value();
    auto mask = picture->m_snapshot.maskOf(project, options.filter);
    if (!mask)
        return mask.error();
    picture->m_mask = std::move(mask).value();
    picture->m_figures = picture->m_snapshot.figuresIn(options.filter);
    auto tellings = tellingsOf(project, picture->m_snapshot);
    if (!tellings)
        return tellings.error();
    picture->m_coverage = coverageOf(*tellings);
    if (!options.selected.isEmpty()) {
        const auto event = project.events().findByKey(options.selected);
        if (!event)
            return event.error();
        if (!*event)
            return Error{QStringLiteral("There is no event '%1' in the project.").arg(options.selected)};
        picture->m_selected = (*event)->id;
    }
    picture->m_theme = options.dark ? Theme::darkTheme() : Theme::print();
    if (options.dark)
        picture->m_theme.panel = picture->m_theme.canvas;
    picture->m_words = pictureWords(picture->m_snapshot, picture->m_mask, picture->m_figures, options);
    picture->decideShares();
    return picture;
}

void PicturePainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_options.transparent)
        painter.fillRect(QRectF(QPointF(), m_options.size), m_theme.canvas);
    const PictureFrame frame(m_options.size, m_words, m_options.plain);
    if (m_options.view == PictureView::Timeline)
        paintTimeline(painter, frame);
    else
        paintShares(painter, frame);
    frame.paint(painter, m_theme);
}

// A timeline shows the shares below its lanes, on its axis, unless lanes had to be folded for them.
void PicturePainter::decideShares()
{
    if (m_options.view != PictureView::Timeline || shares().series.empty())
        return;
    const QRectF content = PictureFrame(m_options.size, m_words, m_options.plain).content();
    m_sharesBelow = content.height() >= 3 * leastChart
        && timeline(withoutChart(content)).lanesFolded() <= timeline(content).lanesFolded();
    const QString measurers = measurerWords(m_figures);
    if (m_sharesBelow && !measurers.isEmpty())
        m_words.sources << measurers;
}

ShareData PicturePainter::shares() const
{
    return shareDataOf(
        m_figures, [&](const QString &company) { return m_snapshot.colourOf(company); },
        [&](const Figure &figure) { return m_snapshot.publisherOf(figure); });
}

TimelinePicture PicturePainter::timeline(const QRectF &box) const
{
    return TimelinePicture(
        {
            .index = m_snapshot.index,
            .mask = m_mask,
            .title = [this](EventIndex::Row row) { return m_snapshot.titles[row]; },
            .info = [this](const QString &company) { return laneInfoOf(m_snapshot, company); },
            .coverage = m_coverage,
            .grouping = m_options.grouping,
            .range = m_options.range,
            .selected = m_selected ? m_snapshot.index.rowOf(*m_selected) : std::nullopt,
            .locale = QLocale(QLocale::English),
        },
        box, m_theme);
}

void PicturePainter::paintTimeline(QPainter &painter, const PictureFrame &frame) const
{
    const QRectF content = frame.content();
    TimelinePicture picture = timeline(m_sharesBelow ? withoutChart(content) : content);
    picture.paint(painter);
    if (!frame.legend().isEmpty())
        paintMarkLegend(painter, frame.legend(), picture.legend(), m_theme);
    if (!m_sharesBelow)
        return;
    const double covered = picture.covered().height();
    const QRectF area(content.left(), content.top() + covered, content.width(), chartHeight(content, covered));
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), m_theme.ink);
    paintShareChart(painter, shares(), picture.scale(), area.adjusted(0, 1, 0, 0));
}

void PicturePainter::paintShares(QPainter &painter, const PictureFrame &frame) const
{
    const QRectF content = frame.content();
    const ShareData data = shares();
    const TimeScale scale = shareScale(data, m_options.range, content);
    TextCache texts;
    TimelineScene axis;
    axis.theme = &m_theme;
    axis.index = &m_snapshot.index;
    axis.texts = &texts;
    axis.scale = scale;
    axis.ticks = ticksFor(scale, QLocale(QLocale::English));
    axis.picture = true;
    axis.areas.left = content.left();
    axis.areas.plotLeft = scale.left;
    axis.areas.plotRight = content.right();
    axis.areas.axis = QRectF(content.left(), content.top(), content.width(), axisHeight);
    paintAxis(painter, axis);
    paintShareChart(painter, data, scale, content.adjusted(0, axisHeight, 0, 0));
}

void PicturePainter::paintShareChart(QPainter &painter, const ShareData &data, TimeScale scale, const QRectF &area) const
{
    scale.left -= area.left();
    std::vector<GridLine> grid;
    for (const Tick &tick : ticksFor(scale, QLocale(QLocale::English)))
        if (!tick.pinned)
            grid.push_back({tick.x, tick.major});
    ShareScene scene;
    Theme theme = m_theme;
    if (m_options.transparent)
        theme.canvas.setAlpha(0);
    scene.arrange(data, scale, area.size(), std::move(grid), theme);
    scene.render(&painter, area, QRectF(QPointF(), area.size()));
}
