// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Appearance;
class Explorer;
class QLabel;
class QSettings;

/// What somebody who sees a timeline for the first time needs to know, in one line over it. It goes for good with its button, or once
/// an event was chosen and time was moved: then it has been found out.
class HintBar : public QWidget
{
    Q_OBJECT
public:
    /// Whether somebody still needs it.
    [[nodiscard]] static bool isWanted(const QSettings &settings);

    HintBar(Explorer &explorer, QSettings &settings, Appearance &appearance, QWidget *parent = nullptr);

    void dismiss();

private:
    void learn(bool &what);

    QSettings &m_settings;
    QLabel *m_words;
    bool m_chosen = false;
    bool m_moved = false;
};
