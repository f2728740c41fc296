// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "text/abbreviations.h"

#include <utility>

using enum DateWordKind;

/// "two years", "about ten days", "more than a decade", "several months", "a couple of weeks", "five-year": a duration.
qsizetype DateGrammar::amount(qsizetype at, E &e) const
{
    qsizetype i = at;
    e.form = E::Form::Duration;
    e.rule = "duration";
    if (is(i, More) && is(i + 1, Than)) {
        e.mod = E::Mod::More;
        i += 2;
    } else if (is(i, Less) && is(i + 1, Than)) {
        e.mod = E::Mod::Less;
        i += 2;
    } else if (is(i, At) && (is(i + 1, Least) || is(i + 1, Most))) {
        e.mod = is(i + 1, Least) ? E::Mod::AtLeast : E::Mod::AtMost;
        i += 2;
    } else if (is(i, Up) && is(i + 1, To)) {
        e.mod = E::Mod::AtMost;
        i += 2;
    } else if (is(i, Over)) {
        e.mod = E::Mod::More;
        ++i;
    } else if (is(i, Hedge)) {
        const quint32 hash = m_tokens[size_t(i)].word;
        e.mod = hash == wordHash(u"nearly") || hash == wordHash(u"almost") ? E::Mod::Less : E::Mod::Approx;
        ++i;
    } else if (is(i, Around)) {
        e.mod = E::Mod::Approx;
        ++i;
    }
    const bool hedged = i > at;
    e.ahead = is(at - 1, In) && !hedged && !is(at, A);
    bool article = false;
    if (is(i, A) && is(i + 1, Couple)) {
        e.count = 2;
        e.mod = E::Mod::Approx;
        i += 2;
        if (is(i, Of))
            ++i;
    } else if (is(i, A) && is(i + 1, Some)) {
        e.count = -1;
        i += 2;
    } else if (is(i, Some)) {
        e.count = -1;
        ++i;
    } else if (is(i, Half) && is(i + 1, A)) {
        e.count = 0.5;
        i += 2;
    } else if (is(i, A) && !is(i + 1, Scale)) {
        e.count = 1;
        article = true;
        ++i;
    } else if (is(i, Units) && !hedged) {
        e.count = -1;
    } else if (const qsizetype end = cardinal(i, e.count)) {
        i = end;
        if (is(i, And) && is(i + 1, A) && is(i + 2, Half)) {
            e.count += 0.5;
            i += 3;
        }
    } else {
        return 0;
    }
    const bool joined = hyphen(i) != i;
    i = hyphen(i);
    if (is(i, More))
        ++i;
    const DateWord unit = word(i);
    if (unit.kind != Unit && unit.kind != Units)
        return 0;
    if (unit.unit() == DateUnit::Period)
        return 0;
    if (unit.kind == Unit && !joined && e.count != 1 && e.count != 0.5 && unit.unit() != DateUnit::Year)
        return 0;
    if (article && hyphen(i + 1) != i + 1 && (is(i + 2, Ago) || is(i + 2, Earlier)))
        return 0; // "a year-earlier loss"
    if (article && e.mod == E::Mod::None && (joined || is(at - 1, Number)))
        return 0;
    e.unit = unit.unit();
    ++i;
    if (is(i, And) && is(i + 1, A) && is(i + 2, Half) && e.count > 0) { // "a year and a half"
        e.count += 0.5;
        i += 3;
    }
    // "2 years 1 month", "two years and three months"
    const qsizetype second = is(i, And) ? i + 1 : i;
    double more = 0;
    if (const qsizetype end = is(second, Number) || is(second, Cardinal) ? cardinal(second, more) : 0) {
        const DateWord smaller = word(end);
        if ((smaller.kind == Unit || smaller.kind == Units) && smaller.unit() < e.unit) {
            e.moreCount = more;
            e.moreUnit = smaller.unit();
            i = end + 1;
        }
    }
    if (hyphen(i) != i && is(hyphen(i), Old))
        i = hyphen(i) + 1;
    return i;
}

