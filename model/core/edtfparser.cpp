// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtfparser.h"

#include "core/errorwords.h"

#include <QList>

#include <algorithm>

namespace {

struct End {
    EdtfReading date;
    bool open = false;
};

Result<End> readEnd(QStringView text, DateRange open)
{
    if (text.isEmpty() || text == u"..")
        return End{{text.toString(), open, 1, Precision::Century}, true};
    auto date = readEdtfDate(text, false);
    if (!date)
        return date.error();
    return End{std::move(date).value()};
}

// Two dates joined by `joint`, either of which may be open.
Result<EdtfReading> readSpan(QStringView first, QStringView last, QStringView joint)
{
    auto from = readEnd(first, {DateRange::beginningOfTime, DateRange::beginningOfTime});
    if (!from)
        return from.error();
    auto to = readEnd(last, {DateRange::endOfTime, DateRange::endOfTime});
    if (!to)
        return to.error();
    if (to->date.days.last < from->date.days.first)
        return Error{ErrorWords::tr("%1 lies before %2, where it should end.").arg(last, first)};
    return EdtfReading{from->date.text + joint + to->date.text,
                       {from->date.days.first, to->date.days.last},
                       std::max(from->date.level, to->date.level),
                       std::max(from->date.precision, to->date.precision)};
}

Result<EdtfReading> readInterval(QStringView text)
{
    const auto ends = text.split(u'/');
    if (ends.size() != 2)
        return Error{ErrorWords::tr("An interval has one “/” between two dates.")};
    for (const QStringView end : ends)
        if (isPartOfYear(end))
            return Error{
                ErrorWords::tr("The ends of an interval are years, months or days; %1 is a part of a year.")
                    .arg(end)};
    return readSpan(ends[0].trimmed(), ends[1].trimmed(), u"/");
}

Result<EdtfReading> readMember(QStringView member, bool isFirst, bool isLast)
{
    const auto dots = member.indexOf(u"..");
    if (dots < 0)
        return readEdtfDate(member, false);
    const auto before = member.left(dots);
    const auto after = member.mid(dots + 2);
    if (before.isEmpty() && after.isEmpty())
        return Error{ErrorWords::tr("“..” needs a date before or after it.")};
    if ((before.isEmpty() && !isFirst) || (after.isEmpty() && !isLast))
        return Error{QStringLiteral(
            "Only the first date of a set may be open at its beginning and only the last at its end.")};
    return readSpan(before, after, u"..");
}

Result<EdtfReading> readSet(QStringView text)
{
    const QChar close = text.front() == u'{' ? u'}' : u']';
    if (text.size() < 2 || text.back() != close)
        return Error{
            ErrorWords::tr("A set that begins with “%1” ends with “%2”.").arg(text.front()).arg(close)};
    const auto members = text.mid(1, text.size() - 2).split(u',');
    EdtfReading set{
        text.first(1).toString(), {DateRange::endOfTime, DateRange::beginningOfTime}, 2, Precision::Century};
    for (qsizetype i = 0; i < members.size(); ++i) {
        const auto member = readMember(members[i].trimmed(), i == 0, i + 1 == members.size());
        if (!member)
            return member.error();
        if (i > 0)
            set.text += u',';
        set.text += member->text;
        set.days.first = std::min(set.days.first, member->days.first);
        set.days.last = std::max(set.days.last, member->days.last);
        set.precision = std::max(set.precision, member->precision);
    }
    set.text += close;
    return set;
}

} // namespace

Result<EdtfReading> readEdtf(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Error{ErrorWords::tr("There is no date.")};
    if (text.front() == u'{' || text.front() == u'[')
        return readSet(text);
    if (text.contains(u'/'))
        return readInterval(text);
    return readEdtfDate(text, true);
}
