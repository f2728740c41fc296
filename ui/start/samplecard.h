// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QWidget>

/// Offers the bundled sample, with a small picture of what it holds.
class SampleCard : public QWidget
{
    Q_OBJECT
public:
    explicit SampleCard(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};