/// "two years ago", "a year earlier", "ten days later", "two weeks from now", "3 days after May 4".
qsizetype DateGrammar::shift(qsizetype at, E &e) const
{
    E span;
    qsizetype end = amount(at, span);
    if (!end)
        return 0;
    e = span;
    e.form = E::Form::Shift;
    if (e.mod == E::Mod::None || e.mod == E::Mod::Approx)
        e.approximate = e.mod == E::Mod::Approx;
    switch (kind(end)) {
    case Ago:
        e.direction = -1;
        e.rule = "ago";
        return end + 1;
    case Earlier:
        e.direction = -1;
        e.anchor = E::Anchor::Discourse;
        e.rule = "earlier";
        return kind(end + 1) == This || kind(end + 1) == Than ? 0 : end + 1;
    case Later:
        e.direction = 1;
        e.anchor = E::Anchor::Discourse;
        e.rule = "later";
        return kind(end + 1) == This || kind(end + 1) == Than ? 0 : end + 1;
    case Hence:
        e.direction = 1;
        e.rule = "hence";
        return end + 1;
    case From:
        if (is(end + 1, Now)) {
            e.direction = 1;
            e.rule = "hence";
            return end + 2;
        }
        e.direction = 1;
        break;
    case After:
        e.direction = 1;
        break;
    case Before:
        e.direction = -1;
        break;
    case On:
        e.direction = 1;
        e.anchor = E::Anchor::Discourse;
        e.rule = "later";
        return mark(end + 1) == u',' && at == m_first ? end + 1 : 0; // "Ten days on, it closed."
    default:
        return 0;
    }
    if (e.count < 0)
        return 0;
    if (is(end, Before) && (end + 1 >= m_end || mark(end + 1) != 0)) {
        e.anchor = E::Anchor::Discourse; // "a year before."
        e.rule = "earlier";
        return end + 1;
    }
    if (is(end, After) && is(end + 1, That) && (end + 2 >= m_end || mark(end + 2) != 0)) {
        e.anchor = E::Anchor::Discourse; // "three months after that."
        e.rule = "later";
        return end + 2;
    }
    using Rule = qsizetype (DateGrammar::*)(qsizetype, E &) const;
    static constexpr Rule rules[] = {&DateGrammar::numeric, &DateGrammar::today, &DateGrammar::weekdayFirst,
                                     &DateGrammar::monthFirst, &DateGrammar::dayFirst, &DateGrammar::seasonOrHoliday};
    for (const Rule rule : rules) {
        E date;
        const qsizetype dated = (this->*rule)(end + 1, date);
        if (!dated || date.form == E::Form::Clock || (date.form == E::Form::Calendar && !date.day && !date.weekday && !date.hasHoliday))
            continue;
        e.anchor = E::Anchor::Phrase;
        e.phrase = std::make_shared<E>(std::move(date));
        e.rule = "from a date";
        return dated;
    }
    return 0;
}

/// "the past three months", "the next few years", "the past year", "the first nine months".
qsizetype DateGrammar::window(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool article = is(i, The) || is(i, This);
    if (article)
        ++i;
    const DateWord w = word(i);
    const quint32 hash = i < m_end ? m_tokens[size_t(i)].word : 0;
    const bool back = w.kind == Bygone || w.kind == Last || w.kind == Latest;
    const bool ahead = w.kind == Next;
    const bool start = w.kind == Ordinal && (w.value == 1) && article;
    if (!back && !ahead && !start)
        return 0;
    ++i;
    E span;
    const qsizetype end = is(i, A) ? 0 : amount(i, span);
    if (end && span.mod == E::Mod::None && (is(end - 1, Units) || span.count > 1)) {
        e = span;
        e.rule = "window";
    } else if (is(i, Unit) && article && (w.kind == Bygone || (w.kind == Last && hash == wordHash(u"last"))) && !is(at, This)
               && word(i).unit() != DateUnit::Quarter && word(i).unit() != DateUnit::Period
               && word(i).unit() != DateUnit::Weekend && !is(i + 1, Of)) {
        e.form = E::Form::Duration;
        e.count = 1;
        e.unit = word(i).unit();
        e.rule = "window";
        e.pastWindow = true;
        return i + 1;
    } else if (is(i, Unit) && word(i).unit() == DateUnit::Decade && is(at, The) && ahead && (is(at - 1, Over) || is(at - 1, During) || is(at - 1, Within))) { // "over the next decade"
        e.form = E::Form::Duration;
        e.count = 1;
        e.unit = DateUnit::Decade;
        e.rule = "window";
        e.nextWindow = true;
        return i + 1;
    } else {
        return 0;
    }
    e.pastWindow = back;
    e.nextWindow = ahead;
    e.firstWindow = start;
    if (e.unit == DateUnit::Season)
        return 0;
    return end;
}
