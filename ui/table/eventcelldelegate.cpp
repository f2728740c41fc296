// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/eventcelldelegate.h"

#include "items/eventtablemodel.h"
#include "items/sureness.h"
#include "palette/fonts.h"
#include "palette/marks.h"

#include <QPainter>

namespace {

constexpr int margin = 8;
constexpr int markRoom = 24;

} // namespace

EventCellDelegate::EventCellDelegate(std::function<int(const QString &)> colourOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_colourOf(std::move(colourOf))
    , m_theme(Theme::light())
{
}

void EventCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &model = static_cast<const EventTableModel &>(*index.model());
    const auto row = EventIndex::Row(index.data(EventTableModel::RowRole).toUInt());
    const auto column = EventColumn(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor ground = selected ? m_theme.accentTint : hovered ? m_theme.hover : m_theme.canvas;
    const QRect rect = option.rect;
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.grid);

    QRect words = rect.adjusted(margin, 0, -margin, 0);
    if (column == EventColumn::Kind) {
        paintMarkOf(*painter, {words.left() + 8.0, rect.center().y() + 0.5}, ground, *model.events(), row);
        words.setLeft(words.left() + markRoom);
    }
    const bool main = column == EventColumn::Title || column == EventColumn::Date;
    const bool vague = column == EventColumn::Date && row >= model.events()->datedCount();
    const QFont font = textFont(TextRole::Body, selected && column == EventColumn::Title);
    painter->setFont(font);
    painter->setPen(vague ? m_theme.ink3 : main ? m_theme.ink : m_theme.ink2);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = index.data().toString();
    painter->drawText(words, alignment | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 2, 2);
    }
    painter->restore();
}

void EventCellDelegate::paintMarkOf(QPainter &painter, QPointF centre, const QColor &ground, const EventIndex &events,
                                    EventIndex::Row row) const
{
    const auto companies = events.companies(row);
    const int slot = companies.empty() ? -1 : m_colourOf(events.companyNames()[companies.front()]);
    paintMark(painter, centre, markShapeOf(events.kind(row)), events.modality(row), m_theme.company(slot), ground,
              false, isUnsure(double(events.confidence(row)), events.review(row)));
    if (events.review(row) == Review::Unreviewed)
        paintReviewDot(painter, centre, m_theme, ground);
    if (events.conflicting(row))
        paintConflict(painter, centre, m_theme, ground);
}
