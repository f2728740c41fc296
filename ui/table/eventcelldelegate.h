// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "palette/theme.h"

#include <QStyledItemDelegate>

#include <functional>

/// Paints the cells of an EventTableModel: the mark beside the kind in its company's colour, as in the timeline; the row of the
/// current event tinted, the cell of the keyboard framed.
class EventCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `colourOf` gives the slot of a company's colour.
    EventCellDelegate(std::function<int(const QString &)> colourOf, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMarkOf(QPainter &painter, QPointF centre, const QColor &ground, const EventIndex &events,
                     EventIndex::Row row) const;

    std::function<int(const QString &)> m_colourOf;
    Theme m_theme;
};
