// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chineseevents.h"

#include "extract/chinesedeals.h"
#include "extract/claimbuilder.h"
#include "extract/explanation.h"
#include "extract/titles.h"
#include "text/lexicon.h"

#include <algorithm>
#include <optional>
#include <span>

namespace {

constexpr double worthUndated = 0.5;
constexpr qsizetype leadSentences = 3;

const Lexicon &triggers()
{
    static const Lexicon lexicon = Lexicon::bundled({QStringLiteral(":/lexicon/zh/triggers.tsv")});
    return lexicon;
}

struct Trigger {
    qsizetype first = 0; // tokens
    qsizetype last = 0;
    const Lexicon::Entry *entry = nullptr;
};

class ChineseFrames
{
public:
    explicit ChineseFrames(const Analysis &analysis)
        : m_analysis(analysis), m_text(analysis.article.text), m_claims(analysis.article)
    {
    }

    std::vector<Event> run()
    {
        qsizetype proper = 0;
        for (const Sentence &sentence : m_analysis.sentences) {
            if (!isChinese(sentence) || overlapsAny(m_analysis.boilerplate, sentence.span))
                continue;
            m_isLead = proper++ < leadSentences;
            read(sentence);
        }
        return std::move(m_events);
    }

private:
    [[nodiscard]] bool isChinese(const Sentence &sentence) const
    {
        qsizetype ideographs = 0;
        for (qsizetype at = sentence.firstToken; at < sentence.lastToken; ++at)
            ideographs += m_analysis.tokens[size_t(at)].kind == TokenKind::Ideographs;
        return ideographs * 2 > sentence.lastToken - sentence.firstToken;
    }

    [[nodiscard]] bool endsClause(qsizetype at) const
    {
        const QStringView mark = m_analysis.tokens[size_t(at)].in(m_text);
        return mark == u"，" || mark == u"；" || mark == u"。" || mark == u"," || mark == u"：" || mark == u";"
            || mark == u":";
    }

    void read(const Sentence &sentence)
    {
        std::optional<QString> subject;
        qsizetype begin = sentence.firstToken;
        for (qsizetype at = begin; at < sentence.lastToken; ++at) {
            if (at + 1 < sentence.lastToken && !endsClause(at))
                continue;
            readClause(sentence, begin, at + 1, subject);
            begin = at + 1;
        }
    }

    void readClause(const Sentence &sentence, qsizetype begin, qsizetype end, std::optional<QString> &subject)
    {
        std::optional<Trigger> found;
        std::vector<Trigger> deals;
        Modality modality = Modality::Happened;
        QString because;
        for (qsizetype at = begin; at < end; ++at) {
            const std::span<const Token> rest(m_analysis.tokens.data() + at, size_t(end - at));
            const Lexicon::Match match = triggers().longest(rest);
            if (!match)
                continue;
            const Trigger trigger{at, at + match.tokens, match.entry};
            at = trigger.last - 1;
            if (const auto certainty = modalityName(match->field(0))) {
                if (!found && deals.empty() && *certainty >= modality) { // certainty stands before what it is about
                    modality = *certainty;
                    because = spanOf(trigger.first, trigger.last).in(m_text).toString();
                }
            } else if (match->field(1) == u"deal") {
                deals.push_back(trigger);
            } else if (!found && match->field(0) != u"none") {
                found = trigger;
            }
        }
        bool bought = false;
        for (const Trigger &deal : deals)
            bought |= addDeal(sentence, begin, end, deal, modality, because);
        const auto before = namesIn(begin, found ? found->first : end);
        // "公司随后裁员": the one spoken of in the paragraph
        if (!subject && !m_subject.isEmpty() && m_subjectOf == sentence.paragraph)
            subject = m_subject;
        if (found && deals.empty())
            addEvent(sentence, *found, before.empty() ? subject : std::optional(before.front()),
                     namesIn(found->last, end), before, modality, because);
        if (!before.empty())
            subject = before.front();
        const QString acting = bought ? QString() : chineseSubject(m_analysis, begin, end);
        if (!acting.isEmpty())
            m_subject = acting;
        if (bought || !acting.isEmpty())
            m_subjectOf = sentence.paragraph;
    }

    bool addDeal(const Sentence &sentence, qsizetype begin, qsizetype end, const Trigger &trigger, Modality modality,
                 const QString &because)
    {
        const ChineseDeal deal = findChineseDeal(m_analysis, begin, end, trigger.first, trigger.last, m_subject);
        if (!deal)
            return false;
        m_subject = deal.buyer;
        Arguments arguments;
        arguments.companies.push_back({deal.buyer, Role::Actor});
        for (const QString &name : deal.bought)
            arguments.companies.push_back({name, Role::Target});
        add(sentence, trigger, EventKind::Acquisition, arguments, modality, because);
        return true;
    }

    [[nodiscard]] TextSpan spanOf(qsizetype first, qsizetype last) const
    {
        return {m_analysis.tokens[size_t(first)].begin, m_analysis.tokens[size_t(last - 1)].end};
    }

    [[nodiscard]] std::vector<QString> namesIn(qsizetype first, qsizetype last) const
    {
        std::vector<QString> names;
        if (first >= last)
            return names;
        const TextSpan stretch = spanOf(first, last);
        for (const CompanyMention &mention : within(m_analysis.mentions, stretch))
            if (!mention.publisher && stretch.contains(mention.span)
                && std::find(names.begin(), names.end(), mention.company) == names.end())
                names.push_back(mention.company);
        return names;
    }

