// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/knowncompanies.h"

#include "extract/chinesewords.h"
#include "extract/companyambiguity.h"
#include "extract/wordclasses.h"

#include <QSet>

#include <array>

using namespace WordClass;

namespace
{

constexpr qsizetype longestAcronym = 5;
constexpr qsizetype longestUnit = 10; // ideographs behind a firm's name
const QStringList ownWords{QStringLiteral("集团"), QStringLiteral("控股"), QStringLiteral("股份"), QStringLiteral("国际")};

bool isAcronym(QStringView name)
{
    return name.size() <= longestAcronym && name.toString() == name.toString().toUpper();
}

/// One past the words behind a name that do not make it another's: "Fiat Group", "Amazon.com Holdings".
qsizetype pastGroup(const NameContext &m, qsizetype last)
{
    constexpr std::array words{
        wordHash(u"group"),   wordHash(u"holdings"),      wordHash(u"holding"),      wordHash(u"worldwide"),
        wordHash(u"stores"),  wordHash(u"international"), wordHash(u"technologies"), wordHash(u"systems"),
        wordHash(u"network"), wordHash(u"networks"),      wordHash(u"enterprises"),  wordHash(u"brands")};
    while (m.isCapital(last) && std::ranges::find(words, m.word(last)) != words.end())
        ++last;
    return last;
}

/// Whether the name is only a part of the run that it stands in, which is another organisation's: "Mitsui
/// Sugar Co".
bool isPartOfOther(const NameContext &m, const NameChunk &chunk, qsizetype first, qsizetype last)
{
    if (pastGroup(m, last) >= chunk.core)
        return false;
    const bool organisation = chunk.legal() || m.is(chunk.core - 1, Head);
    return organisation && !(chunk.first < first && !m.is(chunk.first, Place | Head));
}

struct Hit {
    NamedCompany named;
    NameVerdict verdict;
    const Gazetteer::Entry *entry; ///< the owner's, for a unit
};

class KnownFinder
{
public:
    KnownFinder(const NameContext &context, const std::vector<NameChunk> &chunks, const Gazetteer &gazetteer)
        : m(context)
        , m_chunks(chunks)
        , m_gazetteer(gazetteer)
    {
    }

    std::vector<NamedCompany> run()
    {
        const std::span all(m.tokens);
        auto chunk = m_chunks.begin();
        for (qsizetype i = 0; i < qsizetype(m.tokens.size());) {
            while (chunk != m_chunks.end() && chunk->last <= i)
                ++chunk;
            const bool inside = chunk != m_chunks.end() && chunk->first <= i;
            const auto match = m_gazetteer.longest(all.subspan(size_t(i)));
            i = match && take(i, inside ? &*chunk : nullptr, match) ? m_hits.back().named.last : i + 1;
        }
        return accepted();
    }

private:
    bool take(qsizetype first, const NameChunk *chunk, const Gazetteer::Match &match)
    {
        const qsizetype last = first + match.tokens;
        if ((!match.name->anyCase && !spellingFits(m, first, last, match.name->spelling))
            || (chunk && isPartOfOther(m, *chunk, first, last)))
            return false;
        const auto verdict = judgeName(m, chunk, first, last, match);
        if (verdict == NameVerdict::Refused)
            return false;
        m_hits.push_back({{first, last, match.entry->company.name, {}, match.entry}, verdict, match.entry});
        if (verdict == NameVerdict::Certain)
            m_certain.insert(match.entry);
        extendToUnit(m_hits.back().named);
        return true;
    }

    /// "Walmart India": the firm's unit there.
    void extendToUnit(NamedCompany &named) const
    {
        const auto type = named.entry->type;
        const qsizetype at = named.last;
        if (type != CompanyType::Company && type != CompanyType::Brand)
            return;
        if (m.tokens[size_t(named.first)].kind == TokenKind::Ideographs)
            return extendInChinese(named);
        if (!m.is(at, Country)
            || m.headline[at] || m.is(named.last - 1, Place))
            return;
        qsizetype last = at + 1;
        while (m.is(last, Country) && m.isCapital(last))
            ++last;
        if (m.word(last) == wordHash(u"-"))
            return;
        named.parent = named.company;
        named.company += u' ' + m.spelling(at, last).toString();
        named.last = last;
        named.entry = nullptr;
    }

