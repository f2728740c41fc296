// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Appearance;
class QHBoxLayout;
class Workspace;

/// The active filters as chips, each with a cross that takes it away; how many events they hide; "Clear". At the right
/// what the signs on the timeline mean, as far as there is room.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    FilterChips(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();

    Workspace &m_workspace;
    Appearance &m_appearance;
    QHBoxLayout *m_layout;
};