    // The date nearest before the trigger in its sentence, else the first after it, else the day of the news.
    [[nodiscard]] EventDate dateOf(const Sentence &sentence, const Trigger &trigger) const
    {
        EventDate date;
        const TextSpan words = spanOf(trigger.first, trigger.last);
        for (const DateMention &mention : within(m_analysis.dates, sentence.span)) {
            if (!mention.edtf || mention.type == TimexType::Range || !sentence.span.contains(mention.span))
                continue;
            if (date.mention && mention.span.begin > words.begin)
                break;
            date = {mention.edtf, DateBasis::Clause, &mention};
        }
        if (!date.when && m_isLead && m_analysis.article.published)
            date = {m_analysis.article.published, DateBasis::Publication, nullptr};
        return date;
    }

    void addEvent(const Sentence &sentence, const Trigger &trigger, const std::optional<QString> &subject,
                  const std::vector<QString> &after, const std::vector<QString> &before, Modality modality,
                  const QString &because)
    {
        const auto kind = eventKindName(trigger.entry->field(0));
        const QString pattern = trigger.entry->field(1);
        if (!kind || !subject)
            return;
        Arguments arguments;
        arguments.companies.push_back({*subject, *kind == EventKind::Founding ? Role::Target : Role::Actor});
        QString other;
        for (const auto *names : {&after, &before})
            for (const QString &name : *names)
                if (other.isEmpty() && name != *subject && pattern != u"self")
                    other = name;
        if (pattern != u"self" && other.isEmpty())
            return;
        if (!other.isEmpty())
            arguments.companies.push_back({other, pattern == u"with" ? Role::Partner : Role::Target});
        add(sentence, trigger, *kind, arguments, modality, because);
    }

    void add(const Sentence &sentence, const Trigger &trigger, EventKind kind, const Arguments &arguments, Modality modality,
             const QString &because)
    {
        Event event;
        event.kind = kind;
        event.companies = arguments.companies;
        event.modality = modality;
        const EventDate date = dateOf(sentence, trigger);
        event.when = date.when;
        const auto &published = m_analysis.article.published;
        if (modality == Modality::Happened && date.when && published && !date.when->range().startsOpen()
            && date.when->range().first > published->range().last)
            event.modality = Modality::Planned;
        event.amounts = amountsOf(sentence, event.kind);
        event.title = titleOf(partsOf(trigger, event));
        const ScoreParts score = scoreOf(trigger.entry->field(2).toDouble(), arguments, date, event.modality);
        event.confidence = score.total();
        if (!event.when && event.confidence < worthUndated)
            return;
        Claim claim = m_claims.claim(sentence.span, toString(event.kind), ordinalOf(sentence, event.kind));
        claim.modality = toString(event.modality);
        claim.when = event.when;
        claim.rule = QStringLiteral("zh ") + trigger.entry->phrase;
        claim.trigger = spanOf(trigger.first, trigger.last).in(m_text).toString();
        claim.score = event.confidence;
        claim.explanation = explain(event, claim.trigger, because, date, m_analysis.article, score);
        if (!event.amounts.empty())
            claim.value = event.amounts.front().money.value;
        event.key = ClaimBuilder::recordKey(claim);
        event.claims.push_back(std::move(claim));
        m_events.push_back(std::move(event));
    }

    static TitleParts partsOf(const Trigger &trigger, const Event &event)
    {
        const QString pattern = trigger.entry->field(1);
        const QStringList forms = trigger.entry->field(3).split(u' ');
        TitleParts parts;
        parts.kind = event.kind;
        parts.modality = event.modality;
        parts.verb = {forms.value(0), forms.value(1), forms.value(2), forms.value(3), forms.value(4), {}};
        const QString rest = forms.mid(5).join(u' ');
        if (event.kind == EventKind::Founding) {
            parts.target = event.companies.front().name;
            return parts;
        }
        parts.actors = {event.companies.front().name};
        if (pattern == u"with") {
            parts.actors << event.companies[1].name;
            parts.mutual = true;
        } else if (pattern == u"on" || pattern == u"deal") {
            parts.verb.particle = rest; // "invests in"
            parts.target = event.companies[1].name;
        } else {
            parts.object = rest;
        }
        return parts;
    }

    [[nodiscard]] std::vector<Amount> amountsOf(const Sentence &sentence, EventKind kind) const
    {
        if (kind != EventKind::Acquisition && kind != EventKind::Investment && kind != EventKind::Regulation
            && kind != EventKind::Ipo)
            return {};
        for (const QuantityMention &quantity : within(m_analysis.quantities, sentence.span))
            if (quantity.type == QuantityType::Money && sentence.span.contains(quantity.span))
                return {Amount{{quantity.value, quantity.unit}, quantity.also}};
        return {};
    }

    [[nodiscard]] int ordinalOf(const Sentence &sentence, EventKind kind) const
    {
        const CharacterSpan span = m_claims.claim(sentence.span, toString(kind), 0).span;
        int ordinal = 0;
        for (auto it = m_events.rbegin(); it != m_events.rend() && it->claims.front().span == span; ++it)
            ordinal += int(it->kind == kind);
        return ordinal;
    }

    const Analysis &m_analysis;
    const QString &m_text;
    ClaimBuilder m_claims;
    bool m_isLead = false;
    QString m_subject; // who acted last in the article
    qsizetype m_subjectOf = -1; // paragraph
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> findChineseEvents(const Analysis &analysis)
{
    return ChineseFrames(analysis).run();
}
