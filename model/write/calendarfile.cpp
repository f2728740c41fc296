// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// iCalendar (RFC 5545): an all-day entry for each event, as long as its date is not exact: a year is the whole year, never a made-up
// day. Of a date with an open end the entry is the end that is known, and its summary says so.

#include "write/told.h"

#include "core/calendar.h"
#include "core/edtfparts.h"

namespace {

constexpr qsizetype longestLine = 75; // bytes, without the line end

/// A content line, folded between characters.
QByteArray line(const QByteArray &name, const QByteArray &value)
{
    const QByteArray whole = name + ':' + value;
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype end = at + 1;
        while (end < whole.size() && (whole[end] & char(0xC0)) == char(0x80))
            ++end;
        if (used + end - at > longestLine) {
            out += "\r\n ";
            used = 1;
        }
        out += whole.sliced(at, end - at);
        used += end - at;
        at = end;
    }
    return out + "\r\n";
}

QByteArray escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\';
        if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c >= u' ' || c == u'\t')
            out += c;
    }
    return out.toUtf8();
}

QByteArray escapedList(const QStringList &texts)
{
    QByteArrayList values;
    for (const QString &text : texts)
        values << escaped(text);
    return values.join(',');
}

QByteArray dayText(Day day)
{
    const CivilDate date = civilOf(day);
    return QStringLiteral("%1%2%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

/// The days of the entry.
DateRange daysOf(const Edtf &when)
{
    const DateRange days = when.range();
    if (days.startsOpen())
        return when.to() ? when.to()->range() : DateRange{days.last, days.last};
    if (days.endsOpen())
        return when.from() ? when.from()->range() : DateRange{days.first, days.first};
    return days;
}

QString descriptionOf(const Event &event, const std::vector<Citation> &citations)
{
    QString text = factsOf(event);
    if (!event.note.isEmpty())
        text += u'\n' + event.note;
    for (const Citation &citation : citations) {
        text += u'\n';
        if (!citation.quote.isEmpty())
            text += QStringLiteral("“%1” ").arg(citation.quote);
        text += citation.source();
    }
    return text;
}

QByteArray statusOf(Modality modality)
{
    switch (modality) {
    case Modality::Happened: return "CONFIRMED";
    case Modality::Denied: return "CANCELLED";
    default: return "TENTATIVE";
    }
}

QByteArray entryOf(const Event &event, const std::vector<Citation> &citations, const DateRange &days,
                   const QByteArray &stamp)
{
    const bool isOpen = event.when->range().startsOpen() || event.when->range().endsOpen();
    const QString summary = isOpen ? QStringLiteral("%1 (%2)").arg(event.title, inEnglish(*event.when)) : event.title;
    QByteArray out = line("BEGIN", "VEVENT") + line("UID", escaped(event.key) + "@annals") + line("DTSTAMP", stamp)
        + line("DTSTART;VALUE=DATE", dayText(days.first)) + line("DTEND;VALUE=DATE", dayText(days.last + 1))
        + line("SUMMARY", escaped(summary)) + line("DESCRIPTION", escaped(descriptionOf(event, citations)))
        + line("CATEGORIES", escapedList(QStringList{toString(event.kind)} + event.tags))
        + line("STATUS", statusOf(event.modality)) + line("TRANSP", "TRANSPARENT");
    if (!event.places.isEmpty())
        out += line("LOCATION", escaped(event.places.join(QStringLiteral("; "))));
    if (!citations.empty() && isWebAddress(citations.front().url))
        out += line("URL", citations.front().url.toUtf8());
    return out + line("X-ANNALS-EDTF", escaped(event.when->toString())) + line("END", "VEVENT");
}

} // namespace

Result<Done> writeCalendar(const Telling &telling, QIODevice &device)
{
    const QByteArray stamp = telling.options.date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "T000000Z";
    device.write(line("BEGIN", "VCALENDAR") + line("VERSION", "2.0")
                 + line("PRODID", "-//Annals//Annals " ANNALS_VERSION "//EN") + line("CALSCALE", "GREGORIAN")
                 + line("X-WR-CALNAME", escaped(telling.title))
                 + line("X-WR-CALDESC", escaped(inWords(telling.counts))));
    const auto visited = telling.events([&](const Event &event, const std::vector<Citation> &citations) {
        device.write(entryOf(event, citations, daysOf(*event.when), stamp));
    });
    if (!visited)
        return visited;
    device.write(line("END", "VCALENDAR"));
    return Done{};
}
