// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/celldates.h"

#include "core/calendar.h"
#include "core/errorwords.h"
#include "extract/datetagger.h"
#include "text/lexicon.h"
#include "text/sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype mostKnown = 50'000;

QRegularExpressionMatch matched(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text);
}

std::optional<Edtf> dayOfParts(int year, int month, int day)
{
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return Edtf::day(year, month, day);
}

Error noDate(QStringView cell)
{
    return {ErrorWords::tr("\"%1\" is no date.").arg(cell.left(80))};
}

QString dayAndMonth(int month, int day)
{
    return QStringLiteral("%1 %2").arg(day).arg(monthName(month));
}

Result<CellDate> fromNumbers(QStringView cell, const NumericDate &numbers, DateOrder order)
{
    const auto [a, b, c] = numbers.parts;
    if (numbers.shortYear)
        return Error{ErrorWords::tr("The year of \"%1\" has two digits: its century is not said.").arg(cell)};
    if (numbers.yearAt == 0) {
        if (const auto date = dayOfParts(a, b, c))
            return CellDate{date};
        const auto padded = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
        const auto reason = Edtf::parse(QString(QString::number(a) + u'-' + padded(b) + u'-' + padded(c)));
        return reason ? noDate(cell) : Error{ErrorWords::tr("\"%1\" is no date: %2").arg(cell, reason.error().message)};
    }
    const auto dayFirst = dayOfParts(c, b, a);
    const auto monthFirst = dayOfParts(c, a, b);
    if (!dayFirst && !monthFirst)
        return noDate(cell);
    if (!dayFirst || !monthFirst || a == b)
        return CellDate{dayFirst ? dayFirst : monthFirst};
    if (numbers.separator == u'.')
        return CellDate{dayFirst}; // nobody writes 4.17.2019
    if (order == DateOrder::Unknown)
        return Error{ErrorWords::tr("\"%1\" can be %2 or %3: nothing in the column tells which comes first.")
                         .arg(cell, dayAndMonth(b, a), dayAndMonth(a, b))};
    return CellDate{order == DateOrder::MonthFirst ? monthFirst : dayFirst};
}

/// "3/2019", "2019/3". Ahead of EDTF, to which "12/2014" is from the twelve hundreds to 2014.
std::optional<CellDate> fromMonthAndYear(QStringView cell)
{
    static const QRegularExpression monthYear(QStringLiteral("^(\\d{1,2})[/.](\\d{4})$"));
    static const QRegularExpression yearMonth(QStringLiteral("^(\\d{4})[/.](\\d{1,2})$"));
    for (const auto &[pattern, year, month] : {std::tuple(&monthYear, 2, 1), std::tuple(&yearMonth, 1, 2)})
        if (const auto match = matched(*pattern, cell); match.hasMatch())
            if (const int number = match.capturedView(month).toInt(); number >= 1 && number <= 12)
                return CellDate{Edtf::month(match.capturedView(year).toInt(), number)};
    return std::nullopt;
}

/// "1904/1946/1959", "2010-2012", "20190417", a time stamp with a blank.
std::optional<CellDate> fromPattern(QStringView cell)
{
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)$"));
    static const QRegularExpression plainYear(QStringLiteral("^(\\d{4})(?:\\.0+)?$"));
    static const QRegularExpression years(QStringLiteral("^\\d{4}(?: */ *\\d{4}){2,}$"));
    static const QRegularExpression yearRange(QStringLiteral("^(\\d{4}) *[-–—] *(\\d{4})$"));
    static const QRegularExpression stamp(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,]\\d+)? ?(Z|UTC|[+-]\\d\\d:?\\d\\d)?$"));
    if (const auto match = matched(plainYear, cell); match.hasMatch())
        return CellDate{Edtf::year(match.capturedView(1).toInt())};
    if (const auto match = matched(compact, cell); match.hasMatch())
        if (const auto day = dayOfParts(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()))
            return CellDate{day};
    if (matched(years, cell).hasMatch()) {
        const QString list = cell.toString().remove(u' ').replace(u'/', u',');
        if (const auto date = Edtf::parse(QString(u'[' + list + u']')))
            return CellDate{*date};
    }
    if (const auto match = matched(yearRange, cell); match.hasMatch())
        if (const auto date = Edtf::parse(QString(match.captured(1) + u'/' + match.captured(2))))
            return CellDate{*date};
    if (const auto match = matched(stamp, cell); match.hasMatch()) {
        const QString zone = match.captured(4) == QLatin1String("UTC") ? QStringLiteral("Z") : match.captured(4);
        const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
        if (const auto date = Edtf::parse(QString(match.captured(1) + u'T' + match.captured(2) + seconds + zone)))
            return CellDate{*date, cell.size() <= 25};
    }
    return std::nullopt;
}

