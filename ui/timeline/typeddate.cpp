// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/typeddate.h"

#include "core/calendar.h"
#include "extract/datetagger.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TypedDate)
};

using Reading = std::optional<Result<Edtf>>; ///< nothing where a text is not written this way at all

Error noSuchDay(const QString &text)
{
    return Error{Words::tr("There is no day %1.").arg(text)};
}

Result<Edtf> dayOrMonth(int year, int month, int day, const QString &text)
{
    if (month < 1 || month > 12)
        return Error{Words::tr("There is no month %1.").arg(month)};
    if (day == 0)
        return Edtf::month(year, month);
    if (day < 1 || day > daysInMonth(year, month))
        return noSuchDay(text);
    return Edtf::day(year, month, day);
}

/// "44 BCE", "AD 79", "公元前44年", with "about" or "c." before it, as before any year: "about 2014".
Reading yearOfAnEra(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<about>(?:c\\.?|ca\\.?|circa|about|around|约)\\s*)?"
                       "(?:(?<before>AD|CE|A\\.D\\.|公元前|公元)\\s*)?(?<year>\\d{1,4})\\s*年?"
                       "(?:\\s*(?<after>BCE|BC|B\\.C\\.E?\\.?|AD|CE|A\\.D\\.|C\\.E\\.))?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const QString era = (match.captured(QStringLiteral("before")) + match.captured(QStringLiteral("after"))).toLower();
    const bool about = match.capturedLength(QStringLiteral("about")) > 0;
    if (!match.hasMatch() || (era.isEmpty() && !about && match.capturedLength(QStringLiteral("year")) == 4))
        return {};
    const int year = match.captured(QStringLiteral("year")).toInt();
    if (year == 0)
        return Result<Edtf>(Error{Words::tr("There is no year 0: 1 BCE is followed by 1.")});
    const bool before = era.startsWith(u'b') || era == QStringLiteral("公元前");
    const Edtf date = Edtf::year(before ? 1 - year : year);
    return Result<Edtf>(about ? date.approximated() : date);
}

/// "17/4/2019", "17.4.2019", "2019/4/17", "4/2019".
Reading numbers(const QString &text, const QLocale &locale)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[./](\\d{1,2})(?:[./](\\d{1,2}))?$"));
    static const QRegularExpression yearLast(QStringLiteral("^(?:(\\d{1,2})([./-]))?(\\d{1,2})[./-](\\d{4})$"));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return dayOrMonth(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), text);
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    if (match.captured(1).isEmpty())
        return dayOrMonth(year, second, 0, text);
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = match.captured(2) == QStringLiteral("/") && order.indexOf(u'M') < order.indexOf(u'd');
    // an order that gives no month is not the one that was meant
    const bool swapped = monthFirst ? first > 12 : second > 12;
    return monthFirst != swapped ? dayOrMonth(year, first, second, text) : dayOrMonth(year, second, first, text);
}

QString capitalised(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (i == 0 || result[i - 1].isSpace())
            result[i] = result[i].toUpper();
    }
    return result;
}

Reading words(const QString &text, const QDate &today)
{
    const Edtf published = Edtf::day(today.toJulianDay());
    for (const QString &tried : {text, text.toLower(), capitalised(text.toLower())}) {
        const std::vector<Token> tokens = tokenize(tried);
        for (const DateMention &mention : tagDates(tried, tokens, splitSentences(tried, tokens), published)) {
            if (mention.edtf && mention.span.begin == 0 && mention.span.end == tried.size())
                return Result<Edtf>(*mention.edtf);
        }
    }
    return {};
}

/// "March 2018 to April 2019", both sides as people type them.
Reading fromTo(const QString &text, const QDate &today, const QLocale &locale)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:from\\s+)?(.+?)(?:\\s+(?:to|until|till)\\s+|\\s*[–—至到]\\s*|\\s+-\\s+)(.+)$"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || text.contains(QRegularExpression(QStringLiteral("[\\[{]")))) // no set has ends
        return {};
    const Result<Edtf> from = typedDate(match.captured(1), today, locale);
    const Result<Edtf> to = typedDate(match.captured(2), today, locale);
    if (!from || !to || from->isInterval() || to->isInterval())
        return {};
    if (to->range().last < from->range().first)
        return Result<Edtf>(Error{Words::tr("%1 lies before %2, where it should end.").arg(match.captured(2), match.captured(1))});
    return Result<Edtf>(Edtf::interval(*from, *to));
}

QString withoutLeadingWords(QString text)
{
    static const QRegularExpression leading(QStringLiteral("^(?:on|in|at|the)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    while (true) {
        const QString shorter = QString(text).remove(leading);
        if (shorter == text)
            return text;
        text = shorter;
    }
}

} // namespace

Result<Edtf> typedDate(QStringView typed, const QDate &today, const QLocale &locale)
{
    const QString text = typed.toString().simplified();
    if (text.isEmpty())
        return Error{Words::tr("Type a date: 2019, 2019-04, 17 April 2019, Q2 2019, 44 BCE.")};
    const QString bare = withoutLeadingWords(text);
    if (const Reading year = yearOfAnEra(bare)) // "79" is a year to people, to EDTF a century
        return *year;
    const Result<Edtf> formal = Edtf::parse(text);
    if (formal)
        return formal;
    for (const Reading &reading : {numbers(bare, locale), words(text, today), words(bare, today), fromTo(text, today, locale)}) {
        if (reading)
            return *reading;
    }
    static const QRegularExpression looksFormal(QStringLiteral("^[-\\d][-\\dX~?%/.:TZ]*$"));
    if (looksFormal.match(text).hasMatch())
        return formal.error();
    return Error{Words::tr("Not a date that can be read. Try 2019, 2019-04, 17 April 2019, Q2 2019 or 44 BCE.")};
}
