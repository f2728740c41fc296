// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/queuedelegate.h"

#include "items/reviewqueuemodel.h"
#include "palette/appearance.h"
#include "palette/fonts.h"
#include "palette/icons.h"
#include "palette/marks.h"

#include <QPainter>

namespace {

constexpr int rowHeight = 32;
constexpr int inset = 16;

std::optional<Icon> iconOf(const QModelIndex &index)
{
    switch (Review(index.data(ReviewQueueModel::ReviewRole).toInt())) {
    case Review::Accepted: return Icon::Check;
    case Review::Edited: return Icon::Edit;
    case Review::Rejected: return Icon::Close;
    case Review::Unreviewed: break;
    }
    return index.data(ReviewQueueModel::SkippedRole).toBool() ? std::optional(Icon::Skip) : std::nullopt;
}

} // namespace

QueueDelegate::QueueDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool current = option.state & QStyle::State_Selected;
    const bool open = Review(index.data(ReviewQueueModel::ReviewRole).toInt()) == Review::Unreviewed;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, current ? theme.accentTint : option.state & QStyle::State_MouseOver ? theme.hover : theme.panel);
    if (current)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
    const QPointF sign(row.left() + inset + 8, row.center().y());
    if (index.data(ReviewQueueModel::FigureRole).toBool())
        paintIcon(*painter, Icon::Chart, QRectF(sign.x() - 7, sign.y() - 7, 14, 14), open ? theme.ink : theme.ink3);
    else
        paintMark(*painter, sign, markShapeOf(EventKind(index.data(ReviewQueueModel::KindRole).toInt())),
                  Modality(index.data(ReviewQueueModel::ModalityRole).toInt()), open ? theme.ink : theme.ink3,
                  current ? theme.accentTint : theme.panel, false);
    const auto icon = iconOf(index);
    const int left = row.left() + inset + 24;
    const int right = row.right() - inset - (icon ? 22 : 0);
    painter->setFont(textFont(TextRole::Label, current));
    painter->setPen(open || current ? theme.ink : theme.ink3);
    painter->drawText(QRect(left, row.top(), right - left, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, right - left));
    if (icon)
        paintIcon(*painter, *icon, QRectF(row.right() - inset - 14, row.center().y() - 7, 14, 14),
                  *icon == Icon::Check ? theme.ok : theme.ink3);
    painter->restore();
}