/// A date in words, where it is the whole cell.
std::optional<CellDate> fromWords(QStringView cell)
{
    const std::vector<Token> tokens = tokenize(cell);
    for (const DateMention &mention : tagDates(cell, tokens, splitSentences(cell, tokens), std::nullopt))
        if (mention.edtf && mention.span.begin == 0 && mention.span.end == cell.size())
            return CellDate{*mention.edtf};
    return std::nullopt;
}

} // namespace

bool saysNothing(QStringView cell)
{
    static const QStringList nothing = [] {
        const Lexicon words = Lexicon::bundled({QStringLiteral(":/lexicon/en/cells.tsv"), QStringLiteral(":/lexicon/zh/cells.tsv")});
        QStringList all;
        for (const Lexicon::Entry &entry : words.entries())
            if (entry.field(0) == QLatin1String("nothing"))
                all << entry.phrase;
        return all;
    }();
    static const qsizetype longest = std::ranges::max(nothing, {}, &QString::size).size();
    if (cell.size() > 20)
        return false;
    const QStringView word = cell.trimmed();
    return word.isEmpty() || (word.size() <= longest && std::ranges::any_of(nothing, [&word](const QString &one) {
        return one.size() == word.size() && word.compare(one, Qt::CaseInsensitive) == 0;
    }));
}

std::optional<NumericDate> numericDate(QStringView cell)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})([/.-])(\\d{1,2})\\2(\\d{1,4})$"));
    const auto match = matched(pattern, cell.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    NumericDate date;
    const QStringView first = match.capturedView(1);
    const QStringView last = match.capturedView(4);
    date.parts = {first.toInt(), match.capturedView(3).toInt(), last.toInt()};
    date.separator = match.capturedView(2).front();
    if (first.size() == 4 && last.size() <= 2)
        date.yearAt = 0;
    else if (first.size() <= 2 && last.size() == 4)
        date.yearAt = 2;
    else if (first.size() <= 2 && last.size() == 2)
        date.shortYear = true;
    else
        return std::nullopt;
    return date;
}

int monthOf(QStringView cell)
{
    QString word = cell.trimmed().toString();
    if (word.endsWith(u'.') || word.endsWith(u'月'))
        word.chop(1);
    if (word.endsWith(QLatin1String(".0")))
        word.chop(2);
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? number : 0;
    for (int month = 1; month <= 12; ++month) {
        const QString &name = monthName(month);
        if (word.size() >= 3 && name.startsWith(word, Qt::CaseInsensitive))
            return month;
        if (month == 9 && word.compare(QLatin1String("sept"), Qt::CaseInsensitive) == 0)
            return month;
    }
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    if (word.size() == 1 && numerals.contains(word))
        return int(numerals.indexOf(word)) + 1;
    return word == QStringLiteral("十一") ? 11 : word == QStringLiteral("十二") ? 12 : 0;
}

std::optional<int> yearOf(QStringView cell)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:FY ?)?(-?\\d{4})(?:\\.0+|年)?$"));
    const auto match = matched(pattern, cell.trimmed());
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

Result<CellDate> CellDates::read(const QString &cell)
{
    if (const auto known = m_known.constFind(cell); known != m_known.cend())
        return *known;
    if (m_known.size() > mostKnown)
        m_known.clear();
    return *m_known.insert(cell, readNew(QStringView(cell).trimmed()));
}

Result<CellDate> CellDates::readNew(QStringView cell) const
{
    static const QRegularExpression noted(QStringLiteral("^([^(（]*[^(（ ]) *[(（].*[)）]$"));
    if (saysNothing(cell))
        return CellDate{};
    if (const auto date = fromMonthAndYear(cell))
        return *date;
    if (const auto date = Edtf::parse(cell))
        return CellDate{*date};
    if (const auto numbers = numericDate(cell))
        return fromNumbers(cell, *numbers, m_order);
    if (const auto date = fromPattern(cell))
        return *date;
    if (const auto match = matched(noted, cell); match.hasMatch()) {
        auto date = readNew(match.capturedView(1));
        if (date)
            date->whole = false;
        return date;
    }
    // Times behind a date in numbers ("1/28/2026 10:30 AM"): the day counts, the rest is kept.
    if (const qsizetype blank = cell.indexOf(u' '); blank > 0 && cell.indexOf(u':') > blank)
        if (const auto numbers = numericDate(cell.first(blank))) {
            auto date = fromNumbers(cell.first(blank), *numbers, m_order);
            if (date)
                date->whole = false;
            return date;
        }
    if (const auto date = fromWords(cell))
        return *date;
    return noDate(cell);
}
