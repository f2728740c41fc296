// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "items/querysuggestions.h"
#include "palette/icons.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

class Appearance;

/// A line of what is offered below the search field.
struct SearchOffer {
    QuerySuggestion suggestion;
    TextSpan replaces; ///< of the field's text
    std::optional<Icon> icon; ///< of one that was searched for or saved
    bool whole = false; ///< a whole search, to be carried out at once
};

class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setOffers(std::vector<SearchOffer> offers);
    [[nodiscard]] const SearchOffer &at(int row) const { return m_offers[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchOffer> m_offers;
};

/// Paints a line: icon, words, and at the right in grey what they stand for.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SuggestionDelegate(const SuggestionModel &model, Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SuggestionModel &m_model;
    Appearance &m_appearance;
};
