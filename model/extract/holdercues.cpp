// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/holdercues.h"

#include "extract/figuresources.h"
#include "extract/figurestrangers.h"
#include "extract/holderlinks.h"
#include "extract/numberwords.h"
#include "extract/wordstem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortGap = 4; ///< tokens that are a cue as a whole
constexpr qsizetype longGap = 14; ///< tokens of which each word is one
constexpr qsizetype near = 4; ///< tokens behind a name that tell what it does

constexpr std::array<QStringView, 5> counts{u"0", u"1", u"2", u"3", u"4"};

QStringView countOf(qsizetype count, qsizetype most = 3)
{
    return counts[size_t(std::clamp<qsizetype>(count, 0, most))];
}

QStringView distanceOf(qsizetype tokens)
{
    return counts[tokens <= 1 ? 0 : tokens <= 3 ? 1 : tokens <= 7 ? 2 : tokens <= 15 ? 3 : 4];
}

QString stemAt(const FigureScene &scene, qsizetype at)
{
    const QString word = cueWord(scene, at);
    return word.size() > 3 ? WordStem(word).view().toString() : word;
}

bool isPronoun(quint32 word)
{
    return word == wordHash(u"it") || word == wordHash(u"its") || word == wordHash(u"they") || word == wordHash(u"their");
}

} // namespace

HolderCues::HolderCues(const FigureScene &scene, const Number &number)
    : m_scene(scene)
    , m_number(number)
    , m_others(scene, number)
    , m_groups(scene, m_listed)
    , m_clause{scene.clauseStart(number.first), scene.clauseEnd(number.last)}
    , m_lead(cueWord(scene, number.first - 1))
    , m_lead2(cueWord(scene, number.first - 2))
    , m_tail(cueWord(scene, number.last))
    , m_tail2(cueWord(scene, number.last + 1))
    , m_opening(cueWord(scene, scene.first()))
    , m_subject(u"other")
{
    for (const Mention &mention : scene.mentions())
        if (!mention->publisher && !isMeasurer(scene, mention))
            m_listed.push_back(&mention);
    for (const Number &other : scene.quantities()) {
        if (other->type != QuantityType::Percent || other->unit != number->unit)
            continue;
        if (other.first < number.first)
            ++m_turn;
        m_percents.push_back(&other);
    }
    const auto follows = [&](qsizetype at) { // "58%, 16 and 9%"
        for (qsizetype i = m_percents[size_t(at - 1)]->last; i < m_percents[size_t(at)]->first; ++i)
            if (scene.mark(i) != u',' && scene.word(i) != wordHash(u"and"))
                return false;
        return true;
    };
    m_run = {m_turn, m_turn + 1};
    while (m_run.first > 0 && follows(m_run.first))
        --m_run.first;
    while (m_run.last < std::ssize(m_percents) && follows(m_run.last))
        ++m_run.last;
    for (qsizetype i = m_clause.first; i < number.first; ++i) {
        if (scene.mentionAt(i)) {
            m_subject = u"name";
            break;
        }
        const quint32 word = scene.word(i);
        if (isPronoun(word)) {
            m_subject = word == wordHash(u"it") ? u"it" : word == wordHash(u"its") ? u"its" : u"they";
            break;
        }
        if (word == wordHash(u"the") && (scene.has(Cue::Firm, {i + 1, i + 2}) || scene.has(Cue::Firm, {i + 2, i + 3}))) {
            m_subject = u"firm";
            break;
        }
        if (word == wordHash(u"we") || word == wordHash(u"our") || word == wordHash(u"us")) {
            m_subject = u"we";
            break;
        }
        if (scene.has(Cue::Share, {i, i + 1})) {
            m_subject = u"share";
            break;
        }
    }
}

qsizetype HolderCues::numbersIn(TokenRun in) const
{
    return std::ranges::count_if(m_percents, [&](const Number *other) { return other->item != m_number.item && in.contains(other->first); });
}

qsizetype HolderCues::namesIn(TokenRun in) const
{
    return std::ranges::count_if(m_listed, [&](const Mention *other) { return in.contains(other->first); });
}

bool HolderCues::hasWord(quint32 word, TokenRun in) const
{
    for (qsizetype i = in.first; i < in.last; ++i)
        if (m_scene.word(i) == word)
            return true;
    return false;
}

