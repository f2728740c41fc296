// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/knownbar.h"

#include "core/edtfwords.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

KnownBar::KnownBar(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_name(new QLabel(tr("As known on")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_says(lineLabel({}, TextRole::Body, appearance.theme().ink2))
    , m_close(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    row->addWidget(m_says, 1);
    row->addWidget(m_close);
    m_slider->setAccessibleName(m_name->text());
    m_slider->setPageStep(1);
    setThemedIcon(*m_close, Icon::Close, appearance);
    m_close->setFixedSize(28, 28);
    m_close->setAutoDefault(false);
    m_close->setAccessibleName(tr("Show what is known now"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_slider, &QSlider::valueChanged, this, &KnownBar::apply);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&workspace, &Workspace::knowledgeChanged, this, &KnownBar::readDays);
    connect(&workspace, &Workspace::maskChanged, this, &KnownBar::tell);
    connect(&appearance, &Appearance::changed, this, [this](const Theme &theme) { setTextColour(*m_says, theme.ink2); });
}

void KnownBar::showDay(std::optional<Day> day)
{
    m_workspace.setKnownOn(day);
    if (day)
        m_workspace.learn(); // where it is behind another page nothing else asks for it
    setVisible(day.has_value());
    readDays();
    Q_EMIT shownChanged(day.has_value());
}

void KnownBar::readDays()
{
    const QSignalBlocker blocker(m_slider);
    const auto &days = m_workspace.knowledge().days();
    const auto known = m_workspace.knownOn();
    m_slider->setRange(0, int(days.size()));
    m_slider->setValue(known ? int(std::upper_bound(days.begin(), days.end(), *known) - days.begin()) : int(days.size()));
    m_slider->setEnabled(!days.empty());
    tell();
}

void KnownBar::apply()
{
    const auto &days = m_workspace.knowledge().days();
    if (days.empty())
        return;
    const int place = m_slider->value();
    m_workspace.setKnownOn(place == 0 ? days.front() - 1 : days[size_t(place) - 1]);
}

void KnownBar::tell()
{
    if (!isVisible())
        return;
    const auto &days = m_workspace.knowledge().days();
    if (days.empty())
        return m_says->setText(tr("No article says when it was published."));
    const int place = m_slider->value();
    const QString day = place == 0 ? tr("before the first article") : inWords(Edtf::day(days[size_t(place) - 1]));
    const QLocale locale;
    m_says->setText(tr("%1 · %2 of %3 events shown")
                        .arg(day, locale.toString(m_workspace.shown().count()), locale.toString(m_workspace.index().count())));
    setTextColour(*m_says, m_appearance.theme().ink2);
}

void KnownBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_workspace.learn();
    Q_EMIT shownChanged(true);
}

void KnownBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!isHidden()) // the window around it
        return;
    m_workspace.setKnownOn(std::nullopt);
    Q_EMIT shownChanged(false);
}
