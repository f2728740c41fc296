// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturepainter.h"

#include "exporting/viewstate.h"
#include "palette/fonts.h"
#include "timelinedata.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double leastChart = 190; // of the chart below a timeline
constexpr double mostChart = 320;
constexpr double tallestChart = 480; // where the lanes leave more than they need
constexpr double chartPart = 0.3;
constexpr double chartGap = 12;
constexpr int eventsOnPage = 40; // of a paged picture, in the mean
constexpr int mostPages = 100;
constexpr double overlap = 96 / 2.54; // a centimetre

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PicturePainter)
};

bool hasTimeline(PictureView view)
{
    return view == PictureView::Timeline || view == PictureView::Company;
}

DateRange visibleIn(const TimeScale &scale)
{
    return {Day(std::floor(scale.firstDay)), Day(std::ceil(scale.lastDay())) - 1};
}

/// With what was left out, and without what its view does not show: the same however it was asked for.
PictureOptions settled(PictureOptions options, const PictureData &data)
{
    ChartOptions chart = options.chartOrUsual();
    chart.subject = nearestSubject(chart.subject, subjectsOf(data.snapshot.figures));
    options.chart = chartOptionsOf(toJson(chart));
    options.lanes = data.lanes;
    if (options.view == PictureView::Timeline)
        return options;
    options.grouping = PictureOptions().grouping;
    options.lanes.reset();
    options.allLanes = false;
    options.hasChart = true;
    return options;
}

} // namespace

Result<std::unique_ptr<PicturePainter>> PicturePainter::of(PictureData &&data, const PictureOptions &options, const DrawingThread &thread)
{
    if (options.view == PictureView::Company && options.filter.companies.size() != 1)
        return Error{QStringLiteral("A picture of a company is of one company; %1 are chosen.").arg(options.filter.companies.size())};
    return std::unique_ptr<PicturePainter>(new PicturePainter(std::move(data), options, thread));
}

PicturePainter::PicturePainter(PictureData &&data, const PictureOptions &options, const DrawingThread &thread)
    : m_options(settled(options, data)), m_thread(thread), m_data(std::move(data))
{
    if (options.pages != Paper::None) {
        m_options.size = pageSizeOf(options.pages);
        m_pages = pagesNeeded();
    }
    m_zoom = std::min({1.0, m_options.size.width() / PictureFrame::smallest.width(), m_options.size.height() / PictureFrame::smallest.height()});
    m_size = m_options.size / m_zoom;
    m_theme = options.dark ? Theme::darkTheme() : Theme::print();
    if (options.dark)
        m_theme.panel = m_theme.canvas;
    if (options.transparent) { // no halos and no grounds either
        m_theme.canvas.setAlpha(0);
        m_theme.panel.setAlpha(0);
    }
    m_shares = std::make_unique<ChartPlate>(m_data, m_theme, chartsOf(m_options, m_data.figures), m_thread);
    if (hasTimeline(options.view))
        arrangeTimeline();
    else
        arrangeShares();
}

int PicturePainter::pagesNeeded() const
{
    int dated = 0;
    const EventIndex &index = *m_data.snapshot.index;
    for (EventIndex::Row row = 0; row < index.datedCount(); ++row)
        dated += m_data.mask.test(row) && (!m_options.range || index.days(row).overlaps(*m_options.range)) ? 1 : 0;
    return std::clamp((dated + eventsOnPage - 1) / eventsOnPage, 1, mostPages);
}

void PicturePainter::placeFrame(const PictureCounts &counts)
{
    m_counts = counts;
    m_words = pictureWords(m_data, m_options, counts);
    m_words.pages = m_pages;
    const bool legend = hasTimeline(m_options.view) && m_data.mask.count() > 0;
    const bool plain = m_options.plain;
    m_frame.emplace(m_size, m_words,
                    PictureParts{!plain && m_options.hasTitle, !plain && legend && m_options.hasLegend, !plain && m_options.hasFooter});
}

std::unique_ptr<TimelinePicture> PicturePainter::timelineIn(const QRectF &box) const
{
    const TimelinePictureContent content{
        .index = *m_data.snapshot.index,
        .mask = m_data.mask,
        .title = [this](EventIndex::Row row) { return m_data.titleOf(row); },
        .info = [this](const QString &company) { return laneInfoOf(m_data.snapshot, company); },
        .coverage = m_data.mask.count() > 0 ? m_data.coverage : Coverage(),
        .eras = m_data.eras,
        .grouping = m_options.view == PictureView::Company ? Grouping::Kind : m_options.grouping,
        .lanes = m_options.lanes.value_or(LaneArrangement()),
        .allLanes = m_options.allLanes,
        .only = m_options.filter.compared(),
        .range = m_options.range,
        .selected = m_data.selected,
        .knownOn = m_options.knownOn,
        .locale = QLocale(),
        .pages = m_pages,
        .overlap = m_pages > 1 ? overlap : 0,
    };
    return std::make_unique<TimelinePicture>(content, box, m_theme);
}

DateRange PicturePainter::days() const
{
    return visibleIn(m_timeline->everything());
}