    /// "三菱商事", "花旗中国": the last words of a name directly behind one. "吉利集团" is the firm itself.
    void extendInChinese(NamedCompany &named) const
    {
        const ChineseWords words(m.text, m.tokens, std::max<qsizetype>(0, named.first - 1), std::min(qsizetype(m.tokens.size()), named.last + longestUnit));
        if (named.first > 0 && (words.at(named.first - 1) == ChineseWord::From || words.is(named.first - 1, u"对")))
            return; // "向京东投资": what is done to it
        qsizetype last = named.last;
        bool itself = true;
        while (last < words.last() && words.beginOf(last) == last
               && (words.at(last) == ChineseWord::Ending || words.at(last) == ChineseWord::Weak || words.at(last) == ChineseWord::Place)) {
            itself = itself && ownWords.contains(m.spelling(last, words.endOf(last)));
            last = words.endOf(last);
        }
        if (last == named.last || last >= words.last() || words.isName(last) || words.at(last) == ChineseWord::Number)
            return;
        if (!itself) {
            named.parent = named.company;
            named.company = m.spelling(named.first, last).toString();
            named.entry = nullptr;
        }
        named.last = last;
    }

    /// "Target and Gap", "Sea's Shopee": a doubtful name beside one that is not.
    [[nodiscard]] bool beside(const Hit &doubtful, const Hit &other) const
    {
        const bool before = doubtful.named.last <= other.named.first;
        const NamedCompany &left = before ? doubtful.named : other.named;
        const NamedCompany &right = before ? other.named : doubtful.named;
        if (right.first != left.last + 1 || !(other.verdict == NameVerdict::Certain || m_certain.contains(other.entry)))
            return false;
        const quint32 between = m.word(left.last);
        if (m.tokens[left.first].kind == TokenKind::Ideographs)
            return QStringView(u"、和与及").contains(m.spelling(left.last, left.last + 1).front());
        return between == wordHash(u"and") || between == wordHash(u"or") || between == wordHash(u",")
            || (between == wordHash(u"'s") && right.entry && right.entry->company.parent == left.company);
    }

    std::vector<NamedCompany> accepted()
    {
        for (size_t i = 1; i < m_hits.size(); ++i) // along a list, in both directions
            if (beside(m_hits[i], m_hits[i - 1]))
                m_certain.insert(m_hits[i].entry);
        for (size_t i = m_hits.size(); i-- > 1;)
            if (beside(m_hits[i - 1], m_hits[i]))
                m_certain.insert(m_hits[i - 1].entry);
        std::vector<NamedCompany> named;
        for (const Hit &hit : m_hits)
            if (hit.verdict == NameVerdict::Certain || m_certain.contains(hit.entry))
                named.push_back(hit.named);
        return named;
    }

    const NameContext &m;
    const std::vector<NameChunk> &m_chunks;
    const Gazetteer &m_gazetteer;
    std::vector<Hit> m_hits;
    QSet<const Gazetteer::Entry *> m_certain;
};

} // namespace

bool spellingFits(const NameContext &context, qsizetype first, qsizetype last, QStringView name)
{
    const Token &token = context.tokens[first];
    if (token.kind == TokenKind::Ideographs)
        return true;
    const QStringView written = context.spelling(first, last);
    if (written == name)
        return true;
    if (isAcronym(name) || !(token.capital || token.kind == TokenKind::Number))
        return false;
    if (written.size() != name.size())
        return true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool starts = i == 0 || !name[i - 1].isLetter();
        if (starts && name[i].isUpper() && !written[i].isUpper())
            return false;
    }
    return true;
}

std::vector<NamedCompany> findKnownCompanies(const NameContext &context, const std::vector<NameChunk> &chunks,
                                             const Gazetteer &gazetteer)
{
    return KnownFinder(context, chunks, gazetteer).run();
}
