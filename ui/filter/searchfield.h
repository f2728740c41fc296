// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class Appearance;

/// The search of the tool bar: a magnifier, and its shortcut while it is empty. Escape empties it, and when it is empty leaves it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {300, 32}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 32}; }

Q_SIGNALS:
    void left(); ///< Escape in an empty field

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};
