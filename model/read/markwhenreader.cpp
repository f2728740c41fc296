// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/markwhenreader.h"

#include "core/errorwords.h"
#include "read/celldates.h"
#include "read/csvrows.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace {

/// Begin and end of "2012-05/2013", "2012 - 2014", "1/2012 - 3/2014".
std::optional<std::pair<QString, QString>> rangeIn(const QString &written)
{
    static const QRegularExpression spaced(QStringLiteral("^(.+?)\\s+[-–/]\\s+(.+)$"));
    static const QRegularExpression slashed(QStringLiteral("^(\\d{4}(?:-\\d\\d){0,2}(?:T[^/]+)?)/(\\d{4}(?:-\\d\\d){0,2}(?:T[^/]+)?)$"));
    for (const QRegularExpression *pattern : {&spaced, &slashed})
        if (const auto match = pattern->match(written); match.hasMatch())
            return std::pair(match.captured(1), match.captured(2));
    return std::nullopt;
}

class Reader
{
public:
    void line(const QString &line, int number)
    {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("//")))
            return;
        if (!m_begun && header(trimmed))
            return;
        if (group(trimmed))
            return;
        if (const qsizetype colon = dateEnd(line); colon > 0) {
            finish();
            m_begun = true;
            begin(line.first(colon).trimmed(), line.mid(colon + 1).trimmed(), number);
        } else if (m_event) {
            m_event->note += (m_event->note.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        }
    }

    Records result() &&
    {
        finish();
        return std::move(m_records);
    }

private:
    /// "title: X", "dateFormat: d/M/y", "#tag: colour" and "---" before the first event.
    bool header(const QString &line)
    {
        static const QRegularExpression entry(QStringLiteral("^(---|#[\\w-]+:|(title|description|dateFormat|author|view|edit|key|timezone)\\s*:)"),
                                              QRegularExpression::CaseInsensitiveOption);
        if (!entry.match(line).hasMatch())
            return false;
        if (line.startsWith(QLatin1String("dateFormat"), Qt::CaseInsensitive) && line.contains(QLatin1String("d/M")))
            m_dates = CellDates(DateOrder::DayFirst);
        return true;
    }

    bool group(const QString &line)
    {
        static const QRegularExpression tags(QStringLiteral("\\s*#[\\w-]+"));
        static const QRegularExpression begins(QStringLiteral("^(section|group)\\s+(.+)$"));
        if (const auto match = begins.match(line); match.hasMatch()) {
            finish();
            m_groups << match.captured(2).remove(tags).trimmed();
            return true;
        }
        if (line == QLatin1String("endGroup") || line == QLatin1String("endSection") || line == QLatin1String("end group")) {
            finish();
            if (!m_groups.isEmpty())
                m_groups.removeLast();
            return true;
        }
        return false;
    }

    /// Where the date ends that a line begins with, or -1: the first colon that neither a time nor an address has.
    static qsizetype dateEnd(const QString &line)
    {
        static const QRegularExpression date(QStringLiteral("^\\s*((?:\\d|now\\b|[A-Z][a-z]{2,8}\\.? \\d|after |before |[A-Z][a-z]+ \\d{4})[^:]*(?::\\d\\d[^:]*)*):(?!//|\\d\\d)"));
        const auto match = date.match(line);
        return match.hasMatch() && match.capturedLength(1) <= 60 ? match.capturedEnd(1) : -1;
    }

    void begin(const QString &when, const QString &title, int number)
    {
        ++m_records.rows;
        const auto date = dateOf(when);
        if (!date)
            return m_records.rejected.add({number, date.error().message});
        Event &event = m_event.emplace();
        event.when = *date;
        static const QRegularExpression tag(QStringLiteral("(?:^|\\s)#([\\w-]+)"), QRegularExpression::UseUnicodePropertiesOption);
        for (auto match = tag.globalMatch(title); match.hasNext();)
            event.tags << match.next().captured(1);
        event.title = QString(title).remove(tag).trimmed();
        for (const QString &group : m_groups)
            if (!event.tags.contains(group))
                event.tags << group;
        m_line = when + u':' + title;
        m_number = number;
    }

    Result<std::optional<Edtf>> dateOf(const QString &when)
    {
        const auto range = rangeIn(when);
        if (!range) {
            const auto one = m_dates.read(when);
            return one ? Result<std::optional<Edtf>>(one->date) : one.error();
        }
        const auto from = m_dates.read(range->first);
        const auto to = m_dates.read(range->second);
        if (!from || !to)
            return (from ? to : from).error();
        if (from->date && to->date && from->date->range().first > to->date->range().last)
            return Error{ErrorWords::tr("It ends (%1) before it begins (%2).").arg(range->second, range->first)};
        return std::optional(Edtf::interval(from->date, to->date));
    }

    void finish()
    {
        if (!m_event)
            return;
        Event event = *std::exchange(m_event, std::nullopt);
        if (m_line.size() + event.note.size() > rowLimit)
            return m_records.rejected.add({m_number, largerThanARow()});
        event.note = event.note.trimmed();
        if (event.title.isEmpty())
            event.title = event.note.section(u'\n', 0, 0).left(80);
        event.confidence = 1;
        const QByteArray bytes = QString(m_line + u'\n' + event.note).toUtf8();
        event.key = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(24));
        m_records.events.push_back(std::move(event));
    }

    CellDates m_dates{DateOrder::MonthFirst};
    Records m_records;
    QStringList m_groups;
    std::optional<Event> m_event;
    QString m_line;
    int m_number = 0; ///< of it
    bool m_begun = false;
};

} // namespace

Result<Records> readMarkwhen(const QString &text, const QString &sourceName)
{
    Reader reader;
    int number = 0;
    for (const QString &line : text.split(u'\n'))
        reader.line(line, ++number);
    Records records = std::move(reader).result();
    if (records.rows == 0)
        return Error{ErrorWords::tr("The text holds no line that begins with a date and a colon."), sourceName};
    return records;
}