void HolderCues::tellPlace(CueSet &cues, const Mention &mention) const
{
    const bool behind = mention.first >= m_number.last;
    const QStringView side = behind ? u"behind" : u"before";
    const TokenRun gap = behind ? TokenRun{m_number.last, mention.first} : TokenRun{mention.last, m_number.first};
    tellGap(cues, side, gap);
    tellLists(cues, side, mention);
    tellRole(cues, side, mention);
    cues.add("distance"_L1, side, distanceOf(gap.last - gap.first));
    cues.add("rank"_L1, side, countOf(namesIn(gap)));
    cues.add("numbers"_L1, side, countOf(numbersIn(gap), 2));
    cues.add("ranks"_L1, countOf(namesIn(gap)), QString(side + u' ' + countOf(numbersIn(gap), 2)));
    cues.add("clause"_L1, side, m_clause.contains(mention.first) ? u"same" : u"other");
    cues.add("lead"_L1, side, m_lead);
    cues.add("tail"_L1, side, m_tail);
}

/// What stands between a company and the number.
void HolderCues::tellGap(CueSet &cues, QStringView side, TokenRun gap) const
{
    QStringList words;
    bool linked = true;
    for (qsizetype i = gap.first; i < gap.last && i - gap.first < longGap; ++i) {
        words << stemAt(m_scene, i);
        cues.add("in"_L1, side, words.back());
        linked = linked && linksHolder(m_scene, i);
    }
    if (gap.last - gap.first <= shortGap)
        cues.add("gap"_L1, side, words.join(u' '));
    if (linked && gap.last - gap.first < longGap)
        cues.add("linked"_L1, side);
    tellClasses(cues, side == u"before" ? "between"_L1 : "betweenbehind"_L1, m_scene, gap);
    bool comma = false, parted = false, opened = false, closed = false, joined = false;
    for (qsizetype i = gap.first; i < gap.last; ++i) {
        const char16_t mark = m_scene.mark(i);
        comma |= mark == u',';
        parted |= mark == u';' || mark == u':' || mark == u'—' || mark == u'–';
        opened |= mark == u'(';
        closed |= mark == u')';
        joined |= m_scene.word(i) == wordHash(u"and") || m_scene.word(i) == wordHash(u"but") || m_scene.word(i) == wordHash(u"while");
    }
    if (comma)
        cues.add("comma"_L1, side);
    if (parted)
        cues.add("parted"_L1, side);
    if (opened)
        cues.add("opened"_L1, side, closed ? u"closed" : u"open");
    else if (closed)
        cues.add("closed"_L1, side);
    if (joined)
        cues.add("joined"_L1, side);
}

/// A run of names and a run of numbers: "A and B held 58 and 16%", "A 58%, B 16%", "58% for A, 16% for B".
void HolderCues::tellLists(CueSet &cues, QStringView side, const Mention &mention) const
{
    const auto place = std::ranges::find(m_listed, mention.item, &Mention::item);
    if (place == m_listed.end())
        return;
    const auto i = place - m_listed.begin();
    const auto n = std::ssize(m_listed);
    const auto m = std::ssize(m_percents);
    if (n == m && n > 1)
        cues.add("turn"_L1, side, i == m_turn ? u"same" : u"off");
    qsizetype first = i, last = i + 1;
    while (first > 0 && m_groups.areJoined(*m_listed[size_t(first - 1)], *m_listed[size_t(first)]))
        --first;
    while (last < n && m_groups.areJoined(*m_listed[size_t(last - 1)], *m_listed[size_t(last)]))
        ++last;
    const TokenRun names{m_listed[size_t(first)]->first, m_listed[size_t(last - 1)]->last};
    const TokenRun numbers{m_percents[size_t(m_run.first)]->first, m_percents[size_t(m_run.last - 1)]->last};
    const TokenRun gap = side == u"before" ? TokenRun{names.last, numbers.first} : TokenRun{numbers.last, names.first};
    const qsizetype size = last - first, many = m_run.last - m_run.first;
    const QStringView fit = size == many ? (i - first == m_turn - m_run.first ? u"same" : u"off") : size > many ? u"more" : u"fewer";
    const bool close = namesIn(gap) == 0 && numbersIn(gap) == 0;
    cues.add(close ? "block"_L1 : "farblock"_L1, side, QString(fit + u' ' + countOf(size) + u' ' + countOf(many)));
    if (size > 1 && hasWord(wordHash(u"respectively"), {m_scene.first(), m_scene.last()}))
        cues.add("respectively"_L1, fit, close ? u"close" : u"far");
    const bool namesLead = m_listed.front()->first < m_percents.front()->first; // where both alternate
    if (size == 1 && many == 1 && close)
        cues.add("pair"_L1, side, namesLead ? u"names" : u"numbers");
    if (i == n - 1)
        cues.add("lastname"_L1, side);
}

