// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <QWidget>

#include <optional>

class Appearance;
class QLabel;
class QPushButton;
class QSlider;
class Workspace;

/// "As known on": a slider over the days on which the project's articles were published. What only later ones tell is gone, all else
/// stays where it is; at its left end nothing was published yet. While it is hidden all is shown, and closing hides it.
class KnownBar : public QWidget
{
    Q_OBJECT
public:
    KnownBar(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// Comes with what was known at the end of that day; without one it goes.
    void showDay(std::optional<Day> day);

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void readDays();
    void apply();
    void tell();

    Workspace &m_workspace;
    Appearance &m_appearance;
    QLabel *m_name;
    QSlider *m_slider;
    QLabel *m_says;
    QPushButton *m_close;
};
