// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class Appearance;
class FoundModel;

/// Paints an article (title, who and when, how many places) or one of its places: a line with the word in the highlighter.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FoundDelegate(const FoundModel &model, Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintArticle(QPainter &painter, const QRect &box, int row) const;
    void paintPlace(QPainter &painter, const QRect &box, int row) const;

    const FoundModel &m_model;
    Appearance &m_appearance;
};
