// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtf.h"

#include "core/calendar.h"
#include "core/edtfparser.h"


namespace {

bool isQualifier(QChar c)
{
    return c == u'~' || c == u'?' || c == u'%';
}

QString digits(qint64 value, int width)
{
    return QString::number(qAbs(value)).rightJustified(width, u'0');
}

QString yearText(int year)
{
    if (qAbs(year) > 9999)
        return u'Y' + QString::number(year);
    return year < 0 ? u'-' + digits(year, 4) : digits(year, 4);
}

QString dayText(Day day)
{
    const auto date = civilOf(day);
    return yearText(int(date.year)) + u'-' + digits(date.month, 2) + u'-' + digits(date.day, 2);
}

QString monthText(Day day)
{
    return dayText(day).chopped(3);
}

// An end of an interval, in words that an interval may have.
QString endText(const std::optional<Edtf> &end, bool first)
{
    if (!end)
        return QStringLiteral("..");
    const QString text = end->toString();
    if (text.contains(u'T'))
        return dayText(end->range().first);
    if (!isPartOfYear(text))
        return text;
    const QString month = monthText(first ? end->range().first : end->range().last);
    return isQualifier(text.back()) ? month + text.back() : month;
}

// "~" on one date: behind it, where it speaks of all of it.
QString approximately(const QString &date)
{
    if (date.isEmpty() || date.endsWith(u'~') || date.endsWith(u'%'))
        return date;
    return date.endsWith(u'?') ? QString(date.chopped(1) + u'%') : QString(date + u'~');
}

} // namespace

Edtf::Edtf(EdtfReading reading)
    : m_text(std::move(reading.text))
    , m_days(reading.days)
    , m_level(quint8(reading.level))
    , m_precision(reading.precision)
{
}

Result<Edtf> Edtf::parse(QStringView text)
{
    auto reading = readEdtf(text);
    if (!reading)
        return reading.error();
    return Edtf(std::move(reading).value());
}

Edtf Edtf::year(int year)
{
    return parse(yearText(year)).value();
}

Edtf Edtf::month(int year, int month)
{
    Q_ASSERT(qAbs(year) <= 9999 && month >= 1 && month <= 12);
    return parse(QString(yearText(year) + u'-' + digits(month, 2))).value();
}

Edtf Edtf::day(int year, int month, int day)
{
    Q_ASSERT(qAbs(year) <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month));
    return parse(QString(yearText(year) + u'-' + digits(month, 2) + u'-' + digits(day, 2))).value();
}

Edtf Edtf::day(Day day)
{
    Q_ASSERT(qAbs(civilOf(day).year) <= 9999);
    return parse(dayText(day)).value();
}

Edtf Edtf::quarter(int year, int quarter)
{
    Q_ASSERT(quarter >= 1 && quarter <= 4);
    return parse(QString(yearText(year) + u'-' + digits(32 + quarter, 2))).value();
}

Edtf Edtf::half(int year, int half)
{
    Q_ASSERT(half == 1 || half == 2);
    return parse(QString(yearText(year) + u'-' + digits(39 + half, 2))).value();
}

Edtf Edtf::season(int year, int season)
{
    Q_ASSERT(season >= 1 && season <= 4);
    return parse(QString(yearText(year) + u'-' + digits(20 + season, 2))).value();
}

Edtf Edtf::decade(int firstYear)
{
    return parse(QString(yearText(firstYear).chopped(1) + u'X')).value();
}

Edtf Edtf::century(int firstYear)
{
    return parse(QString(yearText(firstYear).chopped(2) + u"XX")).value();
}

Edtf Edtf::interval(const std::optional<Edtf> &from, const std::optional<Edtf> &to)
{
    return parse(QString(endText(from, true) + u'/' + endText(to, false))).value();
}

Edtf Edtf::approximated() const
{
    if (m_text.contains(u'T'))
        return parse(approximately(dayText(m_days.first))).value();
    QString text;
    QString date;
    for (const QChar c : m_text) {
        if (!QStringView(u"/.,[]{}").contains(c)) {
            date += c;
            continue;
        }
        text += approximately(date) + c;
        date.clear();
    }
    return parse(QString(text + approximately(date))).value();
}

Edtf Edtf::withoutQualifiers() const
{
    QString text = m_text;
    text.removeIf(isQualifier);
    return parse(text).value();
}

QString Edtf::toString() const
{
    return m_text;
}

DateRange Edtf::range() const
{
    return m_days;
}

int Edtf::level() const
{
    return m_level;
}

Precision Edtf::precision() const
{
    return m_precision;
}

bool Edtf::isApproximate() const
{
    return m_text.contains(u'~') || m_text.contains(u'%');
}

bool Edtf::isUncertain() const
{
    return m_text.contains(u'?') || m_text.contains(u'%');
}

bool Edtf::isInterval() const
{
    return m_text.contains(u'/');
}

std::optional<Edtf> Edtf::from() const
{
    const auto end = parse(QStringView(m_text).left(m_text.indexOf(u'/')));
    return isInterval() && end ? std::optional(*end) : std::nullopt;
}

std::optional<Edtf> Edtf::to() const
{
    const auto end = parse(QStringView(m_text).mid(m_text.indexOf(u'/') + 1));
    return isInterval() && end ? std::optional(*end) : std::nullopt;
}

std::strong_ordering operator<=>(const Edtf &left, const Edtf &right)
{
    if (const auto order = left.m_days <=> right.m_days; order != 0)
        return order;
    return left.m_text.compare(right.m_text) <=> 0;
}
