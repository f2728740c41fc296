// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterexpression.h"
#include "filter/suggestionlist.h"

#include <QLineEdit>

#include <functional>

class Appearance;
class ErrorNote;
class QAction;
class QCompleter;

/// The search of the tool bar: a magnifier, its shortcut while it is empty, below it what can stand at the cursor. What is wrong is
/// underlined and said below.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    using Offers = std::function<std::vector<SearchOffer>(const QString &text, int cursor)>;

    explicit SearchField(Appearance &appearance, QWidget *parent = nullptr);

    /// What is offered while somebody types, and when the list is asked for.
    void setOffers(Offers offers) { m_offers = std::move(offers); }
    void setError(const std::optional<ExpressionError> &error);
    /// Another text, which Ctrl+Z takes back.
    void replaceText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override { return {340, 32}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 32}; }

Q_SIGNALS:
    void submitted(bool backwards); ///< Enter, with Shift backwards
    void escaped();
    void chosen(bool whole); ///< a line of what is offered stands in the text now; a whole search, or a part

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void take(SearchOffer offer);
    [[nodiscard]] bool isOffering() const;

    Appearance &m_appearance;
    Offers m_offers;
    SuggestionModel m_model;
    QCompleter *m_completer;
    ErrorNote *m_note;
    QAction *m_list;
    bool m_replacing = false; ///< the text changes by itself: nothing is offered
};
