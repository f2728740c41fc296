// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class Appearance;
class QVBoxLayout;
class ReviewQueueModel;

/// How often the program was right, measured on the decisions made so far: over all, by kind of event, and for figures.
class PrecisionCard : public QFrame
{
    Q_OBJECT
public:
    PrecisionCard(const ReviewQueueModel &queue, Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    const ReviewQueueModel &m_queue;
    Appearance &m_appearance;
    QVBoxLayout *m_column;
};
