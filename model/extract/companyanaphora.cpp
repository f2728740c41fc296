// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companyanaphora.h"

#include "extract/companydescriptions.h"
#include "extract/objectwords.h"
#include "extract/wordclasses.h"

#include <QHash>

using namespace WordClass;

namespace
{

constexpr int plainEnough = 3;
constexpr qint32 farthest = 3; // sentences back
constexpr size_t remembered = 16; // companies, so that the work is linear however many there are

struct Known {
    QString company;
    QSet<quint32> words;
    QString nation;
    bool body = false;
    bool watches = false; ///< a rating agency, a regulator: it speaks of others
    int count = 0;
    qint32 lastSentence = -100;
    qint32 lastSubject = -100; ///< sentence in which it came first
};

class Discourse
{
public:
    Discourse(const NameContext &context, const std::vector<NamedCompany> &named)
        : m(context)
        , m_named(named)
    {
        for (const NamedCompany &one : named) {
            Known &known = m_known[placeOf(one.company)];
            const auto description = descriptionBeside(m, one.first, one.last);
            known.words |= description.words;
            if (!description.nation.isEmpty())
                known.nation = description.nation;
            known.watches |= one.entry
                && (one.entry->type == CompanyType::Research || one.entry->type == CompanyType::Regulator);
            known.body |= description.body || m.is(one.last - 1, Body)
                || (one.entry && one.entry->type == CompanyType::Association);
        }
    }

    std::vector<NamedCompany> run()
    {
        auto next = m_named.begin();
        for (qsizetype at = 0; at < qsizetype(m.tokens.size());) {
            if (next != m_named.end() && next->first <= at) {
                mention(placeOf(next->company), next->first, next->last);
                at = std::max(at + 1, next->last);
                ++next;
                continue;
            }
            at = takeAt(at, next == m_named.end() ? qsizetype(m.tokens.size()) : next->first);
        }
        return std::move(m_found);
    }

private:
    qsizetype placeOf(const QString &company)
    {
        const auto known = m_places.constFind(company);
        if (known != m_places.cend())
            return *known;
        m_known.push_back({.company = company, .words = {}, .nation = {}});
        return *m_places.insert(company, qsizetype(m_known.size()) - 1);
    }

    void mention(qsizetype place, qsizetype token, qsizetype last)
    {
        Known &known = m_known[place];
        const qint32 sentence = m.sentenceOf[token];
        ++known.count;
        known.lastSentence = sentence;
        if (m_subjectOf != sentence) {
            const bool carriesOn = m_subject >= 0 && m_subjectOf + 1 == sentence && isBehindPronoun(token);
            m_subject = carriesOn ? m_subject : place; // "From there it went on, Bora taking the rest" is still about Alba
            m_subjectOf = sentence;
            m_known[m_subject].lastSubject = sentence;
        }
        m_object = isObject(token, last);
        if (m_leaderOf != sentence && !m_object) {
            m_leaderOf = sentence;
            m_leader = place;
        }
        const auto old = std::ranges::find(m_recent, place);
        if (old != m_recent.end())
            m_recent.erase(old);
        else if (m_recent.size() == remembered)
            m_recent.erase(m_recent.begin());
        m_recent.push_back(place);
    }

    [[nodiscard]] bool isJoint(qsizetype at) const { return m.word(at) == wordHash(u"and") || m.word(at) == wordHash(u"or"); }
    /// "set up by X", "then came X", "unlike X", "it bought X": what the next sentence tells of is not X.
    [[nodiscard]] bool isObject(qsizetype token, qsizetype last) const
    {
        if (m_object && (isJoint(token - 1) || isJoint(last)) && (isJoint(token - 1) || m.word(token - 1) == wordHash(u",")))
            return true;
        return isBehindPronoun(token) || leadsToObject(m.word(token - 1));
    }
    [[nodiscard]] bool isBehindPronoun(qsizetype token) const
    {
        for (qsizetype i = m.sentence(token).firstToken; i < token; ++i)
            if (isSubjectPronoun(m.word(i)))
                return true;
        return false;
    }

    qsizetype takeAt(qsizetype at, qsizetype limit)
    {
        qsizetype who = -1;
        qsizetype last = at + 1;
        if (m.word(at) == wordHash(u"its")) {
            who = ownerOf(at);
        } else if (const auto description = definiteDescription(m, at);
                   description && description->last <= limit) {
            who = meant(*description);
            last = who < 0 ? at + 1 : description->last;
        }
        if (who >= 0) {
            m_found.push_back({at, last, m_known[who].company, {}, nullptr});
            mention(who, at, last);
        }
        return last;
    }

    /// "its": the subject of the sentence, or that of the last where the sentence begins with it.
    [[nodiscard]] qsizetype ownerOf(qsizetype at) const
    {
        const qint32 back = m.sentenceOf[at] - m_subjectOf;
        if (m_subject < 0 || back > 1 || (back == 1 && !m.opens[at]))
            return -1;
        if (back == 1)
            return m_leaderOf == m_subjectOf && m.sentences[m_leaderOf].paragraph == m.sentence(at).paragraph ? m_leader : -1;
        if (m_known[m_subject].watches && m_recent.back() == m_subject)
            return -1; // it tells of others
        const bool other = m_known[m_subject].watches && !m_recent.empty() && m_known[m_recent.back()].lastSentence == m.sentenceOf[at];
        return other ? m_recent.back() : m_subject;
    }

    [[nodiscard]] int weigh(const Known &known, const CompanyDescription &description, qint32 sentence) const
    {
        const bool conflict
            = !known.nation.isEmpty() && !description.nation.isEmpty() && known.nation != description.nation;
        if (known.count == 0 || conflict || known.body != description.body)
            return 0;
        const qint32 back = sentence - known.lastSentence;
        const qint32 subjectBack = sentence - known.lastSubject;
        int score = subjectBack == 0 ? 4 : subjectBack == 1 ? 3 : back <= 1 ? 1 : 0;
        for (const quint32 word : description.words)
            score += known.words.contains(word) ? 2 : 0;
        if (!known.nation.isEmpty() && known.nation == description.nation)
            score += 2;
        if (known.body)
            score += 3;
        if (known.watches)
            score -= plainEnough;
        return back <= farthest || known.body || score >= 2 * plainEnough ? score : 0;
    }

    [[nodiscard]] qsizetype meant(const CompanyDescription &description) const
    {
        const qint32 sentence = m.sentenceOf[description.first];
        qsizetype best = -1;
        int most = 0;
        int second = 0;
        for (const qsizetype place : m_recent) {
            const int score = weigh(m_known[place], description, sentence);
            if (score > most) {
                second = std::exchange(most, score);
                best = place;
            } else {
                second = std::max(second, score);
            }
        }
        const int needed = description.loose ? 2 * plainEnough : plainEnough;
        return most >= needed && most > second ? best : -1;
    }

    const NameContext &m;
    const std::vector<NamedCompany> &m_named;
    QHash<QString, qsizetype> m_places; ///< in m_known
    std::vector<Known> m_known;
    std::vector<NamedCompany> m_found;
    std::vector<qsizetype> m_recent; ///< the last one said last
    qint32 m_subjectOf = -1; ///< the sentence that has m_subject
    qsizetype m_subject = -1;
    qint32 m_leaderOf = -1; ///< the last sentence in which a company was no object
    bool m_object = false; ///< the last company named was one
    qsizetype m_leader = -1; ///< the first such company in it
};

} // namespace

std::vector<NamedCompany> resolveAnaphora(const NameContext &context, const std::vector<NamedCompany> &named)
{
    return Discourse(context, named).run();
}
