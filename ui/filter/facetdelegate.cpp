// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/facetdelegate.h"

#include "items/facetmodel.h"
#include "palette/fonts.h"
#include "palette/marks.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr int rowHeight = 24;
constexpr int headingHeight = 36;
constexpr int margin = 16;
constexpr int indent = 16;
constexpr int box = 16;

Facet facetOf(const QModelIndex &index)
{
    return Facet(index.data(FacetModel::FacetRole).toInt());
}

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return depth;
}

} // namespace

FacetDelegate::FacetDelegate(std::function<int(const QString &)> colourOf, QObject *parent)
    : QStyledItemDelegate(parent), m_colourOf(std::move(colourOf)), m_theme(Theme::light())
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, index.data(FacetModel::HeadingRole).toBool() ? headingHeight : rowHeight};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool heading = index.data(FacetModel::HeadingRole).toBool();
    const QRect rect(0, option.rect.top(), option.rect.right() + 1, option.rect.height());
    const QString name = index.data(Qt::DisplayRole).toString();
    if (heading) {
        if (index.row() > 0)
            painter->fillRect(QRect(rect.left(), rect.top() + 4, rect.width(), 1), m_theme.line);
        painter->setFont(textFont(TextRole::Body, true));
        painter->setPen(m_theme.ink);
        painter->drawText(rect.adjusted(margin, 8, -margin, 0), Qt::AlignVCenter, name);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_HasFocus;
    if (current || (option.state & QStyle::State_MouseOver))
        painter->fillRect(rect, current ? m_theme.accentTint : m_theme.hover);
    if (current)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), m_theme.accent);
    if (index.data(FacetModel::MoreRole).toBool()) {
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(m_theme.ink2);
        painter->drawText(rect.adjusted(margin + box + 8, 0, -margin, 0), Qt::AlignVCenter, name);
        painter->restore();
        return;
    }
    const uint count = index.data(FacetModel::CountRole).toUInt();
    int x = margin + indent * (depthOf(index) - 1);

    QStyleOptionViewItem check = option;
    check.rect = QRect(x, rect.top() + (rowHeight - box) / 2, box, box);
    check.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    check.state |= state == Qt::Checked ? QStyle::State_On
        : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                        : QStyle::State_Off;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter);
    x += box + 8;
    paintMarkOf(*painter, QPointF(x + 8, rect.center().y() + 0.5), index, count == 0);
    if (facetOf(index) != Facet::Publisher && facetOf(index) != Facet::Review && facetOf(index) != Facet::Tag)
        x += 24;

    const QString number = QLocale().toString(count);
    const QFont small = textFont(TextRole::Label);
    const int numberWidth = QFontMetrics(small).horizontalAdvance(number);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(count == 0 ? m_theme.ink3 : m_theme.ink);
    const QRect words(x, rect.top(), rect.right() - margin - numberWidth - 8 - x, rect.height());
    painter->drawText(words, Qt::AlignVCenter, QFontMetrics(textFont(TextRole::Body)).elidedText(name, Qt::ElideRight, words.width()));
    painter->setFont(small);
    painter->setPen(m_theme.ink3);
    painter->drawText(rect.adjusted(0, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignRight, number);
    painter->restore();
}

void FacetDelegate::paintMarkOf(QPainter &painter, const QPointF &centre, const QModelIndex &index, bool empty) const
{
    const QColor grey = empty ? m_theme.inkOff : m_theme.ink2;
    const auto numbers = index.data(FacetModel::NumbersRole).value<QList<int>>();
    switch (facetOf(index)) {
    case Facet::Company:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.company(m_colourOf(index.data(FacetModel::ValueRole).toString())));
        painter.drawRoundedRect(QRectF(centre - QPointF(5, 5), QSizeF(10, 10)), 2, 2);
        break;
    case Facet::Kind:
        if (!numbers.isEmpty())
            paintMark(painter, centre, markShapeOf(EventKind(numbers.front())), Modality::Happened, grey, m_theme.panel, false);
        break;
    case Facet::Modality:
        if (!numbers.isEmpty())
            paintMark(painter, centre, MarkShape::Words, Modality(numbers.front()), grey, m_theme.panel, false);
        break;
    default:
        break;
    }
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    // The whole row checks, not only its box.
    if (event->type() == QEvent::MouseButtonRelease && (index.flags() & Qt::ItemIsUserCheckable)
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    if (event->type() == QEvent::KeyPress)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    return false;
}
