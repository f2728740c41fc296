// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewprogress.h"

#include "palette/appearance.h"
#include "palette/fonts.h"

#include <QPainter>

namespace {

constexpr int barHeight = 7;
constexpr int wordsHeight = 18;

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

ReviewProgress::ReviewProgress(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(480);
    setMinimumWidth(240);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ReviewProgress::setCounts(const ReviewCounts &counts)
{
    m_counts = counts;
    setAccessibleName(words());
    setToolTip(words());
    update();
}

QString ReviewProgress::words() const
{
    if (m_counts.all() == 0)
        return tr("Nothing to review");
    QStringList words{tr("%1 of %2 decided").arg(number(m_counts.decided()), number(m_counts.all()))};
    if (m_counts.decided() > 0)
        words << tr("%1 accepted, %2 edited, %3 rejected")
                     .arg(number(m_counts.accepted), number(m_counts.edited), number(m_counts.rejected));
    words << tr("%1 left").arg(number(m_counts.left));
    return words.join(QStringLiteral(" · "));
}

void ReviewProgress::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(theme.ink2);
    const int top = (height() - wordsHeight - 4 - barHeight) / 2;
    painter.drawText(QRect(0, top, width(), wordsHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words(), Qt::ElideRight, width()));
    const QRectF bar(0, top + wordsHeight + 4, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRect(bar);
    if (m_counts.all() == 0)
        return;
    double left = 0;
    const auto part = [&](int count, const QBrush &brush, bool hatched) {
        const QRectF box(left, bar.top(), width() * double(count) / m_counts.all(), barHeight);
        left = box.right();
        if (!hatched)
            return painter.fillRect(box, brush);
        painter.save();
        painter.setClipRect(box);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.ink2, 2));
        for (double x = box.left() - barHeight; x < box.right(); x += 5)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + barHeight, box.top()));
        painter.restore();
    };
    part(m_counts.accepted, theme.ink2, false);
    part(m_counts.edited, theme.ink2, true);
    part(m_counts.rejected, theme.lineStrong, false);
}
