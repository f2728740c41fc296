// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/quotecard.h"

#include "core/article.h"
#include "core/edtfwords.h"
#include "items/eventwords.h"
#include "linkbutton.h"
#include "panelcontents.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

// The highlighter of the tokens under every line of the sentence; none under one that its article no longer has.
QLabel *quoteLabel(const Claim &claim, const Theme &theme)
{
    const QString marker = claim.isGone() ? QString() : QStringLiteral("background-color:") + theme.markQuote.name();
    auto *label = new QLabel(QStringLiteral("<p style=\"line-height:135%; margin:0\"><span style=\"%1\">“%2”</span></p>")
                                 .arg(marker, claim.quote.toHtmlEscaped()));
    label->setTextFormat(Qt::RichText);
    label->setFont(textFont(TextRole::Body));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(claim.quote);
    setTextColour(*label, claim.isGone() ? theme.ink2 : theme.ink);
    return label;
}

} // namespace

QuoteCard::QuoteCard(const Claim &claim, const Article *article, const QString &relation, bool prominent,
                     const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_edge(claim.isGone() ? theme.lineStrong : theme.markEdge)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    if (prominent) {
        m_quote = quoteLabel(claim, theme);
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(12, 4, 0, 0);
        inset->addWidget(m_quote);
        layout->addLayout(inset);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const QString publisher = article ? (article->publisher.isEmpty() ? article->path : article->publisher)
                                      : tr("Article no longer in the project");
    row->addWidget(lineLabel(publisher, TextRole::Label, theme.ink, true));
    if (article && article->published) {
        auto *date = lineLabel(inWords(*article->published, DateWords::Short), TextRole::Label, theme.ink3);
        date->setMinimumWidth(date->sizeHint().width());
        row->addWidget(date);
    }
    row->addStretch(1);
    if (article) {
        auto *link = new LinkButton(claim.isGone() ? tr("Open the article") : prominent ? tr("Open in article") : tr("Open"), theme, TextRole::Label);
        connect(link, &LinkButton::clicked, this, &QuoteCard::opened);
        link->setMinimumWidth(link->sizeHint().width());
        row->addWidget(link);
    }
    layout->addLayout(row);
    if (claim.isGone()) {
        layout->setSpacing(4);
        layout->addWidget(lineLabel(goneWords(), TextRole::Label, theme.warn));
    }
    if (!relation.isEmpty()) { // on a line of its own: beside the rest it would cut the newsroom's name
        layout->setSpacing(4);
        layout->addWidget(lineLabel(relation, TextRole::Label, theme.ink3));
    }
}

void QuoteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.lineStrong);
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_quote)
        painter.fillRect(QRect(12, m_quote->y(), 3, m_quote->height()), m_edge);
}
