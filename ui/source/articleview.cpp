// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/articleview.h"

#include "palette/fonts.h"
#include "text/codepoints.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace {

/// Where a part that begins at `begin` ends: behind a paragraph, else behind a space, else anywhere but within a character.
qsizetype endOfPart(const QString &text, qsizetype begin)
{
    const qsizetype limit = begin + ArticleView::longestPart;
    if (limit >= text.size())
        return text.size();
    const qsizetype least = begin + ArticleView::longestPart / 2;
    for (const QChar end : {QChar(u'\n'), QChar(u' ')})
        if (const qsizetype at = text.lastIndexOf(end, limit - 1); at >= least)
            return at + 1;
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

std::vector<TextSpan> partsOf(const QString &text)
{
    std::vector<TextSpan> parts;
    qsizetype begin = 0;
    do {
        const qsizetype end = endOfPart(text, begin);
        parts.push_back({begin, end});
        begin = end;
    } while (begin < text.size());
    return parts;
}

QColor between(const QColor &a, const QColor &b)
{
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

} // namespace

ArticleView::ArticleView(QWidget *parent) : QTextEdit(parent), m_parts{{}}, m_theme(Theme::light())
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
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
    m_activated = -1;
    m_claims.clear();
    const CodePoints points(text);
    for (const CharacterSpan &span : claims)
        m_claims.push_back(points.toUnits(span));
    m_inOrder.resize(m_claims.size());
    std::iota(m_inOrder.begin(), m_inOrder.end(), 0);
    std::ranges::stable_sort(m_inOrder, {}, [this](int claim) { return std::pair(m_claims[size_t(claim)].begin, m_claims[size_t(claim)].end); });
    m_parts = partsOf(text);
    m_part = 0;
    layOut();
    Q_EMIT partChanged();
}

void ArticleView::layOut()
{
    setFont(textFont(TextRole::Body));
    const TextSpan part = m_parts[size_t(m_part)];
    setPlainText(m_text.mid(part.begin, part.length()));
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(TextRole::Body) + 2, QTextBlockFormat::MinimumHeight);
    format.setBottomMargin(6);
    all.mergeBlockFormat(format);
    mark();
}

void ArticleView::showPart(int part)
{
    if (part == m_part || part < 0 || part >= partCount())
        return;
    m_part = part;
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT partChanged();
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
    if (!m_highlight.isEmpty())
        showPart(int(std::find_if(m_parts.begin(), m_parts.end() - 1, [this](const TextSpan &part) { return m_highlight.begin < part.end; })
                     - m_parts.begin()));
    mark();
    reveal();
}

// The sentence with a little of what comes before it.
void ArticleView::reveal()
{
    const TextSpan part = m_parts[size_t(m_part)];
    if (m_highlight.isEmpty() || m_highlight.begin < part.begin || m_highlight.begin > part.end)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(m_highlight.begin - part.begin));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - viewport()->height() / 4);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    reveal(); // it may have been asked for before there was a size
}

// At the end of a part it goes on with the next one, at its beginning with the end of the one before.
void ArticleView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    const QScrollBar &bar = *verticalScrollBar();
    if (delta < 0 && bar.value() == bar.maximum() && m_part + 1 < partCount()) {
        showPart(m_part + 1);
    } else if (delta > 0 && bar.value() == bar.minimum() && m_part > 0) {
        showPart(m_part - 1);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QTextEdit::wheelEvent(event);
    }
}

void ArticleView::mark()
{
    const TextSpan part = m_parts[size_t(m_part)];
    QList<ExtraSelection> selections;
    const auto add = [&](const TextSpan &span, const QTextCharFormat &format) {
        if (!span.overlaps(part))
            return;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(qBound(part.begin, span.begin, part.end) - part.begin));
        selection.cursor.setPosition(int(qBound(part.begin, span.end, part.end) - part.begin), QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    QTextCharFormat claimed;
    claimed.setBackground(between(m_theme.markQuote, m_theme.canvas));
    claimed.setForeground(m_theme.ink);
    for (const TextSpan &claim : m_claims)
        add(claim, claimed);
    if (!m_highlight.isEmpty()) {
        QTextCharFormat marker;
        marker.setBackground(m_theme.markQuote);
        marker.setForeground(m_theme.ink);
        marker.setFontUnderline(true);
        marker.setUnderlineColor(m_theme.markEdge);
        add(m_highlight, marker);
    }
    setExtraSelections(selections);
}

std::vector<int> ArticleView::claimsAt(const QPoint &place) const
{
    const qsizetype position = m_parts[size_t(m_part)].begin + cursorForPosition(place).position();
    std::vector<int> claims;
    for (size_t i = 0; i < m_claims.size(); ++i)
        if (m_claims[i].begin <= position && position < m_claims[i].end)
            claims.push_back(int(i));
    return claims;
}

// From the claim that was activated last, else from where the text is being read.
void ArticleView::step(int by)
{
    if (m_inOrder.empty())
        return;
    qsizetype place = std::ranges::find(m_inOrder, m_activated) - m_inOrder.begin();
    if (m_activated < 0) {
        const qsizetype from = m_parts[size_t(m_part)].begin + cursorForPosition({0, 0}).position();
        place = std::ranges::find_if(m_inOrder, [&](int claim) { return m_claims[size_t(claim)].begin >= from; }) - m_inOrder.begin();
        place -= by > 0 ? 1 : 0;
    }
    m_activated = m_inOrder[size_t(std::clamp<qsizetype>(place + by, 0, qsizetype(m_inOrder.size()) - 1))];
    Q_EMIT claimActivated(m_activated);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_activated >= 0)
        Q_EMIT claimOpened();
    else
        QTextEdit::keyPressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const std::vector<int> claims = claimsAt(event->position().toPoint());
    if (claims.empty())
        return;
    const auto last = std::find(claims.begin(), claims.end(), m_activated);
    m_activated = last == claims.end() || last + 1 == claims.end() ? claims.front() : *(last + 1);
    Q_EMIT claimActivated(m_activated);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(claimsAt(event->position().toPoint()).empty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}