/// What a company does in its own clause.
void HolderCues::tellRole(CueSet &cues, QStringView side, const Mention &mention) const
{
    const QString w1 = cueWord(m_scene, mention.first - 1);
    cues.add("w1"_L1, side, w1);
    cues.add("w2"_L1, side, cueWord(m_scene, mention.first - 2));
    cues.add("w"_L1, w1, m_lead);
    cues.add("v1"_L1, side, stemAt(m_scene, mention.last));
    cues.add("v2"_L1, side, stemAt(m_scene, mention.last + 1));
    tellClasses(cues, "does"_L1, m_scene, {mention.last, mention.last + near});
    if (namesIn({m_scene.clauseStart(mention.first), mention.first}) == 0)
        cues.add("heads"_L1, side, m_clause.contains(mention.first) ? u"same" : u"other");
    if (namesIn({m_scene.first(), mention.first}) == 0)
        cues.add("opens"_L1, side, mention.first <= m_scene.first() + 1 ? u"0" : u"1");
    if (m_scene.isPossessive(mention.last))
        cues.add(m_scene.mentionAt(mention.last + 1) ? "owner"_L1 : "possessive"_L1, side);
    if (m_scene.isPossessive(mention.first - 1) && m_scene.mentionAt(mention.first - 2))
        cues.add("owned"_L1, side);
    if (m_scene.mentionAt(mention.last))
        cues.add("doubled"_L1, side);
    if (isMeasurer(m_scene, mention))
        cues.add("measurer"_L1, side);
    if (isKnownMeasurer(m_scene, mention))
        cues.add("known"_L1, side);
    if (mention->publisher)
        cues.add("publisher"_L1);
    if (mention->anaphoric)
        cues.add("anaphoric"_L1, side);
    const QString &name = mention->company;
    cues.add("name"_L1, name.size() <= 5 && name == name.toUpper() ? u"short" : u"long", countOf(name.count(u' ')));
    if (side == u"behind")
        return;
    if (m_others.isRival(mention))
        cues.add("rival"_L1);
    if (m_others.isObject(mention))
        cues.add("object"_L1);
    if (m_others.isOwnerOfRival(mention))
        cues.add("rivalowner"_L1);
    if (m_others.isAside(mention))
        cues.add("aside"_L1);
    if (m_others.isStage(mention))
        cues.add("stage"_L1);
    if (m_others.isForm(mention))
        cues.add("form"_L1);
    if (m_others.isForeign(mention))
        cues.add("foreign"_L1);
}

void HolderCues::tellSentence(CueSet &cues, QStringView kind) const
{
    cues.add("kind"_L1, kind);
    cues.add("after"_L1, kind, m_lead);
    cues.add("after2"_L1, kind, m_lead2);
    cues.add("then"_L1, kind, m_tail);
    cues.add("then2"_L1, kind, m_tail2);
    cues.add("opening"_L1, kind, m_opening);
    cues.add("subject"_L1, kind, m_subject);
    cues.add("nth"_L1, kind, countOf(m_turn));
    cues.add("percents"_L1, kind, countOf(percents()));
    cues.add("names"_L1, kind, countOf(namesIn({m_scene.first(), m_scene.last()})));
    cues.add("namesbefore"_L1, kind, countOf(namesIn({m_scene.first(), m_number.first})));
    cues.add("nameshere"_L1, kind, countOf(namesIn({m_clause.first, m_number.first})));
    const TokenRun whole{m_scene.first(), m_scene.last()};
    if (m_scene.has(Cue::Together, whole))
        cues.add("together"_L1, kind);
    if (m_scene.has(Cue::Region, whole))
        cues.add("region"_L1, kind);
    if (m_scene.has(Cue::People, m_clause))
        cues.add("people"_L1, kind);
    if (m_scene.has(Cue::Deal, m_clause))
        cues.add("deal"_L1, kind);
    if (hasWord(wordHash(u"each"), whole) || hasWord(wordHash(u"both"), whole) || hasWord(wordHash(u"apiece"), whole))
        cues.add("each"_L1, kind);
    if (hasWord(wordHash(u"its"), {m_clause.first, m_number.first}) || hasWord(wordHash(u"it"), {m_clause.first, m_number.first}))
        cues.add("pronoun"_L1, kind);
    else if (hasWord(wordHash(u"its"), {m_scene.first(), m_number.first}) || hasWord(wordHash(u"it"), {m_scene.first(), m_number.first}))
        cues.add("pronounfar"_L1, kind);
    const Strangers strangers(m_scene, m_number);
    if (strangers.haveIt())
        cues.add("stranger"_L1, kind);
}

void HolderCues::tellRules(CueSet &cues, QStringView kind) const
{
    cues.add("firstafter"_L1, kind, m_lead);
    cues.add("firstthen"_L1, kind, m_tail);
    cues.add("firstsubject"_L1, kind, m_subject);
    cues.add("firstnth"_L1, kind, countOf(m_turn));
    cues.add("firstnames"_L1, kind, countOf(namesIn({m_scene.first(), m_scene.last()})));
    cues.add("firstpercents"_L1, kind, countOf(percents()));
}
