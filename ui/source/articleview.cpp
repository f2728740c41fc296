// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/articleview.h"

#include "palette/fonts.h"
#include "text/codepoints.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

ArticleView::ArticleView(QWidget *parent) : QTextEdit(parent), m_theme(Theme::light())
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(16);
    setAccessibleName(tr("Article"));
}

void ArticleView::setArticle(const QString &text, const std::vector<CharacterSpan> &claims)
{
    m_text = text;
    m_highlight = {};
    m_claims.clear();
    const CodePoints points(text);
    for (const CharacterSpan &span : claims)
        m_claims.push_back(points.toUnits(span));
    setFont(textFont(TextRole::Body));
    setPlainText(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(TextRole::Body) + 2, QTextBlockFormat::MinimumHeight);
    format.setBottomMargin(6);
    all.mergeBlockFormat(format);
    mark();
}

void ArticleView::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.canvas);
    colours.setColor(QPalette::Text, theme.ink);
    setPalette(colours);
    mark();
}

void ArticleView::highlight(CharacterSpan span)
{
    m_highlight = CodePoints(m_text).toUnits(span);
    mark();
    reveal();
}

// The sentence with a little of what comes before it.
void ArticleView::reveal()
{
    if (m_highlight.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(qMin(m_highlight.begin, m_text.size())));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - viewport()->height() / 4);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    reveal(); // it may have been asked for before there was a size
}

void ArticleView::mark()
{
    QList<ExtraSelection> selections;
    const auto add = [&](const TextSpan &span, const QTextCharFormat &format) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(qBound(qsizetype(0), span.begin, m_text.size())));
        selection.cursor.setPosition(int(qBound(qsizetype(0), span.end, m_text.size())), QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    QTextCharFormat underline;
    underline.setFontUnderline(true);
    underline.setUnderlineColor(m_theme.lineStrong);
    for (const TextSpan &claim : m_claims)
        add(claim, underline);
    if (!m_highlight.isEmpty()) {
        QTextCharFormat marker;
        marker.setBackground(m_theme.markQuote);
        marker.setForeground(m_theme.ink);
        add(m_highlight, marker);
    }
    setExtraSelections(selections);
}

int ArticleView::claimAt(const QPoint &place) const
{
    const int position = cursorForPosition(place).position();
    for (size_t i = 0; i < m_claims.size(); ++i)
        if (m_claims[i].begin <= position && position < m_claims[i].end)
            return int(i);
    return -1;
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const int claim = claimAt(event->position().toPoint()); claim >= 0)
        Q_EMIT claimActivated(claim);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(claimAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}