// What is left out is said in the footer, and the footer's height decides what is left out: the second round settles it.
void PicturePainter::arrangeTimeline()
{
    std::optional<FigureCounts> figures;
    const auto counted = [&] {
        return EventCounts::of(*m_data.snapshot.index, m_data.mask, days(), m_timeline->undatedLeftOut(), m_data.laterEvents);
    };
    placeFrame({EventCounts::of(*m_data.snapshot.index, m_data.mask, {}, 0, m_data.laterEvents), figures});
    m_timeline = timelineIn(m_frame->content());
    const DateRange visible = days();
    if (m_shares->within(visible) > 0 && m_frame->content().height() >= 3 * leastChart) {
        figures = figuresIn(visible);
        placeFrame({counted(), figures});
        const QRectF content = m_frame->content();
        const double chart = chartHeight(content.height());
        auto shorter = timelineIn(content.adjusted(0, 0, 0, -chart - chartGap));
        if (shorter->lanesFolded() <= m_timeline->lanesFolded()) { // not at the price of a lane
            m_timeline = std::move(shorter);
            const double top = m_timeline->covered().bottom() + chartGap;
            m_sharesArea = QRectF(content.left(), top, content.width(), std::min(content.bottom() - top, m_options.view == PictureView::Company ? content.height() : tallestChart));
            m_sharesScale = m_timeline->scale();
            return;
        }
        figures.reset();
    }
    placeFrame({counted(), figures});
    m_timeline = timelineIn(m_frame->content());
}

std::optional<FigureCounts> PicturePainter::figuresIn(const DateRange &visible) const
{
    const bool one = m_options.view == PictureView::Timeline || m_options.view == PictureView::Chart;
    if (one && m_options.chart->activity)
        return std::nullopt;
    const auto subject = one ? std::optional(m_options.chart->subject) : std::nullopt;
    const QSet<QString> elsewhere = m_shares->elsewhere();
    std::vector<Figure> passed = m_data.figures;
    std::erase_if(passed, [&](const Figure &figure) { return elsewhere.contains(figure.key); });
    FigureCounts counts = FigureCounts::of(m_data.snapshot.figures, passed, visible, subject);
    counts.elsewhere = int(elsewhere.size());
    counts.later = int(std::ranges::count_if(m_data.laterFigures, [&](const Figure &figure) { return isAmong(figure, subject); }));
    counts.filtered -= counts.elsewhere + counts.later;
    if (m_options.chart->isStack()) {
        counts.unplaced = counts.shown;
        counts.shown = int(m_shares->drawn(visible).size());
        counts.unplaced -= counts.shown;
    }
    return counts;
}

// Of a company the figures are half of what there is to tell.
double PicturePainter::chartHeight(double available) const
{
    if (m_options.view == PictureView::Company)
        return available / 2;
    return std::clamp(available * chartPart, leastChart, mostChart);
}

void PicturePainter::arrangeShares()
{
    const auto place = [this](const DateRange &visible) {
        if (m_options.view != PictureView::Chart || !m_options.chart->activity)
            return placeFrame({std::nullopt, figuresIn(visible)});
        const FilterMask &mask = m_data.mask;
        int undated = 0;
        for (EventIndex::Row row = m_data.snapshot.index->datedCount(); row < mask.size(); ++row)
            undated += mask.test(row);
        placeFrame({EventCounts::of(*m_data.snapshot.index, mask, visible, undated, m_data.laterEvents), std::nullopt});
    };
    place({});
    m_sharesArea = m_frame->content();
    m_sharesScale = m_shares->scaleIn(m_sharesArea, m_options.range);
    place(visibleIn(m_sharesScale));
    m_sharesArea = m_frame->content();
}

void PicturePainter::turnTo(int page)
{
    if (m_pages == 1)
        return;
    m_timeline->turnTo(page);
    m_sharesScale = m_timeline->scale();
    m_frame->setPage(page);
}

void PicturePainter::paint(QPainter &painter, int page)
{
    turnTo(page);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_options.transparent)
        painter.fillRect(QRectF(QPointF(), m_options.size), m_theme.canvas);
    painter.scale(m_zoom, m_zoom);
    if (m_timeline) {
        m_timeline->paint(painter);
        if (m_data.mask.count() == 0)
            paintNothing(painter, Words::tr("No events"));
        if (!m_frame->legend().isEmpty())
            paintMarkLegend(painter, m_frame->legend(), m_timeline->legend(), m_theme);
    }
    if (!m_sharesArea.isEmpty()) {
        if (m_timeline) {
            m_shares->paint(painter, m_sharesArea, m_sharesScale);
            painter.fillRect(QRectF(m_sharesArea.left(), std::round(m_sharesArea.top()), m_sharesArea.width(), 1), m_theme.ink);
        } else if (m_shares->within(visibleIn(m_sharesScale)) > 0) {
            m_shares->paintAlone(painter, m_sharesArea, m_sharesScale);
        } else {
            const ChartOptions &chart = *m_options.chart;
            paintNothing(painter, m_options.view == PictureView::Figures ? Words::tr("No figures")
                                      : chart.activity                   ? Words::tr("No dated events")
                                      : chart.isOfShares()               ? Words::tr("No market shares")
                                                                         : Words::tr("No figures"));
        }
    }
    m_frame->paint(painter, m_theme);
}

QString PicturePainter::viewState() const
{
    QCryptographicHash evidence(QCryptographicHash::Sha256);
    for (const Article &article : m_data.snapshot.articles)
        evidence.addData(article.hash.toLatin1());
    return viewStateText({m_data.snapshot.name, m_options}, QString::fromLatin1(evidence.result().toHex()));
}

void PicturePainter::paintNothing(QPainter &painter, const QString &words) const
{
    const QFont font = textFont(TextRole::Lead);
    const QRectF box = m_frame->content();
    painter.setFont(font);
    painter.setPen(m_theme.ink3);
    painter.drawText(QPointF(box.center().x() - QFontMetricsF(font).horizontalAdvance(words) / 2, box.center().y()), words);
}
