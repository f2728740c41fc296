// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QAbstractSlider>

#include <vector>

class EventIndex;

/// The least score of what is shown, in hundredths, under a histogram of the scores there are: what it hides is grey.
class ScoreSlider : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit ScoreSlider(QWidget *parent = nullptr);

    void setEvents(const EventIndex &index); ///< for the histogram
    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override { return {160, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double xOf(double hundredths) const;
    void follow(double x);

    std::vector<quint32> m_bins;
    Theme m_theme;
};
