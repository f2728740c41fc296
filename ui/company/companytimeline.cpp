// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companytimeline.h"

#include "core/calendar.h"
#include "index/eventindex.h"
#include "palette/fonts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {

constexpr int parts = 72;
constexpr double scaleWidth = 28; // of the shares' numbers
constexpr double sharesHeight = 84;
constexpr double barsHeight = 36;
constexpr double rowHeight = 24;
constexpr double axisHeight = 18;
constexpr double right = 6;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// 20 for 15, 60 for 58: a round number that is not less.
double roundUp(double percent)
{
    for (const double top : {1., 2., 5., 10., 20., 40., 60., 80.})
        if (percent <= top)
            return top;
    return 100;
}

} // namespace

CompanyTimeline::CompanyTimeline(const EventIndex &index, std::span<const quint32> rows, const QColor &colour, const Theme &theme,
                                 Size size, QWidget *parent)
    : QWidget(parent)
    , m_counts(parts)
    , m_colour(colour)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_extent = index.extent().value_or(DateRange{0, 0});
    const double days = double(m_extent.last - m_extent.first + 1);
    int events = 0;
    for (const auto row : rows) {
        if (row >= index.datedCount())
            continue;
        ++events;
        const double at = (index.mark(row) - double(m_extent.first)) / days * parts;
        ++m_counts[size_t(std::clamp(int(at), 0, parts - 1))];
    }
    setAccessibleName(tr("%1 dated events through time").arg(events));
}

void CompanyTimeline::setShares(const std::vector<ChartPoint> &shares)
{
    m_shares = shares;
    std::erase_if(m_shares, [](const ChartPoint &point) { return point.days.startsOpen() || point.days.endsOpen(); });
    updateGeometry();
}

QWidget *CompanyTimeline::axis(const EventIndex &index, const Theme &theme)
{
    auto *axis = new CompanyTimeline(index, {}, theme.ink3, theme, Size::Row);
    axis->m_axisOnly = true;
    return axis;
}

QSize CompanyTimeline::sizeHint() const
{
    if (m_size == Size::Row)
        return {200, int(m_axisOnly ? axisHeight : rowHeight)};
    return {300, int((m_shares.empty() ? 0 : sharesHeight) + barsHeight + axisHeight)};
}

int CompanyTimeline::bars() const
{
    return int(std::ranges::count_if(m_counts, [](int count) { return count > 0; }));
}

double CompanyTimeline::xOf(double day) const
{
    const double left = m_size == Size::Full ? scaleWidth : 0;
    const double days = double(m_extent.last - m_extent.first + 1);
    return left + (day - double(m_extent.first)) / days * (width() - left - right);
}

DateRange CompanyTimeline::daysAt(double x) const
{
    const double left = m_size == Size::Full ? scaleWidth : 0;
    const double part = std::clamp((x - left) / (width() - left - right), 0., 1.) * parts;
    const double days = double(m_extent.last - m_extent.first + 1) / parts;
    const auto first = m_extent.first + Day(std::floor(part) * days);
    return {first, first + std::max(Day(1), Day(days))};
}

void CompanyTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_axisOnly)
        paintBars(painter);
    if (m_size == Size::Full && !m_shares.empty())
        paintShares(painter);
    if (m_size == Size::Full || m_axisOnly)
        paintAxis(painter);
}

void CompanyTimeline::paintBars(QPainter &painter) const
{
    const double ground = m_size == Size::Row ? height() - 2 : height() - axisHeight;
    const double most = std::max(3, *std::ranges::max_element(m_counts));
    const double tallest = (m_size == Size::Row ? rowHeight : barsHeight) - 6;
    painter.fillRect(QRectF(xOf(double(m_extent.first)), ground, xOf(double(m_extent.last)) - xOf(double(m_extent.first)), 1),
                     m_theme.gridMajor);
    const double days = double(m_extent.last - m_extent.first + 1) / parts;
    for (int i = 0; i < parts; ++i) {
        if (m_counts[size_t(i)] == 0)
            continue;
        const double from = xOf(double(m_extent.first) + i * days);
        const double to = xOf(double(m_extent.first) + (i + 1) * days);
        const double tall = std::max(3., tallest * m_counts[size_t(i)] / most);
        painter.fillRect(QRectF(from, ground - tall, std::max(2., to - from - 1), tall), faded(m_colour, 0.8));
    }
}

