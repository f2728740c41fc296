// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QStyledItemDelegate>

#include <functional>

/// Paints a row of the facets: box, mark or swatch, name, count. The marks make the facets the legend of the timeline.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `colourOf` gives the slot of a company.
    FacetDelegate(std::function<int(const QString &)> colourOf, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintMarkOf(QPainter &painter, const QPointF &centre, const QModelIndex &index, bool empty) const;

    std::function<int(const QString &)> m_colourOf;
    Theme m_theme;
};
