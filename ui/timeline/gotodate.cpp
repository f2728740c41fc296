// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gotodate.h"

#include "core/edtfwords.h"
#include "palette/fonts.h"
#include "timeline/timelineview.h"
#include "timeline/typeddate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace
{

constexpr int fieldWidth = 320;
constexpr double leastDays = 31;
constexpr double room = 1.2;
constexpr double mostMarkedDays = 31;

} // namespace

GoToDate::GoToDate(TimelineView &view, const QDate &today)
    : QFrame(&view)
    , m_view(view)
    , m_today(today)
    , m_field(new QLineEdit)
    , m_words(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_words);
    m_field->setPlaceholderText(tr("Go to: 2019, April 2019, Q2 2019, 44 BCE"));
    m_field->setAccessibleName(tr("Go to date"));
    m_field->installEventFilter(this);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(textFont(TextRole::Label));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setFixedHeight(2 * QFontMetrics(m_words->font()).height()); // the field does not move while one types
    connect(m_field, &QLineEdit::textChanged, this, &GoToDate::read);
    connect(m_field, &QLineEdit::returnPressed, this, &GoToDate::go);
    view.installEventFilter(this);
    hide();
}

void GoToDate::open()
{
    read();
    place();
    show();
    raise();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString GoToDate::says() const
{
    return m_words->text();
}

void GoToDate::place()
{
    const QMargins margins = layout()->contentsMargins();
    const int right = m_view.viewport()->geometry().right() - 7;
    m_field->setFixedWidth(std::min(fieldWidth, right - margins.left() - margins.right()));
    adjustSize();
    const int plot = m_view.width() - TimelineView::headWidth;
    move(std::clamp(TimelineView::headWidth + (plot - width()) / 2, 0, std::max(0, right - width())), TimelineView::axisHeight + 8);
}

void GoToDate::read()
{
    const Result<Edtf> date = typedDate(m_field->text(), m_today, QLocale::system());
    m_date = date ? std::optional(*date) : std::nullopt;
    m_words->setText(date ? inWords(*date) : date.error().message);
    const bool wrong = !date && !m_field->text().trimmed().isEmpty();
    m_words->setForegroundRole(wrong ? QPalette::BrightText : date ? QPalette::WindowText : QPalette::PlaceholderText);
}

void GoToDate::go()
{
    if (!m_date)
        return;
    goTo(m_view, *m_date);
    leave();
}

void GoToDate::leave()
{
    m_view.setFocus(Qt::OtherFocusReason);
    hide();
}

bool GoToDate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress)
            leave();
        event->accept(); // here it closes the field, not more
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return false;
}

void GoToDate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void goTo(TimelineView &view, const Edtf &date)
{
    Viewport &time = view.time();
    const DateRange days = date.range();
    double first = days.startsOpen() ? time.extentFirst() : double(days.first);
    double last = days.endsOpen() ? time.extentLast() : double(days.last) + 1;
    if (first > last) // open towards a side that has no events
        (days.startsOpen() ? first : last) = days.startsOpen() ? last : first;
    const double middle = (first + last) / 2;
    const double shown = std::max(leastDays, (last - first) * room);
    time.visit(middle - shown / 2, middle + shown / 2);
    if (!days.startsOpen() && !days.endsOpen() && last - first <= mostMarkedDays)
        view.setRange(days);
}
