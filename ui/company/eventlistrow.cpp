// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/eventlistrow.h"

#include "core/calendar.h"
#include "core/edtfwords.h"
#include "items/sureness.h"
#include "palette/fonts.h"
#include "palette/marks.h"
#include "workspace.h"

#include <QPainter>

namespace {

constexpr int rowHeight = 22;
constexpr int dateWidth = 104;

// The index keeps days, not what was written: the coarsest date that covers exactly those.
QString dateWords(const EventIndex &index, EventIndex::Row row)
{
    if (row >= index.datedCount())
        return EventListRow::tr("undated");
    const DateRange days = index.days(row);
    if (days.startsOpen())
        return EventListRow::tr("until %1").arg(inWords(Edtf::day(days.last), DateWords::Short));
    if (days.endsOpen())
        return EventListRow::tr("since %1").arg(civilOf(days.first).year);
    const CivilDate first = civilOf(days.first);
    const CivilDate last = civilOf(days.last);
    const int year = int(first.year);
    const QString about = index.approximate(row) ? EventListRow::tr("about ") : QString();
    if (days.first == days.last)
        return about + inWords(Edtf::day(days.first), DateWords::Short);
    if (Edtf::year(year).range() == days)
        return about + inWords(Edtf::year(year), DateWords::Short);
    if (Edtf::month(year, first.month).range() == days)
        return about + inWords(Edtf::month(year, first.month), DateWords::Short);
    if (Edtf::quarter(year, (first.month + 2) / 3).range() == days)
        return about + inWords(Edtf::quarter(year, (first.month + 2) / 3), DateWords::Short);
    if (first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31)
        return QStringLiteral("%1–%2").arg(first.year).arg(last.year);
    return about + inWords(Edtf::interval(Edtf::day(days.first), Edtf::day(days.last)), DateWords::Short);
}

} // namespace

EventListRow::EventListRow(const Workspace &workspace, EventIndex::Row row, const QColor &colour, const Theme &theme,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_date(dateWords(workspace.index(), row))
    , m_kind(workspace.index().kind(row))
    , m_modality(workspace.index().modality(row))
    , m_unsure(isUnsure(double(workspace.index().confidence(row)), workspace.index().review(row)))
    , m_colour(colour)
    , m_theme(theme)
{
    setText(workspace.titleOf(row));
    setAccessibleName(m_date + QStringLiteral(", ") + text());
    setToolTip(text().toHtmlEscaped());
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(rowHeight);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void EventListRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), m_theme.hover);
    const QFont label = textFont(TextRole::Label);
    const QFontMetrics metrics(label);
    painter.setFont(label);
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(m_theme.ink3);
    painter.drawText(0, baseline, metrics.elidedText(m_date, Qt::ElideRight, dateWidth - 8));
    paintMark(painter, QPointF(dateWidth + 8, height() / 2.0), markShapeOf(m_kind), m_modality, m_colour, m_theme.panel, true, m_unsure);
    painter.setPen(m_theme.ink);
    const int left = dateWidth + 24;
    painter.drawText(left, baseline, metrics.elidedText(text(), Qt::ElideRight, width() - left));
}

PartnerRow::PartnerRow(const QString &name, int count, const QColor &colour, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_count(count), m_colour(colour), m_theme(theme)
{
    setText(name);
    setAccessibleName(tr("%1, %2 events").arg(name).arg(count));
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(rowHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void PartnerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), m_theme.hover);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    const int left = m_colour.isValid() ? 18 : 0;
    if (left > 0)
        painter.drawRoundedRect(QRectF(0, (height() - 10) / 2.0, 10, 10), 2, 2);
    const QFontMetrics metrics(textFont(TextRole::Label));
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(m_theme.ink);
    const QFont bold = textFont(TextRole::Label, true);
    const QString number = QLocale().toString(m_count);
    const int room = width() - left - QFontMetrics(bold).horizontalAdvance(number) - 8;
    painter.drawText(left, baseline, metrics.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(bold);
    painter.drawText(QRect(0, 0, width(), height()), Qt::AlignRight | Qt::AlignVCenter, number);
}
