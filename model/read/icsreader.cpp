// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/icsreader.h"

#include "core/errorwords.h"
#include "read/csvrows.h"
#include "read/tablerecords.h"

#include <QCryptographicHash>
#include <QDate>
#include <QHash>

namespace {

struct Property {
    QString name;       ///< in capitals, without parameters
    QString parameters; ///< with their first semicolon
    QString value;
    QString line;
};

Property propertyIn(const QString &line)
{
    Property property;
    property.line = line;
    bool quoted = false;
    qsizetype colon = -1;
    qsizetype semicolon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        quoted = quoted != (line[i] == u'"');
        if (!quoted && line[i] == u':')
            colon = i;
        else if (!quoted && line[i] == u';' && semicolon < 0)
            semicolon = i;
    }
    if (colon < 0)
        return property;
    const qsizetype nameEnd = semicolon < 0 ? colon : semicolon;
    property.name = line.first(nameEnd).toUpper();
    property.parameters = line.mid(nameEnd, colon - nameEnd);
    property.value = line.mid(colon + 1);
    return property;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            text += value[++i] == u'n' || value[i] == u'N' ? QChar(u'\n') : value[i];
        else
            text += value[i];
    }
    return text.trimmed();
}

/// "20190417", "20190417T100000Z": the day; nothing where it is none.
std::optional<QDate> dayIn(const QString &value)
{
    const QDate day = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    const bool shaped = value.size() == 8 || (value.size() > 8 && value[8] == u'T');
    return day.isValid() && shaped ? std::optional(day) : std::nullopt;
}

/// Reads the lines of one VEVENT.
class CalendarEvent
{
public:
    void add(const Property &property)
    {
        const QString &name = property.name;
        if (name == QLatin1String("SUMMARY"))
            m_event.title = unescaped(property.value).simplified();
        else if (name == QLatin1String("DESCRIPTION"))
            m_event.note = unescaped(property.value);
        else if (name == QLatin1String("LOCATION") && !property.value.isEmpty())
            m_event.places << unescaped(property.value);
        else if (name == QLatin1String("URL"))
            m_event.sources.push_back({{}, {}, property.value.trimmed(), {}});
        else if (name == QLatin1String("UID"))
            m_uid = property.value.trimmed();
        else if (name == QLatin1String("CATEGORIES"))
            categories(property.value);
        else if (name == QLatin1String("DTSTART"))
            m_start = property;
        else if (name == QLatin1String("DTEND"))
            m_end = property;
        else
            keep(property);
    }

    /// What is wrong, or nothing; then the event is whole.
    QString finish(const QString &text)
    {
        if (text.size() > rowLimit)
            return largerThanARow();
        const auto start = dayIn(m_start.value);
        auto end = dayIn(m_end.value);
        if (!m_start.value.isEmpty() && !start)
            return QStringLiteral("\"%1\" is no date.").arg(m_start.value.left(80));
        if (!m_end.value.isEmpty() && !end)
            return QStringLiteral("\"%1\" is no date.").arg(m_end.value.left(80));
        for (const Property &date : {m_start, m_end})
            if (date.value.size() > 8)
                keep(date);
        if (end && m_end.value.size() == 8)
            end = end->addDays(-1);
        if (start && end && *end < *start && m_end.value.size() > 8)
            return QStringLiteral("It ends (%1) before it begins (%2).").arg(end->toString(Qt::ISODate), start->toString(Qt::ISODate));
        if (start)
            m_event.when = Edtf::day(start->toJulianDay());
        if (start && end && *end > *start)
            m_event.when = Edtf::interval(m_event.when, Edtf::day(end->toJulianDay()));
        if (m_event.title.isEmpty())
            m_event.title = m_event.note.left(80).simplified();
        if (m_event.title.isEmpty())
            return QStringLiteral("The calendar's event has no summary.");
        m_event.confidence = 1;
        const QByteArray bytes = m_uid.isEmpty() ? text.toUtf8() : QByteArray("uid ") + m_uid.toUtf8() + m_recurrence.toUtf8();
        m_event.key = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(24));
        for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
            m_event.extra.insert(kept.key(), kept.value().join(u'\n'));
        if (!m_uid.isEmpty())
            m_event.extra.insert(QLatin1String("UID"), m_uid);
        return {};
    }

    [[nodiscard]] Event event() && { return std::move(m_event); }

private:
    void categories(const QString &value)
    {
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
            const QString category = unescaped(word);
            const auto kind = kindWord(category);
            if (kind && m_event.kind == EventKind::Other && toString(*kind) == category.toLower())
                m_event.kind = *kind;
            else if (!category.isEmpty() && !m_event.tags.contains(category))
                m_event.tags << category;
        }
    }

    void keep(const Property &property)
    {
        if (property.name.isEmpty() || property.name == QLatin1String("DTSTAMP"))
            return;
        if (property.name == QLatin1String("RECURRENCE-ID"))
            m_recurrence = property.value;
        const QString key = property.name + property.parameters;
        m_kept[key] << property.value;
    }

    Event m_event;
    QHash<QString, QStringList> m_kept; ///< what we have no field for
    Property m_start, m_end;
    QString m_uid;
    QString m_recurrence; ///< which of a series an exception is
};

} // namespace

Result<Records> readCalendar(const QString &text, const QString &sourceName)
{
    QString unfolded = text;
    unfolded.replace(QStringLiteral("\n "), QString()).replace(QStringLiteral("\n\t"), QString());
    if (!unfolded.contains(QLatin1String("BEGIN:VCALENDAR"), Qt::CaseInsensitive))
        return Error{ErrorWords::tr("This is no calendar."), sourceName};
    Records records;
    std::optional<CalendarEvent> event;
    QString eventText;
    int alarms = 0; // components inside the event
    int number = 0;
    for (const QString &line : unfolded.split(u'\n')) {
        const Property property = propertyIn(line);
        const bool begins = property.name == QLatin1String("BEGIN");
        const bool ends = property.name == QLatin1String("END");
        if (begins && property.value.trimmed().toUpper() == QLatin1String("VEVENT")) {
            event.emplace();
            eventText.clear();
            ++number;
        } else if (event && ends && property.value.trimmed().toUpper() == QLatin1String("VEVENT")) {
            ++records.rows;
            if (QString problem = event->finish(eventText); problem.isEmpty())
                records.events.push_back(std::move(*event).event());
            else
                records.rejected.add({number, std::move(problem)});
            event.reset();
            alarms = 0;
        } else if (event && (begins || ends)) {
            alarms += begins ? 1 : -1;
        } else if (event && alarms == 0) {
            event->add(property);
            if (property.name != QLatin1String("DTSTAMP"))
                eventText += line + u'\n';
        }
    }
    if (event) {
        ++records.rows;
        records.rejected.add({number, QStringLiteral("The calendar ends within this event.")});
    }
    if (records.rows == 0)
        return Error{ErrorWords::tr("The calendar holds no event."), sourceName};
    return records;
}
