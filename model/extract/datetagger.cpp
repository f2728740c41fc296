// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datetagger.h"

#include "extract/chinesedates.h"
#include "extract/dategrammar.h"
#include "extract/dateranges.h"
#include "extract/dateresolver.h"
#include "extract/datetense.h"

#include <algorithm>

namespace {

using E = DateExpression;

/// What one bound of the publication date makes of a text. The expressions of the two bounds are the same.
class Reading
{
public:
    explicit Reading(std::optional<Day> reference) : m_reference(reference), m_resolver(reference) { }

    void addSentence(const DateGrammar &grammar, const std::vector<E> &expressions, const std::vector<DateTense> &tenses, QStringView text,
                     const std::vector<Token> &tokens)
    {
        std::vector<DatedExpression> dated;
        dated.reserve(expressions.size());
        for (size_t i = 0; i < expressions.size(); ++i) {
            if (i + 1 < expressions.size() && countsFromNext(expressions[i], expressions[i + 1], text, tokens)) {
                DateResolver ahead = m_resolver;
                (void)ahead.resolve(expressions[i + 1], tenses[i + 1]);
                dated.push_back({expressions[i], ahead.resolve(expressions[i], tenses[i])});
            } else {
                dated.push_back({expressions[i], m_resolver.resolve(expressions[i], tenses[i])});
            }
        }
        const auto intervals = findIntervals(grammar, dated, m_reference);
        size_t next = 0;
        for (const DatedExpression &date : dated) {
            for (; next < intervals.size() && intervals[next].first <= date.expression.first; ++next) {
                const DateInterval &interval = intervals[next];
                m_mentions.push_back({.span = spanOf(tokens, interval.first, interval.last),
                                      .type = TimexType::Range,
                                      .timex = interval.timex,
                                      .mod = {},
                                      .edtf = interval.edtf,
                                      .anchor = {},
                                      .rule = QStringLiteral("range")});
            }
            m_mentions.push_back({.span = spanOf(tokens, date.expression.first, date.expression.last),
                                  .type = date.date.type,
                                  .timex = date.date.timex,
                                  .mod = date.date.mod,
                                  .edtf = date.date.edtf,
                                  .anchor = date.date.anchor,
                                  .rule = QString::fromLatin1(date.expression.rule)});
        }
    }

    void enterSection(std::optional<int> year) { m_resolver.enterSection(year); }

    [[nodiscard]] std::vector<DateMention> take() { return std::move(m_mentions); }

private:
    /// "Amazon, which [had] bought Lovefilm [three years earlier], renamed it in [February 2014]": what is told before lies before that.
    [[nodiscard]] static bool countsFromNext(const E &e, const E &next, QStringView text, const std::vector<Token> &tokens)
    {
        constexpr qsizetype farthest = 12; // tokens
        if (e.form != E::Form::Shift || e.anchor != E::Anchor::Discourse || e.direction >= 0 || next.form != E::Form::Calendar || !next.hasYear()
            || next.first - e.last > farthest || tokens[size_t(e.last)].in(text) != u",")
            return false;
        bool had = false;
        for (qsizetype at = e.first - 1; at >= 0 && e.first - at < farthest && tokens[size_t(at)].kind != TokenKind::Number; --at) {
            const QStringView word = tokens[size_t(at)].in(text);
            had = had || word == u"had";
            if (word == u"which" || word == u"who")
                return had;
            if (word == u"," || word == u".")
                break;
        }
        return false;
    }

    [[nodiscard]] static TextSpan spanOf(const std::vector<Token> &tokens, qsizetype first, qsizetype last)
    {
        return {tokens[size_t(first)].begin, tokens[size_t(last - 1)].end};
    }

