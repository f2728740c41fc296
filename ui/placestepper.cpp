// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placestepper.h"

#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "panelcontents.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace {

constexpr int side = 32;

QPushButton *stepButton(const QString &name, Icon icon, Appearance &appearance)
{
    auto *button = new QPushButton;
    setThemedIcon(*button, icon, appearance);
    button->setFixedSize(side, side);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PlaceStepper::PlaceStepper(const QString &previous, const QString &next, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_words(lineLabel({}, TextRole::Label, appearance.theme().ink3))
    , m_previous(stepButton(previous, Icon::Back, appearance))
    , m_next(stepButton(next, Icon::Forward, appearance))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(&appearance, &Appearance::changed, this, [this, &appearance] { setTextColour(*m_words, appearance.theme().ink3); });
}

void PlaceStepper::setPlace(const QString &words, bool hasPrevious, bool hasNext)
{
    m_words->setText(words);
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}
