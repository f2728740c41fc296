// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "core/calendar.h"
#include "extract/datedigits.h"

#include <QList>

#include <array>

using enum DateWordKind;

/// "2019-04-17", "2019/04", "17.04.2019", "4/17/2019", "4/22".
qsizetype DateGrammar::numeric(qsizetype at, E &e) const
{
    if (!is(at, Number))
        return 0;
    const auto glued = [this](qsizetype i) { return i < m_end && m_tokens[size_t(i)].glued; };
    if (const Token &token = m_tokens[size_t(at)]; token.length() == 8 && plainNumber(token.in(m_text).first(4)) > 0) { // "20190417"
        const QStringView all = token.in(m_text);
        const int run[] = {plainNumber(all.first(4)), plainNumber(all.sliced(4, 2)), plainNumber(all.last(2))};
        if (run[0] < 1900 || run[0] > 2100 || run[1] < 1 || run[1] > 12 || run[2] < 1 || run[2] > daysInMonth(run[0], run[1]))
            return 0;
        e.year = run[0];
        e.month = run[1];
        e.day = run[2];
        e.rule = "numeric";
        return at + 1;
    }
    const bool prefixed = mark(at - 1) == u'-' && at >= m_first + 2 && m_tokens[size_t(at - 2)].kind == TokenKind::Word // a Hebrew "in-"
        && m_text[m_tokens[size_t(at - 2)].begin].direction() == QChar::DirR;
    if (at > m_first && glued(at) && !prefixed && (mark(at - 1) == u'-' || mark(at - 1) == u'/' || mark(at - 1) == u'.'))
        return 0;
    std::array<int, 3> n {};
    std::array<qint32, 3> width {};
    int parts = 0;
    bool named = false;
    char16_t separator = 0;
    qsizetype end = at + 1;
    const QStringView own = m_tokens[size_t(at)].in(m_text);
    if (own.contains(u'.')) {
        const auto fields = own.split(u'.');
        if (fields.size() != 3)
            return 0;
        for (const QStringView field : fields) {
            n[size_t(parts)] = plainNumber(field);
            width[size_t(parts++)] = qint32(field.size());
        }
        separator = u'.';
    } else {
        n[0] = digits(at);
        width[0] = m_tokens[size_t(at)].length();
        parts = 1;
        separator = mark(at + 1);
        if ((separator != u'-' && separator != u'/') || !glued(at + 1))
            return 0;
        qsizetype i = at + 1;
        while (parts < 3 && mark(i) == separator && glued(i) && glued(i + 1)) {
            if ((is(i + 1, Month) || is(i + 1, MonthVerb)) && parts == 1) { // "2019-aug-01", "12-Apr-2019"
                n[1] = word(i + 1).value;
                width[1] = 2;
                named = true;
            } else if (digits(i + 1) >= 0) {
                n[size_t(parts)] = digits(i + 1);
                width[size_t(parts)] = m_tokens[size_t(i + 1)].length();
            } else {
                break;
            }
            ++parts;
            i += 2;
        }
        end = i;
        if (mark(end) == separator && glued(end) && end + 1 < m_end && is(end + 1, Number))
            return 0;
    }
    for (int i = 0; i < parts; ++i)
        if (n[size_t(i)] < 0)
            return 0;
    e.rule = "numeric";
    if (parts == 2) {
        const DateWordKind opening = kind(at - 1);
        const bool years = n[1] == n[0] % 100 + 1; // "the 2008-09 crisis" is no September
        if (years && (opening == The || opening == In || opening == Of || opening == Since || opening == During || opening == For))
            return 0;
        if (width[0] == 4 && n[0] >= 1000 && n[0] < 3000 && width[1] == 2 && n[1] >= 1 && n[1] <= 12) {
            e.year = n[0];
            e.month = n[1];
            return end;
        }
        if (separator != u'/' || width[0] > 2 || width[1] > 2 || n[1] < 1 || n[0] < 1)
            return 0;
        // A fraction looks the same: both parts must name a day, and words around it a date.
        const DateWordKind before = kind(at - 1);
        if (before != On && before != By && before != Since && before != From && before != Until && before != To
            && before != Weekday && !(at == m_first && end == m_end))
            return 0;
        if (n[0] <= 12 && n[1] <= daysInMonth(2000, n[0])) {
            e.month = n[0];
            e.day = n[1];
        } else if (n[1] <= 12 && n[0] <= daysInMonth(2000, n[1])) {
            e.month = n[1];
            e.day = n[0];
        } else {
            return 0;
        }
        return end;
    }
    if (parts != 3)
        return 0;
    int year = 0;
    int month = 0;
    int day = 0;
    if (width[0] == 4) {
        year = n[0];
        month = n[1];
        day = n[2];
    } else if ((width[2] == 4 || (width[2] == 2 && separator != u'.')) && width[0] <= 2 && width[1] <= 2) {
        year = width[2] == 4 ? n[2] : fullYear(n[2]);
        const bool dayFirst = named || separator == u'.' || n[0] > 12;
        month = dayFirst ? n[1] : n[0];
        day = dayFirst ? n[0] : n[1];
    } else {
        return 0;
    }
    if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return 0;
    e.year = year;
    e.month = month;
    e.day = day;
    return end;
}
