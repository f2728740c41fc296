// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/droparea.h"

#include "palette/fonts.h"
#include "palette/icons.h"
#include "panelcontents.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

// Two sheets and an arrow that falls onto them.
class DropPicture : public QWidget
{
public:
    explicit DropPicture(const Theme &theme) : m_theme(theme) { setFixedSize(96, 80); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.lineStrong, 1.5));
        painter.setBrush(m_theme.raised);
        painter.drawRect(QRectF(18, 16, 40, 56));
        QPainterPath sheet;
        sheet.moveTo(28, 6);
        sheet.lineTo(62, 6);
        sheet.lineTo(76, 20);
        sheet.lineTo(76, 66);
        sheet.lineTo(28, 66);
        sheet.closeSubpath();
        painter.setPen(QPen(m_theme.ink2, 2));
        painter.drawPath(sheet);
        painter.drawPolyline(QPolygonF({{62, 6}, {62, 20}, {76, 20}}));
        painter.fillRect(QRectF(36, 30, 32, 6), m_theme.markQuote);
        painter.fillRect(QRectF(36, 32, 32, 2), m_theme.markEdge);
        painter.fillRect(QRectF(36, 24, 18, 2), m_theme.lineStrong);
        painter.fillRect(QRectF(36, 42, 32, 2), m_theme.lineStrong);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(QPointF(76, 62), 15, 15);
        painter.setPen(QPen(m_theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(76, 55), QPointF(76, 68));
        painter.drawPolyline(QPolygonF({{71, 63}, {76, 68}, {81, 63}}));
    }

private:
    Theme m_theme;
};

} // namespace

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

DropArea::DropArea(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(new DropPicture(theme), 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    const auto centred = [&](const QString &text, TextRole role, const QColor &colour) {
        auto *label = textLabel(text, role, colour);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        layout->addWidget(label);
    };
    QLabel *head = textLabel(tr("Drop articles here"), TextRole::Heading, theme.ink);
    head->setAlignment(Qt::AlignHCenter);
    head->setTextInteractionFlags(Qt::NoTextInteraction);
    layout->addWidget(head);
    centred(tr("Text, web pages, PDF, mail or tables, in any encoding; a whole folder is walked"), TextRole::Body, theme.ink2);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto *files = new QPushButton(themedIcon(Icon::Document, theme.onAccent, theme.inkOff), tr("Choose files"));
    files->setDefault(true);
    auto *folder = new QPushButton(themedIcon(Icon::Folder, theme), tr("Choose a folder"));
    folder->setAutoDefault(false);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    centred(tr("Nothing leaves this computer. The originals are not changed."), TextRole::Label, theme.ink2);
    layout->addStretch(1);
    connect(files, &QPushButton::clicked, this, &DropArea::filesWanted);
    connect(folder, &QPushButton::clicked, this, &DropArea::folderWanted);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_over ? m_theme.accent : m_theme.control, m_over ? 2 : 1.5);
    pen.setDashPattern({7 / pen.widthF(), 5 / pen.widthF()});
    painter.setPen(pen);
    painter.setBrush(m_over ? m_theme.accentTint : m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(localPaths(*event->mimeData()));
}
