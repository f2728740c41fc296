// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/suggestionlist.h"

#include "palette/appearance.h"
#include "palette/fonts.h"

#include <QPainter>

namespace {
constexpr int rowHeight = 28;
constexpr int margin = 12;
constexpr int iconSide = 14;
}

void SuggestionModel::setOffers(std::vector<SearchOffer> offers)
{
    beginResetModel();
    m_offers = std::move(offers);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuerySuggestion &suggestion = at(index.row()).suggestion;
    if (role == Qt::DisplayRole)
        return suggestion.label;
    if (role == Qt::AccessibleTextRole)
        return QString(suggestion.label + QStringLiteral(", ") + suggestion.detail);
    return {};
}

SuggestionDelegate::SuggestionDelegate(const SuggestionModel &model, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const SearchOffer &offer = m_model.at(index.row());
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, chosen ? theme.accentTint : option.state & QStyle::State_MouseOver ? theme.hover : theme.raised);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    QRect words = option.rect.adjusted(margin, 0, -margin, 0);
    if (offer.icon) {
        paintIcon(*painter, *offer.icon, QRectF(words.left(), words.center().y() - iconSide / 2.0, iconSide, iconSide), theme.ink3);
        words.setLeft(words.left() + iconSide + 8);
    }
    const QFontMetrics small(textFont(TextRole::Label));
    const QString detail = small.elidedText(offer.suggestion.detail, Qt::ElideRight, words.width() / 2);
    painter->setFont(textFont(TextRole::Label));
    painter->setPen(theme.ink3);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, detail);
    words.setRight(words.right() - small.horizontalAdvance(detail) - (detail.isEmpty() ? 0 : 12));
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(theme.ink);
    painter->drawText(words, Qt::AlignVCenter,
                      QFontMetrics(textFont(TextRole::Body)).elidedText(offer.suggestion.label, Qt::ElideRight, words.width()));
    painter->restore();
}
