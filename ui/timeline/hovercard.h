// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/marks.h"
#include "palette/theme.h"

#include <QFrame>
#include <QTimer>

#include <vector>

/// What a hover card says: of an event its title, date, kind and companies, of a badge its members.
struct CardContent {
    struct Line {
        std::optional<std::pair<MarkShape, Modality>> mark;
        QString text;
        bool caption = false; ///< small and pale
    };
    QString title;
    int colour = -1;
    std::vector<Line> lines;
    friend bool operator==(const CardContent &a, const CardContent &b)
    {
        return a.title == b.title && a.lines.size() == b.lines.size();
    }
};

/// A card beside the pointer, after 500 ms; it goes 100 ms after the pointer has left.
class HoverCard : public QFrame
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Shows the card for a place of the parent, later. The same content again changes nothing.
    void offer(const CardContent &content, const QRect &beside);
    void leave();
    void hideNow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();

    Theme m_theme = Theme::light();
    CardContent m_content;
    QRect m_beside;
    QTimer m_show;
    QTimer m_hide;
};