void CompanyTimeline::paintShares(QPainter &painter) const
{
    const double top = 14;
    const double bottom = sharesHeight - 10;
    double highest = 0;
    for (const ChartPoint &point : m_shares)
        highest = std::max(highest, point.top());
    const double scale = roundUp(highest);
    const auto yOf = [&](double percent) { return bottom - std::min(percent / scale, 1.) * (bottom - top); };
    const QFont micro = textFont(TextRole::Micro);
    painter.setFont(micro);
    for (const double percent : {0., scale / 2, scale}) {
        painter.fillRect(QRectF(scaleWidth, std::round(yOf(percent)), width() - scaleWidth - right, 1), m_theme.grid);
        painter.setPen(m_theme.ink3);
        painter.drawText(QRectF(0, yOf(percent) - 8, scaleWidth - 6, 16), Qt::AlignRight | Qt::AlignVCenter, QString::number(percent));
    }
    const auto middle = [&](const ChartPoint &point) {
        return QPointF((xOf(double(point.days.first)) + xOf(double(point.days.last) + 1)) / 2, yOf(point.level()));
    };
    painter.setPen(QPen(m_colour, 1.5, Qt::DashLine));
    const ChartPoint *last = nullptr; // nothing is known in between, and unlike definitions are not joined
    for (const ChartPoint &point : m_shares) {
        if (point.second)
            continue;
        if (last && last->definition == point.definition)
            painter.drawLine(middle(*last), middle(point));
        last = &point;
    }
    for (const ChartPoint &point : m_shares) {
        const double from = xOf(double(point.days.first));
        const double to = xOf(double(point.days.last) + 1);
        const QPointF centre = middle(point);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.soft(m_colour));
        painter.drawRoundedRect(QRectF(from, centre.y() - 4, std::max(2., to - from), 8), 2, 2);
        const bool less = point.comparator == Comparator::Less || point.comparator == Comparator::LessOrEqual;
        const bool more = point.comparator == Comparator::Greater || point.comparator == Comparator::GreaterOrEqual;
        painter.setPen(QPen(m_colour, 2));
        painter.setBrush(point.second ? m_theme.panel : m_colour);
        if (point.isRange()) {
            const double reach = std::max(2., centre.y() - yOf(*point.upper));
            for (const double end : {-reach, reach})
                painter.drawLine(centre + QPointF(-4, end), centre + QPointF(4, end));
            painter.drawLine(centre - QPointF(0, reach), centre + QPointF(0, reach));
        } else if (less || more) { // a bound is an arrow away from its value, not a point
            const double tip = centre.y() + (less ? 9 : -9);
            painter.drawLine(centre - QPointF(5, 0), centre + QPointF(5, 0));
            painter.drawLine(centre, QPointF(centre.x(), tip));
            painter.drawLine(QPointF(centre.x(), tip), QPointF(centre.x() - 3, tip + (less ? -3 : 3)));
            painter.drawLine(QPointF(centre.x(), tip), QPointF(centre.x() + 3, tip + (less ? -3 : 3)));
        } else {
            painter.drawEllipse(centre, 3, 3);
        }
    }
}

void CompanyTimeline::paintAxis(QPainter &painter) const
{
    const auto first = int(civilOf(m_extent.first).year);
    const auto last = int(civilOf(m_extent.last).year);
    const QFont micro = textFont(TextRole::Micro);
    const QFontMetricsF metrics(micro);
    const double wanted = metrics.horizontalAdvance(QString::number(last)) + 20;
    int step = 1;
    for (const int next : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000}) {
        step = next;
        if (xOf(double(m_extent.first) + 365.25 * step) - xOf(double(m_extent.first)) >= wanted)
            break;
    }
    painter.setFont(micro);
    painter.setPen(m_theme.ink3);
    for (int year = first + ((-first % step) + step) % step; year <= last; year += step) {
        const double x = std::max(xOf(double(dayOf({year, 1, 1}))), xOf(double(m_extent.first)));
        const QString text = QString::number(year);
        const double wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 0., width() - wide);
        painter.drawText(QRectF(left, height() - axisHeight, wide + 1, axisHeight), Qt::AlignVCenter, text);
    }
}

bool CompanyTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const DateRange days = daysAt(help->pos().x());
    const double length = double(m_extent.last - m_extent.first + 1) / parts;
    const auto part = std::clamp(int(double(days.first - m_extent.first) / length + 0.5), 0, parts - 1);
    const int count = m_counts[size_t(part)];
    const QString events = count == 1 ? tr("1 event") : tr("%1 events").arg(count);
    QToolTip::showText(help->globalPos(), tr("%1 around %2").arg(events).arg(civilOf(days.first).year), this);
    return true;
}

void CompanyTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT daysWanted(daysAt(event->position().x()));
}
