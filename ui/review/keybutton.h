// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/icons.h"

#include <QAbstractButton>

class Appearance;
class QAction;

/// A button of an action that shows its key: "[A] Accept". It never takes the keys: its key works wherever they are.
class KeyButton : public QAbstractButton
{
    Q_OBJECT
public:
    KeyButton(QAction &action, Icon icon, bool primary, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString key() const;

    QAction &m_action;
    Icon m_icon;
    bool m_primary;
    Appearance &m_appearance;
};
