// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/disputebox.h"

#include "linkbutton.h"
#include "palette/icons.h"
#include "panelcontents.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

DisputeBox::DisputeBox(const QString &head, const std::vector<DisputedSide> &sides, const Theme &theme, bool canDecide, QWidget *parent)
    : QFrame(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    auto *title = textLabel(head, TextRole::Body, theme.warn, true);
    title->setContentsMargins(24, 0, 0, 0);
    column->addWidget(title);
    for (size_t side = 0; side < sides.size(); ++side)
        addSide(sides[side], side, canDecide);
    addReason(sides, canDecide);
}

QWidget *DisputeBox::makeSpeakers(const DisputedSide &side, size_t place)
{
    if (!side.canOpen) {
        auto *speakers = textLabel(side.speakers, TextRole::Label, m_theme.ink2);
        speakers->setContentsMargins(24, 0, 0, 0);
        return speakers;
    }
    auto *indented = new QWidget;
    auto *row = new QHBoxLayout(indented);
    row->setContentsMargins(24, 0, 0, 0);
    auto *link = new LinkButton(side.speakers, m_theme, TextRole::Label);
    connect(link, &LinkButton::clicked, this, [this, place] { Q_EMIT opened(place); });
    row->addWidget(link, 1);
    return indented;
}

void DisputeBox::addSide(const DisputedSide &side, size_t place, bool canDecide)
{
    auto *choice = new QRadioButton(!side.leads ? side.value : side.decision ? tr("%1, preferred by choice").arg(side.value) : tr("%1, preferred").arg(side.value));
    choice->setChecked(side.leads);
    choice->setEnabled(canDecide || side.leads);
    choice->setFont(textFont(TextRole::Body));
    choice->setToolTip(side.leads ? QString() : tr("Prefer this: the other stays and is exported as well"));
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(choice);
    column->addWidget(makeSpeakers(side, place));
    connect(choice, &QRadioButton::clicked, this, [this, place, leads = side.leads] {
        if (!leads)
            Q_EMIT preferred(place, m_reason ? m_reason->currentText().trimmed() : QString());
    });
}

void DisputeBox::addReason(const std::vector<DisputedSide> &sides, bool canDecide)
{
    const auto leading = std::ranges::find(sides, true, &DisputedSide::leads);
    const QString before = leading == sides.end() ? QString() : leading->decision.value_or(QString());
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (!canDecide) {
        if (!before.isEmpty())
            column->addWidget(textLabel(tr("Because: %1").arg(before), TextRole::Label, m_theme.ink2));
        return;
    }
    if (leading == sides.end())
        column->addWidget(textLabel(tr("A click on a value prefers it; the others stay and are exported as well."), TextRole::Label, m_theme.ink2));
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({tr("closer to the event"), tr("names its source"), tr("later, and corrects the other"), tr("an official document")});
    m_reason->setCurrentText(before);
    m_reason->lineEdit()->setPlaceholderText(tr("Reason, if you like"));
    m_reason->setAccessibleName(tr("Why one side is preferred"));
    column->addWidget(m_reason);
    if (leading == sides.end())
        return; // it goes with the click
    const auto tell = [this, before, place = size_t(leading - sides.begin())] {
        if (const QString reason = m_reason->currentText().trimmed(); reason != before)
            Q_EMIT preferred(place, reason);
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
