// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/listfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

ListField::ListField(const QStringList &known, QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(known, this))
{
    m_completer->setWidget(this); // not the whole text, but the last word
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(this, &QLineEdit::textEdited, this, &ListField::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ListField::takeWord);
}

QStringList ListField::items() const
{
    QStringList items;
    const QStringList parts = text().split(QLatin1Char(','));
    for (const QString &part : parts)
        if (const QString item = part.simplified(); !item.isEmpty() && !items.contains(item))
            items << item;
    return items;
}

int ListField::startOfLast() const
{
    return cursorPosition() == 0 ? 0 : int(text().lastIndexOf(QLatin1Char(','), cursorPosition() - 1)) + 1;
}

void ListField::complete()
{
    const QString typed = text().mid(startOfLast(), cursorPosition() - startOfLast()).trimmed();
    m_completer->setCompletionPrefix(typed);
    if (typed.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ListField::takeWord(const QString &word)
{
    const int start = startOfLast();
    const QString before = text().left(start) + (start > 0 ? QStringLiteral(" ") : QString()) + word;
    setText(before + text().mid(cursorPosition()));
    setCursorPosition(int(before.size()));
}

void ListField::keyPressEvent(QKeyEvent *event)
{
    const bool forList = m_completer->popup()->isVisible()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape);
    if (forList)
        return event->ignore(); // the list's
    QLineEdit::keyPressEvent(event);
}
