// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chineseevents.h"

#include "extract/chineseclause.h"
#include "extract/chinesedeals.h"
#include "extract/chinesetriggers.h"
#include "extract/claimbuilder.h"
#include "extract/eventsayings.h"
#include "extract/explanation.h"
#include "extract/titles.h"

#include <algorithm>
#include <optional>
#include <span>

namespace {

constexpr double worthUndated = 0.5;
constexpr qsizetype leadSentences = 3;

/// Where firms are listed; it acts in no event of theirs.
bool isExchange(const QString &company)
{
    return company.endsWith(QLatin1String("Exchange")) || company == QLatin1String("Nasdaq") || company == QLatin1String("NYSE");
}

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
        m_isRumour = false;
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
        m_clause.emplace(m_analysis, sentence, begin, end);
        std::vector<ChineseTrigger> founds;
        std::vector<ChineseTrigger> deals;
        Modality modality = m_isRumour ? Modality::Rumoured : Modality::Happened;
        QString because = m_isRumour ? m_rumour : QString();
        for (qsizetype at = begin; at < end; ++at) {
            const std::span<const Token> rest(m_analysis.tokens.data() + at, size_t(end - at));
            const Lexicon::Match match = chineseTriggers().longest(rest);
            if (!match)
                continue;
            const ChineseTrigger trigger{at, at + match.tokens, match.entry};
            at = trigger.last - 1;
            const auto certainty = modalityName(match->field(0));
            if (certainty && match->field(1) == u"after") {
                if (!founds.empty() || !deals.empty()) {
                    modality = *certainty;
                    because = spanOf(trigger.first, trigger.last).in(m_text).toString();
                } else if (!m_events.empty() && m_events.back().claims.front().span == m_claims.claim(sentence.span, {}, 0).span) {
                    callOff(m_events.back());
                }
            } else if (certainty) {
                if (founds.empty() && deals.empty() && *certainty >= modality) { // certainty stands before what it is about
                    modality = *certainty;
                    because = spanOf(trigger.first, trigger.last).in(m_text).toString();
                    // "有知情人士称，…": so is the rest of the sentence
                    if (because.contains(u'传') || because.endsWith(QStringLiteral("人士"))) {
                        m_isRumour = true;
                        m_rumour = because;
                    }
                }
            } else if (match->field(1) == u"deal") {
                deals.push_back(trigger);
            } else if (match->field(0) != u"none" && isOther(founds, trigger)) {
                founds.push_back(trigger);
            }
        }
        bool bought = false;
        for (const ChineseTrigger &deal : deals)
            bought |= addDeal(sentence, begin, end, deal, modality, because);
        const auto before = namesIn(begin, founds.empty() ? end : founds.front().first);
        // "公司随后裁员": the one spoken of in the paragraph
        if (!subject && !m_subject.isEmpty() && m_subjectOf == sentence.paragraph)
            subject = m_subject;
        if (founds.empty() && deals.empty())
            addClosing(sentence, begin, end);
        if (!founds.empty() && because == u"将" && founds.front().entry->field(1) == u"sale"
            && m_clause->handsOver(spanOf(founds.front().first, founds.front().last))) {
            modality = Modality::Happened;
            because.clear();
        }
        if (deals.empty())
            for (const ChineseTrigger &found : founds)
                addEvent(sentence, found, before.empty() ? subjectOf(sentence, found, subject) : std::optional(before.front()),
                         namesIn(found.last, end), before, modality, because);
        if (!before.empty())
            subject = before.front();
        const QString acting = bought ? QString() : chineseSubject(m_analysis, begin, end);
        if (!acting.isEmpty())
            m_subject = acting;
        if (bought || !acting.isEmpty())
            m_subjectOf = sentence.paragraph;
    }

    /// A clause may tell several things, each of another kind.
    [[nodiscard]] static bool isOther(const std::vector<ChineseTrigger> &told, const ChineseTrigger &trigger)
    {
        if (!told.empty() && told.front().entry->field(0) == u"regulation")
            return false; // "责令其停运": what the authority wants
        return std::ranges::none_of(told, [&](const ChineseTrigger &other) { return other.entry->field(0) == trigger.entry->field(0); });
    }

    /// "全资收购饿了么，王磊出任CEO": who leads is told of the firm that was bought.
    [[nodiscard]] std::optional<QString> subjectOf(const Sentence &sentence, const ChineseTrigger &trigger, const std::optional<QString> &subject) const
    {
        if (trigger.entry->field(0) != u"leadership" || m_deal < 0)
            return subject;
        const Event &deal = m_events[size_t(m_deal)];
        return deal.claims.front().span == m_claims.claim(sentence.span, {}, 0).span ? std::optional(deal.companies.back().name) : subject;
    }

    /// "…，最后不了了之": what the sentence told before came to nothing.
    static void callOff(Event &event)
    {
        event.modality = Modality::Denied;
        event.claims.back().modality = toString(event.modality);
    }

    /// "登陆港股，募资50亿": the sum is that of the listing.
    [[nodiscard]] bool toldIpo(const Sentence &sentence) const
    {
        return !m_events.empty() && m_events.back().kind == EventKind::Ipo
            && m_events.back().claims.front().span == m_claims.claim(sentence.span, {}, 0).span;
    }

    [[nodiscard]] QStringView textOf(qsizetype first, qsizetype last) const { return spanOf(first, last).in(m_text); }

    /// "交易于同年9月26日完成": the end of the deal told last.
    void addClosing(const Sentence &sentence, qsizetype begin, qsizetype end)
    {
        const QStringView clause = textOf(begin, end);
        const qsizetype done = clause.lastIndexOf(u"完成");
        if (m_deal < 0 || done < 0 || !(clause.contains(u"交易") || clause.contains(u"交割") || clause.contains(u"收购")))
            return;
        const Event &deal = m_events[size_t(m_deal)];
        for (const DateMention &mention : within(m_analysis.dates, spanOf(begin, end))) {
            if (!mention.edtf || mention.type == TimexType::Range || !spanOf(begin, end).contains(mention.span))
                continue;
            Arguments arguments;
            arguments.companies = deal.companies;
            Event event;
            event.kind = deal.kind;
            event.companies = deal.companies;
            event.title = deal.companies.front().name + QStringLiteral(" completes deal with ") + deal.companies.back().name;
            finish(sentence, std::move(event), arguments, {mention.edtf, DateBasis::Clause, &mention}, clause.mid(done, 2).toString(),
                   QStringLiteral("zh deal closing"), 0.8, {});
            return;
        }
    }

    bool addDeal(const Sentence &sentence, qsizetype begin, qsizetype end, const ChineseTrigger &trigger, Modality modality,
                 const QString &because)
    {
        const ChineseDeal deal = findChineseDeal(m_analysis, begin, end, trigger.first, trigger.last, m_subject);
        QStringList bought = deal.bought;
        if (bought.isEmpty() && m_clause->speaksOfIt() && !m_subject.isEmpty() && m_subject != deal.buyer)
            bought << m_subject; // "将其收入囊中"
        if (deal.buyer.isEmpty() || bought.isEmpty())
            return false;
        m_subject = deal.buyer;
        Arguments arguments;
        arguments.companies.push_back({deal.buyer, Role::Actor});
        for (const QString &name : std::as_const(bought))
            arguments.companies.push_back({name, Role::Target});
        add(sentence, trigger, EventKind::Acquisition, arguments, modality, because);
        m_deal = arguments.companies.size() > 1 ? qsizetype(m_events.size()) - 1 : -1;
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
            if (!mention.publisher && stretch.contains(mention.span) && !isExchange(mention.company)
                && std::find(names.begin(), names.end(), mention.company) == names.end())
                names.push_back(mention.company);
        return names;
    }

    // That of the words, else the day of the news.
    [[nodiscard]] EventDate dateOf(const ChineseTrigger &trigger, EventKind kind) const
    {
        const EventDate date = m_clause->dateOf(spanOf(trigger.first, trigger.last), kind);
        if (!date.when && m_isLead && m_analysis.article.published)
            return {m_analysis.article.published, DateBasis::Publication, nullptr};
        return date;
    }

    void addEvent(const Sentence &sentence, const ChineseTrigger &trigger, const std::optional<QString> &subject,
                  const std::vector<QString> &after, const std::vector<QString> &before, Modality modality,
                  const QString &because)
    {
        const auto kind = eventKindName(trigger.entry->field(0));
        const QString pattern = trigger.entry->field(1);
        // "黄峥辞任拼多多董事长", "雷军创办小米": whose it is stands behind
        const bool founds = kind == EventKind::Founding && !after.empty();
        if (founds || (kind == EventKind::Leadership && before.empty() && !after.empty())) {
            Arguments arguments;
            arguments.companies.push_back({after.front(), founds ? Role::Target : Role::Actor});
            if (founds)
                for (const QString &founder : before)
                    if (founder != after.front())
                        arguments.companies.push_back({founder, Role::Actor});
            add(sentence, trigger, *kind, arguments, modality, because);
            return;
        }
        if (kind && !subject && !after.empty() && (kind == EventKind::Legal || kind == EventKind::Regulation)) {
            Arguments arguments; // "凤凰起诉X": whoever that is
            arguments.companies.push_back({after.front(), Role::Target});
            add(sentence, trigger, *kind, arguments, modality, because);
            return;
        }
        if (!kind || !subject)
            return;
        Arguments arguments;
        arguments.companies.push_back({*subject, *kind == EventKind::Founding ? Role::Target : Role::Actor});
        QString other;
        for (const auto *names : {&after, &before})
            for (const QString &name : *names)
                if (other.isEmpty() && name != *subject && ((pattern != u"self" && pattern != u"dated" && pattern != u"shop") || kind == EventKind::Regulation || kind == EventKind::Legal))
                    other = name;
        const bool sale = pattern == u"sale" || pattern == u"handed";
        if ((pattern == u"handed" && !m_clause->speaksOfParts()) || (pattern == u"owner" && !m_clause->speaksOfOwner())
            || (pattern == u"shop" && !m_clause->speaksOfShop()))
            return;
        const bool alone = pattern == u"self" || pattern == u"money" || pattern == u"dated" || pattern == u"shop";
        if ((pattern == u"money" && (!m_clause->hasMoney() || toldIpo(sentence))) || (pattern == u"dated" && !m_clause->hasDate()))
            return;
        if (!alone && !sale && other.isEmpty() && m_clause->speaksOfIt() && m_subject != *subject)
            other = m_subject;
        if (!alone && !sale && other.isEmpty())
            return;
        if (sale) {
            const bool given = !after.empty() && m_clause->isGiven(spanOf(trigger.first, trigger.last));
            if (given) // "将Y转让给Z"
                arguments.companies.front() = {after.front(), Role::Actor};
            if (!before.empty() && before.back() != *subject)
                arguments.companies.push_back({before.back(), given ? Role::Target : Role::Partner});
            for (const QString &name : after)
                if (name != *subject && !(given && name == after.front()))
                    arguments.companies.push_back({name, Role::Partner});
            if (given && after.front() != *subject)
                arguments.companies.push_back({*subject, Role::Partner});
        } else if (!other.isEmpty()) {
            arguments.companies.push_back({other, pattern == u"with" ? Role::Partner : Role::Target});
        }
        add(sentence, trigger, *kind, arguments, modality, because);
        if (sale)
            m_deal = arguments.companies.size() > 1 ? qsizetype(m_events.size()) - 1 : -1;
    }

    void add(const Sentence &sentence, const ChineseTrigger &trigger, EventKind kind, const Arguments &arguments, Modality modality,
             const QString &because)
    {
        Event event;
        event.kind = kind;
        event.companies = arguments.companies;
        event.modality = modality;
        const EventDate date = dateOf(trigger, kind);
        if (event.kind == EventKind::Ipo && event.modality == Modality::Happened && trigger.entry->field(3).startsWith(QLatin1String("file")))
            event.modality = Modality::Planned; // applied for, not yet granted
        event.amounts = amountsOf(sentence, event.kind);
        event.title = titleOf(titlePartsOf(trigger, event));
        finish(sentence, std::move(event), arguments, date, textOf(trigger.first, trigger.last).toString(),
               QStringLiteral("zh ") + trigger.entry->phrase, trigger.entry->field(2).toDouble(), because);
    }

    /// An authority that does something to nobody named.
    [[nodiscard]] static bool isVain(const Event &event)
    {
        return (event.kind == EventKind::Regulation || event.kind == EventKind::Legal)
            && std::ranges::all_of(event.companies, [](const EventCompany &company) { return isAuthority(company.name); });
    }

    void finish(const Sentence &sentence, Event event, const Arguments &arguments, const EventDate &date, const QString &words,
                const QString &rule, double strength, const QString &because)
    {
        event.when = date.when;
        const auto &published = m_analysis.article.published;
        if (event.modality == Modality::Happened && date.when && published && !date.when->range().startsOpen()
            && date.when->range().first > published->range().last)
            event.modality = Modality::Planned;
        const ScoreParts score = scoreOf(strength, arguments, date, event.modality);
        event.confidence = score.total();
        if ((!event.when && event.confidence < worthUndated) || isVain(event))
            return;
        Claim claim = m_claims.claim(sentence.span, toString(event.kind), ordinalOf(sentence, event.kind));
        claim.modality = toString(event.modality);
        claim.when = event.when;
        claim.rule = rule;
        claim.trigger = words;
        claim.score = event.confidence;
        claim.explanation = explain(event, claim.trigger, because, date, m_analysis.article, score);
        if (!event.amounts.empty())
            claim.value = event.amounts.front().money.value;
        event.key = ClaimBuilder::recordKey(claim);
        event.claims.push_back(std::move(claim));
        m_events.push_back(std::move(event));
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
    bool m_isRumour = false; // as of a word earlier in the sentence
    QString m_rumour;
    std::optional<ChineseClause> m_clause; // that is being read
    qsizetype m_deal = -1; // the last one between two, in m_events
    QString m_subject; // who acted last in the article
    qsizetype m_subjectOf = -1; // paragraph
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> findChineseEvents(const Analysis &analysis)
{
    return ChineseFrames(analysis).run();
}
