// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/publicationbounds.h"

#include "extract/boilerplate.h"
#include "extract/chinesedates.h"
#include "extract/dategrammar.h"
#include "extract/datepoint.h"
#include "extract/datetense.h"

#include <algorithm>

namespace {

constexpr int likelyYears = 5; ///< three in four articles of the development texts are no further from the dates they name
constexpr int weekdayYears = 6; ///< a day falls on the same weekday again after that many years at the latest, mostly
constexpr qsizetype copyrightReach = 4;

/// One end of the interval.
struct Bound {
    Day day = 0;
    bool unsure = false;
};

/// "Tuesday, April 16".
struct WeekdayDate {
    int weekday = 0;
    int month = 0;
    int day = 0;
    DateTense tense = DateTense::Unknown;
    TextSpan span;
};

Day firstOf(int year) { return dayOf({year, 1, 1}); }
Day lastOf(int year) { return dayOf({year, 12, 31}); }
int yearAt(Day day) { return int(civilOf(day).year); }

bool isIn(const WeekdayDate &date, int year)
{
    return date.day <= daysInMonth(year, date.month) && weekdayOf(dayOf({year, date.month, date.day})) == date.weekday;
}

class Inference
{
public:
    Inference(QStringView text, const std::vector<Token> &tokens, const std::vector<Sentence> &sentences)
        : m_text(text), m_tokens(tokens), m_sentences(sentences), m_grammar(text, tokens), m_chinese(text, tokens)
        , m_boilerplate(findBoilerplate(text, tokens, sentences)) { }

    PublicationDate run(const std::vector<DateMention> &dates)
    {
        for (const DateMention &date : dates)
            weigh(date);
        if (m_from && m_to && m_to->day < m_from->day) // a plan is told of later than what happened
            m_to.reset();
        if (!m_from && !m_to)
            return {};
        placeByWeekday();
        close();
        return {interval(), PublishedFrom::Inferred, m_evidence.join(QStringLiteral("; "))};
    }

private:
    [[nodiscard]] qsizetype tokenAt(qsizetype unit) const
    {
        return std::lower_bound(m_tokens.begin(), m_tokens.end(), unit,
                                [](const Token &token, qsizetype at) { return token.begin < at; })
            - m_tokens.begin();
    }
    [[nodiscard]] const Sentence &sentenceOf(const TextSpan &span) const
    {
        const auto after = std::upper_bound(m_sentences.begin(), m_sentences.end(), span.begin,
                                            [](qsizetype at, const Sentence &sentence) { return at < sentence.span.begin; });
        return after == m_sentences.begin() ? *after : *std::prev(after);
    }
    [[nodiscard]] bool isChinese(const TextSpan &span) const
    {
        return std::any_of(m_tokens.begin() + tokenAt(span.begin), m_tokens.begin() + tokenAt(span.end),
                           [](const Token &token) { return token.kind == TokenKind::Ideographs; });
    }
    [[nodiscard]] bool isAside(const TextSpan &span) const
    {
        return std::any_of(m_boilerplate.begin(), m_boilerplate.end(), [&span](const TextSpan &aside) { return aside.overlaps(span); });
    }

