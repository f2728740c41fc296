// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "palette/theme.h"

#include <QTextEdit>

#include <vector>

/// The text of an article for reading, with the sentences that claims rest on highlighted, one of them the most. Shows text only:
/// nothing in it is markup, nothing is fetched. A long text is shown in parts, so that none takes long to lay out; the wheel goes on
/// from one to the next. Ctrl+Down and Ctrl+Up go from claim to claim in the order of the text, Return opens the one that is marked.
class ArticleView : public QTextEdit
{
    Q_OBJECT
public:
    /// Characters of a part, at most; it ends at the end of a paragraph, else of a word.
    static constexpr qsizetype longestPart = 40'000;

    explicit ArticleView(QWidget *parent = nullptr);

    /// `claims` in code points of the text, in any order.
    void setArticle(const QString &text, const std::vector<CharacterSpan> &claims);
    void setTheme(const Theme &theme);
    /// Highlights a stretch and scrolls to it; an empty one takes the highlight away.
    void highlight(CharacterSpan span);

    [[nodiscard]] int partCount() const { return int(m_parts.size()); }
    [[nodiscard]] int part() const { return m_part; } ///< from 0
    void showPart(int part);

Q_SIGNALS:
    /// A click on a sentence that claims rest on: the number of one of them among `claims`; of several the next at each click.
    void claimActivated(int claim); ///< or keys have led to it
    void claimOpened(); ///< Return, with a claim activated
    void partChanged(); ///< or how many there are

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] std::vector<int> claimsAt(const QPoint &place) const;
    void step(int by);
    void layOut();
    void mark();
    void reveal();

    std::vector<TextSpan> m_claims; ///< in UTF-16 units of the whole text, as given
    TextSpan m_highlight;
    std::vector<int> m_inOrder; ///< claims as they follow in the text
    int m_activated = -1; ///< among the claims
    QString m_text;
    std::vector<TextSpan> m_parts; ///< at least one
    int m_part = 0;
    Theme m_theme;
};
