// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/hintbar.h"

#include "explorer.h"
#include "palette/appearance.h"
#include "panelcontents.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>

#include <cmath>

namespace {
const QString seenKey = QStringLiteral("hints/seen");
}

bool HintBar::isWanted(const QSettings &settings)
{
    return !settings.value(seenKey, false).toBool();
}

HintBar::HintBar(Explorer &explorer, QSettings &settings, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_words(textLabel(tr("Click a mark to read the sentence that says so. The wheel zooms, a drag moves through time. Ctrl+R reviews what was "
                           "found, ? lists all keys."),
                        TextRole::Body, appearance.theme().ink2))
{
    m_words->setWordWrap(true); // a line of words must not widen the window
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    auto *button = new QPushButton(tr("Got it"));
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &HintBar::dismiss);
    connect(&explorer.workspace(), &Workspace::currentChanged, this, [this] { learn(m_chosen); });
    connect(&explorer.time(), &Viewport::changed, this, [this, before = explorer.time().scale()](const TimeScale &scale) {
        const double little = (before.lastDay() - before.firstDay) / 100; // laying out the window moves it by less
        if (std::abs(scale.firstDay - before.firstDay) > little || std::abs(scale.lastDay() - before.lastDay()) > little)
            learn(m_moved);
    });
    connect(&appearance, &Appearance::changed, this, [this](const Theme &theme) { setTextColour(*m_words, theme.ink2); });
}

void HintBar::learn(bool &what)
{
    what = true;
    if (m_chosen && m_moved)
        dismiss();
}

void HintBar::dismiss()
{
    m_settings.setValue(seenKey, true);
    hide();
}