    /// "© 2019", "Copyright (c) 2019".
    [[nodiscard]] bool isCopyright(qsizetype first) const
    {
        for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - copyrightReach); --i) {
            const Token &token = m_tokens[size_t(i)];
            if (token.word == wordHash(u"copyright") || token.word == wordHash(u"©"))
                return true;
            if (token.lineStart)
                break;
        }
        return false;
    }

    /// "until 1994", "by 2012", "notes due 1999": where something leads, whatever the verb says.
    [[nodiscard]] bool isGoal(qsizetype first) const
    {
        for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - 4); --i) {
            switch (m_tokens[size_t(i)].word) {
            case wordHash(u"until"):
            case wordHash(u"till"):
            case wordHash(u"by"):
            case wordHash(u"for"):
            case wordHash(u"into"):
            case wordHash(u"due"):
            case wordHash(u"before"):
            case wordHash(u"beyond"):
            case wordHash(u"to"):
                return true;
            case wordHash(u"the"): // "by the end of 1990"
            case wordHash(u"end"):
            case wordHash(u"of"):
            case wordHash(u"in"):
                continue;
            default:
                return false;
            }
        }
        return false;
    }

    /// "founded in 1998", "成立于1998年": told of a company however long ago that was.
    [[nodiscard]] bool isOrigin(const TextSpan &span, qsizetype first) const
    {
        const QStringView before = m_text.first(span.begin);
        const QStringView after = m_text.sliced(span.end);
        for (const QStringView word : {u"成立", u"创立", u"创办", u"创建", u"設立"})
            if (before.endsWith(word) || (before.endsWith(u'于') && before.chopped(1).endsWith(word)) || after.startsWith(word))
                return true;
        for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - 4) && !m_tokens[size_t(i + 1)].lineStart; --i) {
            switch (m_tokens[size_t(i)].word) {
            case wordHash(u"founded"):
            case wordHash(u"established"):
            case wordHash(u"incorporated"):
            case wordHash(u"formed"):
            case wordHash(u"born"):
                return true;
            default:
                continue;
            }
        }
        return false;
    }

    void weigh(const DateMention &date)
    {
        const bool point = (date.type == TimexType::Date || date.type == TimexType::Time) && date.edtf && !date.edtf->isInterval()
            && date.edtf->precision() >= Precision::Year;
        if (!point || m_sentences.empty())
            return;
        const qsizetype first = tokenAt(date.span.begin);
        const DateRange range = date.edtf->range();
        if (isCopyright(first)) {
            const Day end = lastOf(yearAt(range.last));
            if (!m_copyright || *m_copyright < end)
                m_copyright = end;
            return;
        }
        if (isAside(date.span))
            return;
        const DateTense tense = tenseAround(m_text, m_tokens, sentenceOf(date.span), first, tokenAt(date.span.end));
        const bool over = date.edtf->precision() == Precision::Quarter || date.edtf->precision() == Precision::Half;
        const Day start = over ? range.last : range.first;
        const bool about = date.edtf->isApproximate();
        const bool told = tense == DateTense::Past || (tense == DateTense::Unknown && isChinese(date.span)); // whose verbs have no past form
        if (told && !isGoal(first) && (!m_from || m_from->day < start)) {
            m_from = Bound {start, about};
            m_fromIsOrigin = isOrigin(date.span, first);
            m_fromSpan = date.span;
        }
        if (!about && tense == DateTense::Future && (!m_to || range.last < m_to->day)) {
            m_to = Bound {range.last};
            m_toIsGoal = isGoal(first);
            m_toSpan = date.span;
        }
    }

    [[nodiscard]] std::vector<WeekdayDate> weekdayDates()
    {
        std::vector<WeekdayDate> found;
        for (const Sentence &sentence : m_sentences) {
            m_grammar.enter(sentence);
            for (qsizetype i = sentence.firstToken; i < sentence.lastToken; ++i) {
                auto date = m_chinese.match(i, sentence.lastToken);
                if (!date && m_grammar.is(i, DateWordKind::Weekday))
                    date = m_grammar.match(i);
                if (!date || !date->weekday || !date->month || !date->day || date->hasYear())
                    continue;
                const TextSpan span {m_tokens[size_t(date->first)].begin, m_tokens[size_t(date->last - 1)].end};
                if (isAside(span))
                    continue;
                const DateTense tense = tenseAround(m_text, m_tokens, sentence, date->first, date->last);
                found.push_back({date->weekday, date->month, date->day,
                                 tense == DateTense::Unknown && isChinese(span) ? DateTense::Past : tense, span});
            }
        }
        return found;
    }

    /// Narrows the interval to the year in which all days with weekday and date were what they are called: the only one between
    /// the bounds, or the first one after the lower bound.
    void placeByWeekday()
    {
        const auto named = weekdayDates();
        if (named.empty())
            return;
        const int first = m_from ? yearAt(m_from->day) : yearAt(m_to->day) - weekdayYears;
        const int last = m_to ? yearAt(m_to->day) : yearAt(m_from->day) + weekdayYears;
        std::vector<int> years;
        for (int year = std::max(first, last - 400); year <= last; ++year)
            if (std::all_of(named.begin(), named.end(), [year](const WeekdayDate &date) { return isIn(date, year); }))
                years.push_back(year);
        if (years.empty() || (years.size() > 1 && m_from && m_to))
            return;
        const int year = m_from ? years.front() : years.back();
        const bool unsure = !m_from || !m_to;
        Bound from {firstOf(year), unsure};
        Bound to {lastOf(year), unsure};
        for (const WeekdayDate &date : named) {
            const Day day = dayOf({year, date.month, date.day});
            if (date.tense == DateTense::Past)
                from.day = std::max(from.day, day);
            else if (date.tense == DateTense::Future)
                to.day = std::min(to.day, day);
        }
        if (m_from && m_from->day > from.day)
            from = *m_from;
        if (m_to && m_to->day < to.day)
            to = *m_to;
        if (from.day > to.day)
            return;
        tellBounds();
        m_evidence += QStringLiteral("“%1” was one in %2").arg(named.front().span.in(m_text)).arg(year);
        m_from = from;
        m_to = to;
    }

    void tellBounds()
    {
        if (m_fromSpan)
            m_evidence += QStringLiteral("tells of “%1” as past").arg(m_fromSpan->in(m_text));
        if (m_toSpan && m_to)
            m_evidence += QStringLiteral("tells of “%1” as to come").arg(m_toSpan->in(m_text));
    }

    void close()
    {
        if (m_evidence.isEmpty())
            tellBounds();
        if (m_copyright && m_from && *m_copyright >= m_from->day && (!m_to || *m_copyright < m_to->day)) {
            m_to = Bound {*m_copyright};
            m_evidence += QStringLiteral("copyright of %1").arg(yearAt(*m_copyright));
        }
        if (!m_to && m_fromIsOrigin)
            return;
        if (!m_to) {
            m_to = Bound {lastOf(yearAt(m_from->day) + likelyYears), true};
            m_evidence += QStringLiteral("news seldom looks back further than %1 years without a later date").arg(likelyYears);
        } else if (!m_from && !m_toIsGoal) { // notes fall due in decades
            m_from = Bound {firstOf(yearAt(m_to->day) - likelyYears), true};
            m_evidence += QStringLiteral("news seldom looks ahead further than %1 years without an earlier date").arg(likelyYears);
        }
    }

    [[nodiscard]] std::optional<Edtf> interval() const
    {
        if (!m_from)
            return Edtf::interval(std::nullopt, Edtf::day(m_to->day));
        if (!m_to)
            return Edtf::interval(Edtf::day(m_from->day), std::nullopt);
        const int year = yearAt(m_from->day);
        const bool unsure = m_from->unsure || m_to->unsure;
        if (m_from->day == firstOf(year) && m_to->day == lastOf(year))
            return unsure ? Edtf::parse(QString(Edtf::year(year).toString() + u'?')).value() : Edtf::year(year);
        if (m_from->day == m_to->day && !unsure)
            return Edtf::day(m_from->day);
        const Edtf plain = Edtf::interval(Edtf::day(m_from->day), Edtf::day(m_to->day));
        const auto end = [](const Bound &bound) { return QString(Edtf::day(bound.day).toString() + (bound.unsure ? QStringLiteral("?") : QString())); };
        const auto qualified = Edtf::parse(QString(end(*m_from) + u'/' + end(*m_to)));
        return qualified.ok() ? *qualified : plain;
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const std::vector<Sentence> &m_sentences;
    DateGrammar m_grammar;
    ChineseDates m_chinese;
    std::vector<TextSpan> m_boilerplate;
    std::optional<Bound> m_from;
    std::optional<Bound> m_to;
    bool m_toIsGoal = false;
    bool m_fromIsOrigin = false;
    std::optional<TextSpan> m_fromSpan;
    std::optional<TextSpan> m_toSpan;
    std::optional<Day> m_copyright;
    QStringList m_evidence;
};

} // namespace

PublicationDate inferPublication(QStringView text, const std::vector<Token> &tokens, const std::vector<Sentence> &sentences,
                                 const std::vector<DateMention> &dates)
{
    return Inference(text, tokens, sentences).run(dates);
}
