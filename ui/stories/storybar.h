// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stories/savedviews.h"

#include <QWidget>

class Appearance;
class Explorer;
class QLabel;
class QPushButton;

/// A story as it is told: what its stop says, over the view of it. Arrows, page keys and the space bar go on and back, Escape ends it;
/// whoever moves the timeline meanwhile interrupts the way there and nothing else.
class StoryBar : public QWidget
{
    Q_OBJECT
public:
    StoryBar(Explorer &explorer, Appearance &appearance, QWidget *parent = nullptr);

    void play(const Story &story, size_t from = 0); ///< which has a stop
    void go(int by); ///< no further than the first and the last
    void end();
    [[nodiscard]] bool isPlaying() const { return !m_story.stops.empty(); }
    [[nodiscard]] size_t place() const { return m_place; }

Q_SIGNALS:
    void changed(); ///< another stop, or the end

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrive();
    void applyTheme();

    Explorer &m_explorer;
    Appearance &m_appearance;
    Story m_story;
    size_t m_place = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_end;
};
