// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturepainter.h"

#include "palette/fonts.h"
#include "timelinedata.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

constexpr double leastChart = 190; // of the shares below a timeline
constexpr double mostChart = 320;
constexpr double tallestChart = 480; // where the lanes leave more than they need
constexpr double chartPart = 0.3;
constexpr double chartGap = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("PicturePainter", text);
}

DateRange visibleIn(const TimeScale &scale)
{
    return {Day(std::floor(scale.firstDay)), Day(std::ceil(scale.lastDay())) - 1};
}

} // namespace

Result<std::unique_ptr<PicturePainter>> PicturePainter::of(Project &project, const PictureOptions &options)
{
    auto data = PictureData::load(project, options);
    if (!data)
        return data.error();
    return std::unique_ptr<PicturePainter>(new PicturePainter(std::move(data).value(), options));
}

PicturePainter::PicturePainter(PictureData &&data, const PictureOptions &options) : m_options(options), m_data(std::move(data))
{
    m_zoom = std::min({1.0, options.size.width() / PictureFrame::smallest.width(), options.size.height() / PictureFrame::smallest.height()});
    m_size = options.size / m_zoom;
    m_theme = options.dark ? Theme::darkTheme() : Theme::print();
    if (options.dark)
        m_theme.panel = m_theme.canvas;
    if (options.transparent) { // no halos and no grounds either
        m_theme.canvas.setAlpha(0);
        m_theme.panel.setAlpha(0);
    }
    m_shares = std::make_unique<SharePlate>(m_data, m_theme);
    if (options.view == PictureView::Timeline)
        arrangeTimeline();
    else
        arrangeShares();
}

void PicturePainter::placeFrame(const std::optional<EventCounts> &events, const std::optional<ShareCounts> &shares)
{
    m_words = pictureWords(m_data, m_options, events, shares);
    const bool legend = m_options.view == PictureView::Timeline && m_data.mask.count() > 0;
    m_frame.emplace(m_size, m_words, m_options.plain, legend ? PictureFrame::Legend::Wanted : PictureFrame::Legend::None);
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
        .grouping = m_options.grouping,
        .only = m_options.filter.compared(),
        .range = m_options.range,
        .selected = m_data.selected,
        .locale = QLocale(QLocale::English),
    };
    return std::make_unique<TimelinePicture>(content, box, m_theme);
}

// What is left out is said in the footer, and the footer's height decides what is left out: the second round settles it.
void PicturePainter::arrangeTimeline()
{
    std::optional<ShareCounts> shares;
    const auto counted = [&] {
        return EventCounts::of(*m_data.snapshot.index, m_data.mask, visibleIn(m_timeline->scale()), m_timeline->undatedLeftOut());
    };
    placeFrame(EventCounts::of(*m_data.snapshot.index, m_data.mask, {}, 0), shares);
    m_timeline = timelineIn(m_frame->content());
    const DateRange visible = visibleIn(m_timeline->scale());
    if (m_shares->within(visible) > 0 && m_frame->content().height() >= 3 * leastChart) {
        shares = ShareCounts::of(m_data.snapshot.figures, m_data.figures, visible);
        placeFrame(counted(), shares);
        const QRectF content = m_frame->content();
        const double chart = std::clamp(content.height() * chartPart, leastChart, mostChart);
        auto shorter = timelineIn(content.adjusted(0, 0, 0, -chart - chartGap));
        if (shorter->lanesFolded() <= m_timeline->lanesFolded()) { // not at the price of a lane
            m_timeline = std::move(shorter);
            const double top = m_timeline->covered().bottom() + chartGap;
            m_sharesArea = QRectF(content.left(), top, content.width(), std::min(content.bottom() - top, tallestChart));
            m_sharesScale = m_timeline->scale();
            return;
        }
        shares.reset();
    }
    placeFrame(counted(), shares);
    m_timeline = timelineIn(m_frame->content());
}

void PicturePainter::arrangeShares()
{
    placeFrame(std::nullopt, ShareCounts::of(m_data.snapshot.figures, m_data.figures, {}));
    m_sharesArea = m_frame->content();
    m_sharesScale = m_shares->scaleIn(m_sharesArea, m_options.range);
    placeFrame(std::nullopt, ShareCounts::of(m_data.snapshot.figures, m_data.figures, visibleIn(m_sharesScale)));
    m_sharesArea = m_frame->content();
}

void PicturePainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_options.transparent)
        painter.fillRect(QRectF(QPointF(), m_options.size), m_theme.canvas);
    painter.scale(m_zoom, m_zoom);
    if (m_timeline) {
        m_timeline->paint(painter);
        if (m_data.mask.count() == 0)
            paintNothing(painter, tr("No events"));
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
            paintNothing(painter, tr("No market shares"));
        }
    }
    m_frame->paint(painter, m_theme);
}

void PicturePainter::paintNothing(QPainter &painter, const QString &words) const
{
    const QFont font = textFont(TextRole::Lead);
    const QRectF box = m_frame->content();
    painter.setFont(font);
    painter.setPen(m_theme.ink3);
    painter.drawText(QPointF(box.center().x() - QFontMetricsF(font).horizontalAdvance(words) / 2, box.center().y()), words);
}
