// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/scoreslider.h"

#include "index/eventindex.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int binCount = 20;
constexpr int steps = 100;
constexpr double edge = 16;
constexpr double ground = 32; // the histogram stands on it
constexpr double groove = 42;
constexpr double knob = 7;

} // namespace

ScoreSlider::ScoreSlider(QWidget *parent)
    : QAbstractSlider(parent)
    , m_bins(binCount)
    , m_theme(Theme::light())
{
    setRange(0, steps);
    setSingleStep(1);
    setPageStep(10);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Least score, in hundredths"));
}

void ScoreSlider::setEvents(const EventIndex &index)
{
    m_bins.assign(binCount, 0);
    const quint16 *const scores = index.columns().confidence.constData();
    for (EventIndex::Row row = 0; row < index.count(); ++row)
        ++m_bins[std::min<size_t>(scores[row] / (10'000 / binCount), binCount - 1)];
    update();
}

void ScoreSlider::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

double ScoreSlider::xOf(double hundredths) const
{
    return edge + hundredths / steps * (width() - 2 * edge);
}

void ScoreSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto most = std::max(1u, *std::ranges::max_element(m_bins));
    constexpr double binSteps = double(steps) / binCount;
    for (int bin = 0; bin < binCount; ++bin) {
        if (m_bins[size_t(bin)] == 0)
            continue;
        const double left = xOf(bin * binSteps);
        const double tall = std::max(2., (ground - 8) * m_bins[size_t(bin)] / most);
        const bool hidden = (bin + 1) * binSteps <= value();
        painter.fillRect(QRectF(left, ground - tall, xOf((bin + 1) * binSteps) - left - 1, tall), hidden ? m_theme.lineStrong : m_theme.ink3);
    }
    const double at = xOf(value());
    painter.fillRect(QRectF(xOf(0), groove - 1, at - xOf(0), 2), m_theme.lineStrong);
    painter.fillRect(QRectF(at, groove - 1, xOf(steps) - at, 2), m_theme.accent);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(m_theme.raised);
    painter.drawEllipse(QPointF(at, groove), knob - 1, knob - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(at, groove), knob + 3, knob + 3);
    }
}

void ScoreSlider::follow(double x)
{
    setSliderPosition(int(std::lround((x - edge) / std::max(1., width() - 2 * edge) * steps)));
}

void ScoreSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    follow(event->position().x());
}

void ScoreSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        follow(event->position().x());
}

void ScoreSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}
