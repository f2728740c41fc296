// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/founddelegate.h"

#include "core/edtfwords.h"
#include "filter/foundmodel.h"
#include "palette/appearance.h"
#include "palette/fonts.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr int articleHeight = 52;
constexpr int placeHeight = 24;
constexpr int margin = 16;
constexpr int indent = 12;

QString bylineOf(const ArticleHit &hit)
{
    QStringList parts{hit.publisher, hit.published ? inWords(*hit.published, DateWords::Short) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FoundDelegate::FoundDelegate(const FoundModel &model, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, m_model.place(index.row()) ? placeHeight : articleHeight};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    const bool current = option.state & QStyle::State_Selected;
    if (current || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, current ? theme.accentTint : theme.hover);
    if (current)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    if (m_model.place(index.row()))
        paintPlace(*painter, option.rect, index.row());
    else
        paintArticle(*painter, option.rect, index.row());
    painter->restore();
}

void FoundDelegate::paintArticle(QPainter &painter, const QRect &box, int row) const
{
    const Theme &theme = m_appearance.theme();
    const ArticleHit &hit = m_model.article(row);
    if (row > 0)
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), theme.line);
    const QFont bold = textFont(TextRole::Body, true);
    const QFont small = textFont(TextRole::Label);
    const QString count = QLocale().toString(hit.count);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    QRect line(box.left() + margin, box.top() + 8, box.width() - 2 * margin - countWidth - 8, 20);
    painter.setFont(bold);
    painter.setPen(theme.ink);
    painter.drawText(line, Qt::AlignVCenter, QFontMetrics(bold).elidedText(hit.title, Qt::ElideRight, line.width()));
    painter.setFont(small);
    painter.setPen(theme.ink3);
    painter.drawText(QRect(line.left(), line.top(), box.width() - 2 * margin, 20), Qt::AlignVCenter | Qt::AlignRight, count);
    line = QRect(box.left() + margin, box.top() + 28, box.width() - 2 * margin, 16);
    painter.drawText(line, Qt::AlignVCenter, QFontMetrics(small).elidedText(bylineOf(hit), Qt::ElideRight, line.width()));
}

void FoundDelegate::paintPlace(QPainter &painter, const QRect &box, int row) const
{
    const Theme &theme = m_appearance.theme();
    const FoundPlace &place = *m_model.place(row);
    const QFontMetrics metrics(textFont(TextRole::Label));
    painter.setFont(textFont(TextRole::Label));
    const QRect line = box.adjusted(margin + indent, 0, -margin, 0);
    // The word stays in view: what comes before it is cut at its beginning, what follows at its end.
    const QString word = metrics.elidedText(place.word, Qt::ElideRight, line.width());
    const int wordWidth = metrics.horizontalAdvance(word);
    const int room = qMax(0, line.width() - wordWidth);
    const QString before = metrics.elidedText(place.before, Qt::ElideLeft, qMin(room, line.width() / 2));
    const int beforeWidth = metrics.horizontalAdvance(before);
    const QString after = metrics.elidedText(place.after, Qt::ElideRight, room - beforeWidth);
    painter.fillRect(QRect(line.left() + beforeWidth - 1, line.center().y() - 8, wordWidth + 2, 18), theme.markQuote);
    const auto draw = [&](int x, const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRect(line.left() + x, line.top(), line.width() - x, line.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    draw(0, before, theme.ink2);
    draw(beforeWidth, word, theme.ink);
    draw(beforeWidth + wordWidth, after, theme.ink2);
}
