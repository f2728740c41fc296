// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/disputebox.h"

#include "core/edtfwords.h"
#include "items/eventwords.h"
#include "items/projectsnapshot.h"
#include "palette/icons.h"
#include "panelcontents.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

QString headOf(Disputed about)
{
    switch (about) {
    case Disputed::Kind:
        return DisputeBox::tr("Sources disagree on the kind");
    case Disputed::Date:
        return DisputeBox::tr("Sources disagree on the date");
    case Disputed::Modality:
        return DisputeBox::tr("Sources disagree on how certain it is");
    }
    return {};
}

QString valueWords(const Dispute &dispute, const Side &side)
{
    switch (dispute.about) {
    case Disputed::Kind:
        if (const auto kind = eventKindName(side.value))
            return kindWord(*kind);
        break;
    case Disputed::Modality:
        if (const auto modality = modalityName(side.value))
            return modalityWord(*modality);
        break;
    case Disputed::Date:
        if (const auto date = Edtf::parse(side.value))
            return inWords(*date);
        break;
    }
    return side.value;
}

QString speakersOf(const Event &event, const Side &side, const ProjectSnapshot &snapshot)
{
    QStringList speakers;
    for (const size_t claim : side.claims) {
        const Article *article = snapshot.article(event.claims[claim].document);
        if (!article)
            continue;
        QString speaker = article->publisher.isEmpty() ? article->path : article->publisher;
        if (article->published)
            speaker += QStringLiteral(", ") + inWords(*article->published, DateWords::Short);
        if (!speakers.contains(speaker))
            speakers << speaker;
    }
    return speakers.join(QStringLiteral("; "));
}

// A ring, filled where the side is the preferred one.
class SideMark : public QWidget
{
public:
    SideMark(bool preferred, const Theme &theme) : m_preferred(preferred), m_theme(theme) { setFixedSize(16, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_preferred ? m_theme.accent : m_theme.control, m_preferred ? 1.5 : 1));
        painter.setBrush(m_theme.raised);
        painter.drawEllipse(QPointF(8, 10), 6.5, 6.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        if (m_preferred)
            painter.drawEllipse(QPointF(8, 10), 3.5, 3.5);
    }

private:
    bool m_preferred;
    Theme m_theme;
};

} // namespace

DisputeBox::DisputeBox(const Event &event, const Dispute &dispute, const ProjectSnapshot &snapshot, const Theme &theme,
                       QWidget *parent)
    : QFrame(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    auto *head = textLabel(headOf(dispute.about), TextRole::Body, theme.warn, true);
    head->setContentsMargins(24, 0, 0, 0);
    layout->addWidget(head);
    bool preferred = true; // the side that agrees with the event comes first
    for (const Side &side : dispute.sides) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new SideMark(preferred, theme), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        const QString value = valueWords(dispute, side);
        words->addWidget(textLabel(preferred ? tr("%1, preferred").arg(value) : value, TextRole::Body, theme.ink));
        words->addWidget(textLabel(speakersOf(event, side, snapshot), TextRole::Label, theme.ink2));
        row->addLayout(words, 1);
        layout->addLayout(row);
        preferred = false;
    }
}

void DisputeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.warnLine);
    painter.setBrush(m_theme.warnTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintIcon(painter, Icon::Warning, QRectF(12, 12, 16, 16), m_theme.warn);
}
