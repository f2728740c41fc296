// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/searchfield.h"

#include "errornote.h"
#include "palette/appearance.h"
#include "palette/fonts.h"
#include "palette/themedaction.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextCharFormat>

namespace {
constexpr int widest = 560;
constexpr int listWidth = 340;
}

SearchField::SearchField(Appearance &appearance, QWidget *parent)
    : QLineEdit(parent)
    , m_appearance(appearance)
    , m_completer(new QCompleter(&m_model, this))
    , m_note(new ErrorNote(*this, appearance))
{
    setPlaceholderText(tr("Search events and articles"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setThemedIcon(*addAction(QIcon(), QLineEdit::LeadingPosition), Icon::Search, appearance);
    m_list = addAction(QIcon(), QLineEdit::TrailingPosition);
    m_list->setToolTip(tr("Recent and saved searches"));
    setThemedIcon(*m_list, Icon::Down, appearance);
    connect(m_list, &QAction::triggered, this, [this] {
        setFocus(Qt::MouseFocusReason);
        offer();
    });
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(14);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_model, appearance, this));
    m_completer->popup()->setMouseTracking(true);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(m_model.at(index.row())); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_replacing)
            offer();
    });
}

bool SearchField::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void SearchField::offer()
{
    m_model.setOffers(m_offers ? m_offers(text(), cursorPosition()) : std::vector<SearchOffer>());
    if (m_model.rowCount() == 0)
        return m_completer->popup()->hide();
    const Theme &theme = m_appearance.theme();
    QPalette colours = m_completer->popup()->palette();
    colours.setColor(QPalette::Base, theme.raised);
    m_completer->popup()->setPalette(colours);
    m_completer->complete(QRect(0, 0, qMax(width(), listWidth), height()));
    m_completer->popup()->setCurrentIndex({});
}

void SearchField::take(SearchOffer offer)
{
    const QString before = text();
    const QString after = before.mid(offer.replaces.end);
    const bool spaced = offer.suggestion.unfinished || offer.whole || after.startsWith(u' ') || after.startsWith(u',');
    const QString taken = offer.suggestion.text + (spaced ? QString() : QStringLiteral(" "));
    replaceText(before.left(offer.replaces.begin) + taken + after);
    setCursorPosition(int(offer.replaces.begin + taken.size()));
    if (offer.suggestion.unfinished)
        this->offer();
    Q_EMIT chosen(offer.whole);
}

void SearchField::replaceText(const QString &text)
{
    m_replacing = true;
    selectAll();
    insert(text);
    m_replacing = false;
}

void SearchField::setError(const std::optional<ExpressionError> &error)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (error) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(m_appearance.theme().error);
        wrong.setForeground(m_appearance.theme().error);
        attributes.append({QInputMethodEvent::TextFormat, int(error->span.begin) - cursorPosition(), int(error->span.length()), wrong});
    }
    QInputMethodEvent marks({}, attributes); // the way to colour a part of the text of a line
    QLineEdit::inputMethodEvent(&marks);
    m_note->say(error ? error->message : QString());
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // here it empties the field, not the selection
        return true;
    }
    const bool tab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (tab && isOffering()) { // takes the first line instead of the focus away
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOffering()) { // the list passes its keys on
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        const bool tab = event->key() == Qt::Key_Tab;
        if (enters || tab || event->key() == Qt::Key_Escape)
            m_completer->popup()->hide();
        if (tab || (enters && chosen.isValid()))
            return take(m_model.at(chosen.isValid() ? chosen.row() : 0));
        if (event->key() == Qt::Key_Escape)
            return;
    }
    if (enters)
        Q_EMIT submitted(event->modifiers() & Qt::ShiftModifier);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->key() == Qt::Key_Down)
        offer();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const QFont font = textFont(TextRole::Micro);
    const double wide = QFontMetricsF(font).horizontalAdvance(keys) + 10;
    if (!text().isEmpty() || width() < sizeHint().width() - 8)
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(width() - wide - 31.5, (height() - 18) / 2.0 + 0.5, wide, 17);
    painter.setPen(isEnabled() ? theme.lineStrong : theme.line);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.ink3 : theme.inkOff);
    painter.drawText(box, Qt::AlignCenter, keys);
}
