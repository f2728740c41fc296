// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "palette/theme.h"

#include <QTextEdit>

#include <vector>

/// The text of an article for reading, with the sentences that claims rest on underlined and one of them highlighted. Shows text
/// only: nothing in it is markup, nothing is fetched.
class ArticleView : public QTextEdit
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);

    /// `claims` in code points of the text, in any order.
    void setArticle(const QString &text, const std::vector<CharacterSpan> &claims);
    void setTheme(const Theme &theme);
    /// Highlights a stretch and scrolls to it; an empty one takes the highlight away.
    void highlight(CharacterSpan span);

Q_SIGNALS:
    /// A click on a sentence that a claim rests on: its number among `claims`.
    void claimActivated(int claim);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int claimAt(const QPoint &place) const;
    void mark();
    void reveal();

    std::vector<TextSpan> m_claims; ///< in UTF-16 units, as given
    TextSpan m_highlight;
    QString m_text;
    Theme m_theme;
};
