// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/precisioncard.h"

#include "items/eventwords.h"
#include "items/reviewqueuemodel.h"
#include "palette/appearance.h"
#include "panelcontents.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace {

constexpr size_t mostKinds = 6;

QString two(double share)
{
    return QString::number(share, 'f', 2);
}

/// The interval as a bar and the share as a dot on it, from 0 to 1.
class IntervalBar : public QWidget
{
public:
    IntervalBar(const Precision95 &precision, const Theme &theme)
        : m_precision(precision)
        , m_theme(theme)
    {
        setFixedSize(88, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto x = [&](double share) { return 4 + share * (width() - 8); };
        const double y = height() / 2.0;
        painter.fillRect(QRectF(x(0), y - 0.5, x(1) - x(0), 1), m_theme.lineStrong);
        painter.fillRect(QRectF(x(m_precision.low()), y - 3, x(m_precision.high()) - x(m_precision.low()), 6), m_theme.lineStrong);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.ink);
        painter.drawEllipse(QPointF(x(m_precision.share()), y), 3.5, 3.5);
    }

private:
    Precision95 m_precision;
    Theme m_theme;
};

} // namespace

PrecisionCard::PrecisionCard(const ReviewQueueModel &queue, Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(4);
    connect(&queue, &ReviewQueueModel::countsChanged, this, &PrecisionCard::rebuild);
    connect(&appearance, &Appearance::changed, this, &PrecisionCard::rebuild);
    rebuild();
}

void PrecisionCard::rebuild()
{
    clearLayout(*m_column);
    const Theme &theme = m_appearance.theme();
    m_column->addWidget(textLabel(tr("Measured on your decisions"), TextRole::Body, theme.ink, true));
    const Precision95 all = m_queue.precision();
    if (all.of == 0) {
        m_column->addWidget(textLabel(tr("How often the program was right shows here once you have decided something."),
                                      TextRole::Label, theme.ink2));
        return;
    }
    m_column->addWidget(textLabel(tr("Precision %1, 95 % interval %2 to %3").arg(two(all.share()), two(all.low()), two(all.high())),
                                  TextRole::Label, theme.ink2));
    std::vector<std::pair<QString, Precision95>> kinds;
    const auto add = [&](const QString &words, const Precision95 &precision) {
        if (precision.of > 0)
            kinds.emplace_back(words, precision);
    };
    for (int kind = 0; kind < eventKindCount; ++kind)
        add(kindWord(EventKind(kind)), m_queue.precisionOf(EventKind(kind)));
    add(tr("Figures"), m_queue.precisionOfFigures());
    std::ranges::stable_sort(kinds, std::ranges::greater(), [](const auto &kind) { return kind.second.of; });
    for (size_t i = 0; i < std::min(kinds.size(), mostKinds); ++i) {
        const auto &[words, precision] = kinds[i];
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(lineLabel(words, TextRole::Label, theme.ink2), 1);
        auto *bar = new IntervalBar(precision, theme);
        bar->setToolTip(tr("%1, 95 % interval %2 to %3").arg(two(precision.share()), two(precision.low()), two(precision.high())));
        row->addWidget(bar);
        auto *count = lineLabel(tr("%L1 of %L2").arg(precision.right).arg(precision.of), TextRole::Label, theme.ink);
        count->setMinimumWidth(56);
        count->setAlignment(Qt::AlignRight);
        row->addWidget(count);
        m_column->addLayout(row);
    }
    if (kinds.size() > mostKinds)
        m_column->addWidget(lineLabel(tr("and %1 more kinds").arg(kinds.size() - mostKinds), TextRole::Label, theme.ink3));
}

void PrecisionCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.lineStrong);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
