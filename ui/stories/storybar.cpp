// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/storybar.h"

#include "explorer.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "panelcontents.h"
#include "stories/shownview.h"
#include "timeline/timelineview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

StoryBar::StoryBar(Explorer &explorer, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_appearance(appearance)
    , m_title(textLabel({}, TextRole::Title, appearance.theme().ink))
    , m_text(textLabel({}, TextRole::Body, appearance.theme().ink2))
    , m_count(lineLabel({}, TextRole::Label, appearance.theme().ink3))
    , m_back(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
    , m_end(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(88).arg(88)));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count);
    setThemedIcon(*m_end, Icon::Close, appearance);
    m_end->setFixedSize(28, 28);
    m_end->setAccessibleName(tr("End the story"));
    m_end->setToolTip(m_end->accessibleName());
    for (QPushButton *button : {m_back, m_next, m_end}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_next->setDefault(true);
    setAccessibleName(tr("Story"));
    setFocusPolicy(Qt::StrongFocus);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_end, &QPushButton::clicked, this, &StoryBar::end);
    connect(&appearance, &Appearance::changed, this, &StoryBar::applyTheme);
    hide();
}

void StoryBar::play(const Story &story, size_t from)
{
    m_story = story;
    m_place = std::min(from, story.stops.size() - 1);
    show();
    arrive();
    setFocus();
}

void StoryBar::go(int by)
{
    if (!isPlaying())
        return;
    const auto place = size_t(std::clamp<qint64>(qint64(m_place) + by, 0, qint64(m_story.stops.size()) - 1));
    if (std::exchange(m_place, place) != place)
        arrive();
}

void StoryBar::end()
{
    m_story = {};
    hide();
    m_explorer.timeline().setFocus();
    Q_EMIT changed();
}

void StoryBar::arrive()
{
    const StoryStop &stop = m_story.stops[m_place];
    m_title->setText(stop.title.isEmpty() ? m_story.name : stop.title);
    m_text->setText(stop.text);
    m_text->setVisible(!stop.text.isEmpty());
    m_count->setText(tr("%1 of %2").arg(m_place + 1).arg(m_story.stops.size()));
    m_back->setEnabled(m_place > 0);
    m_next->setEnabled(m_place + 1 < m_story.stops.size());
    setAccessibleDescription(m_count->text() + QStringLiteral(". ") + m_title->text() + QStringLiteral(". ") + stop.text);
    showView(m_explorer, stop.view);
    Q_EMIT changed();
}

void StoryBar::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    setTextColour(*m_title, theme.ink);
    setTextColour(*m_text, theme.ink2);
    setTextColour(*m_count, theme.ink3);
}

bool StoryBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it ends the story before it ends a selection
        return true;
    }
    return QWidget::event(event);
}

void StoryBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return go(1);
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return go(-1);
    case Qt::Key_Home:
        return go(-int(m_place));
    case Qt::Key_End:
        return go(int(m_story.stops.size()));
    case Qt::Key_Escape:
        return end();
    default:
        QWidget::keyPressEvent(event);
    }
}
