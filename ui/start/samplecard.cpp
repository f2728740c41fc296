// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/samplecard.h"

#include "palette/icons.h"
#include "palette/marks.h"
#include "panelcontents.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

// An emblem of the sample, not a drawing of its data: lanes with a few marks, a share that falls.
class SamplePicture : public QWidget
{
public:
    explicit SamplePicture(const Theme &theme) : m_theme(theme) { setMinimumHeight(150); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), m_theme.canvas);
        const struct {
            double at;
            MarkShape shape;
            Modality modality;
        } marks[][3] = {
            {{0.10, MarkShape::Deal, Modality::Happened}, {0.55, MarkShape::Beginning, Modality::Happened}, {0.86, MarkShape::Ending, Modality::Planned}},
            {{0.32, MarkShape::Numbers, Modality::Happened}, {0.78, MarkShape::Deal, Modality::Rumoured}, {0.90, MarkShape::Ending, Modality::Happened}},
            {{0.56, MarkShape::Beginning, Modality::Happened}, {0.80, MarkShape::Numbers, Modality::Happened}, {0.92, MarkShape::Deal, Modality::Happened}},
            {{0.58, MarkShape::Beginning, Modality::Happened}, {0.83, MarkShape::Numbers, Modality::Happened}, {0.94, MarkShape::TieUp, Modality::Planned}},
        };
        const double row = (height() - 8) / 4.0;
        for (double x = width() * 0.1; x < width(); x += width() * 0.2)
            painter.fillRect(QRectF(x, 0, 1, height()), m_theme.grid);
        for (int lane = 0; lane < 4; ++lane) {
            const double y = 4 + row * (lane + 0.5);
            const QColor colour = m_theme.company(lane);
            painter.fillRect(QRectF(0, y - row / 2 + 3, 4, row - 6), colour);
            if (lane > 0)
                painter.fillRect(QRectF(0, y - row / 2, width(), 1), m_theme.line);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.soft(colour));
            painter.drawRoundedRect(QRectF(width() * (marks[lane][1].at - 0.04), y - 5, width() * 0.08, 10), 2, 2);
            for (const auto &mark : marks[lane])
                paintMark(painter, {mark.at * width(), y}, mark.shape, mark.modality, colour, m_theme.canvas);
        }
    }

private:
    Theme m_theme;
};

} // namespace

SampleCard::SampleCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(new SamplePicture(theme), 1);
    layout->addWidget(separatorLine(theme));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(16, 12, 16, 16);
    words->setSpacing(8);
    words->addWidget(textLabel(tr("Sample: Amazon in China, 2004 to 2021"), TextRole::Lead, theme.ink, true));
    words->addWidget(textLabel(tr("Nineteen short articles, two of them Chinese, about how Amazon came and went. Some disagree."),
                               TextRole::Body, theme.ink2));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *open = new QPushButton(themedIcon(Icon::Open, theme), tr("Open the sample"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &SampleCard::openWanted);
    row->addWidget(open);
    auto *note = textLabel(tr("opens as a copy"), TextRole::Label, theme.ink3);
    note->setWordWrap(false);
    row->addWidget(note, 1);
    words->addLayout(row);
    layout->addLayout(words);
}

void SampleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.lineStrong);
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