    std::optional<Day> m_reference;
    DateResolver m_resolver;
    std::vector<DateMention> m_mentions;
};

std::vector<E> expressionsOf(const DateGrammar &grammar, ChineseDates &chinese, const Sentence &sentence)
{
    std::vector<E> expressions;
    for (qsizetype i = sentence.firstToken; i < sentence.lastToken;) {
        auto found = chinese.match(i, sentence.lastToken);
        if (!found)
            found = grammar.match(i);
        if (!found) {
            ++i;
            continue;
        }
        const DateWordKind before = grammar.kind(i - 1);
        if ((before == DateWordKind::Around || before == DateWordKind::Hedge) && found->form == E::Form::Calendar && i > sentence.firstToken)
            found->approximate = true;
        i = found->last;
        expressions.push_back(std::move(*found));
    }
    if (!expressions.empty())
        shareParts(grammar, expressions);
    return expressions;
}

bool endsWithStop(QStringView text, const std::vector<Token> &tokens, const Sentence &sentence)
{
    const QStringView word = tokens[size_t(sentence.lastToken - 1)].in(text);
    return QStringView(u".!?。！？”\"’)").contains(word.back());
}

/// The year that a heading or the first words of a paragraph set for what follows: "2011", "2011: The turn", "2011. The turn.".
std::optional<int> sectionYear(QStringView text, const std::vector<Token> &tokens, const Sentence &sentence, const std::vector<E> &expressions)
{
    if (expressions.empty())
        return std::nullopt;
    const E &e = expressions.front();
    const bool year = e.form == E::Form::Calendar && e.hasYear() && !e.month && !e.quarter && !e.half && !e.season && !e.hasHoliday
        && e.span == DateUnit::None && !e.samePeriod && !e.nth && e.container.unit == DateUnit::None && e.pointer == Pointer::None;
    if (!year || e.first != sentence.firstToken)
        return std::nullopt;
    if (expressions.size() > 1 && expressions[1].first <= e.last + 1)
        return std::nullopt; // "2003–2004"
    const bool alone = e.last == sentence.lastToken;
    const bool marked = !alone && QStringView(u".:–—-|：").contains(tokens[size_t(e.last)].in(text).front());
    return alone || marked ? std::optional(e.year) : std::nullopt;
}

/// The month or the year that both days lie in.
std::optional<DatePoint> around(Day first, Day last)
{
    for (const DateUnit unit : {DateUnit::Day, DateUnit::Month, DateUnit::Year}) {
        const DatePoint point = DatePoint::containing(first, unit);
        if (point.first <= first && point.last() >= last && point.isCommon())
            return point;
    }
    return std::nullopt;
}

/// What depends on the day within the bounds goes as far as the readings of both agree: to the month or the year that holds
/// them, or it stays open as in `open`, the reading without any day.
void agree(DateMention &mention, const DateMention *last, const DateMention *open)
{
    mention.anchor.clear();
    mention.mod = open ? open->mod : QString();
    std::optional<DatePoint> common;
    if (last && mention.edtf && last->edtf && mention.type != TimexType::Time) {
        const DateRange a = mention.edtf->range();
        const DateRange b = last->edtf->range();
        if (!a.startsOpen() && !a.endsOpen() && !b.startsOpen() && !b.endsOpen())
            common = around(std::min(a.first, b.first), std::max(a.last, b.last));
    }
    mention.edtf = common ? common->edtf() : std::nullopt;
    mention.timex = common ? common->timex() : open ? open->timex : QString();
}

std::vector<DateMention> agreed(std::vector<DateMention> first, const std::vector<DateMention> &last,
                                const std::vector<DateMention> &open)
{
    const auto twinOf = [](const DateMention &mention, const std::vector<DateMention> &others, size_t &from) -> const DateMention * {
        while (from < others.size() && others[from].span < mention.span)
            ++from;
        for (size_t i = from; i < others.size() && others[i].span == mention.span; ++i)
            if ((others[i].type == TimexType::Range) == (mention.type == TimexType::Range))
                return &others[i];
        return nullptr;
    };
    std::vector<DateMention> result;
    size_t nextLast = 0;
    size_t nextOpen = 0;
    for (DateMention &mention : first) {
        const DateMention *twin = twinOf(mention, last, nextLast);
        const bool same = twin && twin->timex == mention.timex && twin->edtf == mention.edtf;
        if (!same && mention.type == TimexType::Range)
            continue;
        if (!same)
            agree(mention, twin, twinOf(mention, open, nextOpen));
        result.push_back(std::move(mention));
    }
    return result;
}

} // namespace

std::vector<DateMention> tagDates(QStringView text, const std::vector<Token> &tokens, const std::vector<Sentence> &sentences,
                                  const std::optional<Edtf> &published)
{
    std::optional<Day> first;
    std::optional<Day> last;
    if (published) {
        const DateRange range = published->range();
        if (!range.startsOpen() && !range.endsOpen()) {
            first = range.first;
            last = range.last;
        }
    }
    DateGrammar grammar(text, tokens);
    ChineseDates chinese(text, tokens);
    Reading early(first);
    Reading late(last);
    Reading open(std::nullopt);
    const bool exact = first == last;
    qsizetype paragraph = -1;
    for (const Sentence &sentence : sentences) {
        grammar.enter(sentence);
        const auto expressions = expressionsOf(grammar, chinese, sentence);
        if (sentence.paragraph != paragraph) {
            paragraph = sentence.paragraph;
            const auto year = sectionYear(text, tokens, sentence, expressions);
            if (year || !endsWithStop(text, tokens, sentence))
                for (Reading *reading : {&early, &late, &open})
                    reading->enterSection(year);
        }
        if (expressions.empty())
            continue;
        std::vector<DateTense> tenses;
        tenses.reserve(expressions.size());
        for (const E &e : expressions)
            tenses.push_back(tenseAround(text, tokens, sentence, e.first, e.last));
        early.addSentence(grammar, expressions, tenses, text, tokens);
        if (exact)
            continue;
        late.addSentence(grammar, expressions, tenses, text, tokens);
        open.addSentence(grammar, expressions, tenses, text, tokens);
    }
    return exact ? early.take() : agreed(early.take(), late.take(), open.take());
}
