// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/disputebox.h"

#include "core/edtfwords.h"
#include "items/eventwords.h"
#include "items/projectsnapshot.h"
#include "palette/icons.h"
#include "panelcontents.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
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

/// Why the claims of a side are preferred, as a person said; empty where nobody decided.
std::optional<QString> decisionOn(const Event &event, const Side &side)
{
    for (const size_t claim : side.claims)
        if (event.claims[claim].rank == Rank::Preferred)
            return event.claims[claim].reason;
    return std::nullopt;
}

} // namespace

DisputeBox::DisputeBox(const Event &event, const Dispute &dispute, const ProjectSnapshot &snapshot, const Theme &theme, bool canDecide,
                       QWidget *parent)
    : QFrame(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    auto *head = textLabel(headOf(dispute.about), TextRole::Body, theme.warn, true);
    head->setContentsMargins(24, 0, 0, 0);
    layout->addWidget(head);
    for (size_t side = 0; side < dispute.sides.size(); ++side)
        addSide(event, dispute, side, snapshot, canDecide);
    addReason(event, dispute.sides.front(), canDecide);
}

// The side that agrees with the event comes first: it is the preferred one.
void DisputeBox::addSide(const Event &event, const Dispute &dispute, size_t side, const ProjectSnapshot &snapshot, bool canDecide)
{
    const QString value = valueWords(dispute, dispute.sides[side]);
    const bool decided = side == 0 && decisionOn(event, dispute.sides[side]);
    auto *choice = new QRadioButton(side > 0 ? value : decided ? tr("%1, preferred by choice").arg(value) : tr("%1, preferred").arg(value));
    choice->setChecked(side == 0);
    choice->setEnabled(canDecide || side == 0);
    choice->setFont(textFont(TextRole::Body));
    choice->setToolTip(side == 0 ? QString() : tr("Prefer this: the other stays and is exported as well"));
    auto *speakers = textLabel(speakersOf(event, dispute.sides[side], snapshot), TextRole::Label, m_theme.ink2);
    speakers->setContentsMargins(24, 0, 0, 0);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(choice);
    column->addWidget(speakers);
    connect(choice, &QRadioButton::clicked, this, [this, side] {
        if (side > 0)
            Q_EMIT preferred(side, m_reason ? m_reason->currentText().trimmed() : QString());
    });
}

void DisputeBox::addReason(const Event &event, const Side &side, bool canDecide)
{
    const auto decision = decisionOn(event, side);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (!canDecide) {
        if (decision && !decision->isEmpty())
            column->addWidget(textLabel(tr("Because: %1").arg(*decision), TextRole::Label, m_theme.ink2));
        return;
    }
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({tr("closer to the event"), tr("names its source"), tr("later, and corrects the other"), tr("an official document")});
    m_reason->setCurrentText(decision.value_or(QString()));
    m_reason->lineEdit()->setPlaceholderText(tr("Reason, if you like"));
    m_reason->setAccessibleName(tr("Why one side is preferred"));
    column->addWidget(m_reason);
    const auto tell = [this, before = decision.value_or(QString())] {
        if (const QString reason = m_reason->currentText().trimmed(); reason != before)
            Q_EMIT preferred(0, reason);
    };
    connect(m_reason, &QComboBox::activated, this, tell);
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, tell);
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
