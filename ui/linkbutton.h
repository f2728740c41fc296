// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/fonts.h"
#include "palette/theme.h"

#include <QAbstractButton>

/// A word that can be clicked, in the accent; cut with an ellipsis where there is no room, in full as a tip then.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    LinkButton(const QString &text, const Theme &theme, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme m_theme;
};
