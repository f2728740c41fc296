// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/reviewqueuemodel.h"

#include <QWidget>

class Appearance;

/// How far the queue is, as words and a bar: accepted solid, edited hatched, rejected pale, the rest empty.
class ReviewProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewProgress(Appearance &appearance, QWidget *parent = nullptr);

    void setCounts(const ReviewCounts &counts);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    ReviewCounts m_counts;
};
