// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datetagger.h"

#include "extract/chinesedates.h"
#include "extract/dategrammar.h"
#include "extract/dateranges.h"
#include "extract/dateresolver.h"
#include "extract/datetense.h"


namespace {

using E = DateExpression;

/// What one bound of the publication date makes of a text. The expressions of the two bounds are the same.
class Reading
{
public:
    explicit Reading(std::optional<Day> reference) : m_reference(reference), m_resolver(reference) { }

    void addSentence(const DateGrammar &grammar, const std::vector<E> &expressions, const std::vector<DateTense> &tenses,
                     const std::vector<Token> &tokens)
    {
        std::vector<DatedExpression> dated;
        dated.reserve(expressions.size());
        for (size_t i = 0; i < expressions.size(); ++i)
            dated.push_back({expressions[i], m_resolver.resolve(expressions[i], tenses[i])});
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
                                  .anchor = anchorOf(date.expression),
                                  .rule = QString::fromLatin1(date.expression.rule)});
        }
    }

    [[nodiscard]] std::vector<DateMention> take() { return std::move(m_mentions); }

private:
    [[nodiscard]] static TextSpan spanOf(const std::vector<Token> &tokens, qsizetype first, qsizetype last)
    {
        return {tokens[size_t(first)].begin, tokens[size_t(last - 1)].end};
    }

    [[nodiscard]] QString anchorOf(const E &e) const
    {
        if (!m_reference || (e.form == E::Form::Calendar && e.hasYear()) || e.form == E::Form::Duration
            || e.form == E::Form::Set || e.form == E::Form::Reference)
            return {};
        return DatePoint::ofDay(*m_reference).timex();
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

/// What depends on the day within the bounds stays open: its value is only what both bounds agree on.
std::vector<DateMention> agreed(std::vector<DateMention> first, const std::vector<DateMention> &last)
{
    std::vector<DateMention> result;
    size_t other = 0;
    for (DateMention &mention : first) {
        while (other < last.size() && (last[other].span < mention.span))
            ++other;
        size_t twin = other;
        while (twin < last.size() && last[twin].span == mention.span && last[twin].type != mention.type)
            ++twin;
        const bool same = twin < last.size() && last[twin].span == mention.span && last[twin].timex == mention.timex
            && last[twin].edtf == mention.edtf;
        if (!same && mention.type == TimexType::Range)
            continue;
        if (!same)
            mention.edtf.reset();
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
    const bool exact = first == last;
    for (const Sentence &sentence : sentences) {
        grammar.enter(sentence);
        const auto expressions = expressionsOf(grammar, chinese, sentence);
        if (expressions.empty())
            continue;
        std::vector<DateTense> tenses;
        tenses.reserve(expressions.size());
        for (const E &e : expressions)
            tenses.push_back(tenseAround(text, tokens, sentence, e.first, e.last));
        early.addSentence(grammar, expressions, tenses, tokens);
        if (!exact)
            late.addSentence(grammar, expressions, tenses, tokens);
    }
    return exact ? early.take() : agreed(early.take(), late.take());
}
