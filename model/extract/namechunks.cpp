// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/namechunks.h"

#include "extract/wordclasses.h"

using namespace WordClass;

namespace
{

constexpr quint32 wordsOfDomains[]
    = {wordHash(u"com"), wordHash(u"cn"), wordHash(u"net"), wordHash(u"org"), wordHash(u"io"),
       wordHash(u"ai"),  wordHash(u"ru"), wordHash(u"in"),  wordHash(u"co"),  wordHash(u"de")};

/// One past the last token of the line that token `from` stands in, within its sentence.
qsizetype endOfLine(const std::vector<Token> &tokens, qsizetype from, qsizetype end)
{
    qsizetype at = from + 1;
    while (at < end && !tokens[at].lineStart)
        ++at;
    return at;
}

/// Whether capitals say nothing in [from, to): nearly all words have one but the small ones, or the whole
/// line is upper case.
bool isHeadline(const NameContext &m, qsizetype from, qsizetype to, bool upperOnly)
{
    int words = 0;
    int capitals = 0;
    int ordinary = 0; // words that no name has
    for (qsizetype i = from; i < to; ++i) {
        const Token &token = m.tokens[i];
        ordinary += !m.headline[i] && token.capital && i > from
            && m.is(i, Plain | Act | Deal | Tell | Asset | Firm | Role);
        if (m.headline[i] || token.kind != TokenKind::Word || token.end - token.begin < 3 || m.is(i, Plain))
            continue;
        ++words;
        capitals += upperOnly ? token.allCaps : token.capital;
    }
    const bool stops = m.word(to - 1) == wordHash(u".");
    return upperOnly ? words >= 2 && capitals == words
                     : words >= 4 && ordinary > 0 && capitals * 10 >= words * (stops ? 9 : 7);
}

class ChunkReader
{
public:
    explicit ChunkReader(const NameContext &context)
        : m(context)
    {
    }

    std::vector<NameChunk> run()
    {
        for (const Sentence &sentence : m.sentences) {
            m_end = sentence.lastToken;
            for (qsizetype i = sentence.firstToken; i < m_end;)
                i = !m.headline[i] && isNameWord(i) ? readFrom(i) : i + 1;
        }
        return std::move(m_chunks);
    }

private:
    /// A capital, or one inside as in "iRobot", "inDriver".
    [[nodiscard]] bool isNameWord(qsizetype i) const
    {
        const Token &token = m.tokens[i];
        if (token.kind != TokenKind::Word || m.headline[i])
            return false;
        if (token.glued && token.end - token.begin == 1 && i > 0 && m.tokens[i - 1].kind == TokenKind::Number)
            return false; // "3D"
        if (token.capital)
            return !m.is(i, Calendar | Title) && !isRole(i);
        const QStringView spelling = token.in(m.text);
        if (spelling.size() < 3 || !spelling[0].isLower())
            return false;
        return spelling[1].isUpper() || (spelling.size() > 4 && spelling[2].isUpper());
    }
    /// "President", "CEO": between names, unless it is part of one ("General Mills").
    [[nodiscard]] bool isRole(qsizetype i) const
    {
        return m.is(i, Role | Person) && !m.is(i, Given | Place | Head | Other)
            && (m.tokens[i].allCaps || !m.is(i + 1, Legal | Head));
    }
    [[nodiscard]] bool isDomain(qsizetype i) const
    {
        return m.word(i) == wordHash(u".") && i + 1 < m_end && m.tokens[i].glued && m.tokens[i + 1].glued
            && std::ranges::find(wordsOfDomains, m.word(i + 1)) != std::end(wordsOfDomains);
    }
    [[nodiscard]] bool isGlued(qsizetype i) const { return i < m_end && m.tokens[i].glued; }

    /// How many tokens carry the name on from `i` to one more word of it; 0 where it ends.
    [[nodiscard]] qsizetype step(qsizetype i) const
    {
        if (i >= m_end)
            return 0;
        const quint32 word = m.word(i);
        const bool nextIsName = i + 1 < m_end && isNameWord(i + 1);
        if (isNameWord(i) || m.is(i, Legal))
            return 1;
        if (isDomain(i))
            return 2;
        if (word == wordHash(u"-") && isGlued(i) && nextIsName && isGlued(i + 1))
            return 2;
        if (word == wordHash(u"&") && nextIsName)
            return 2;
        if (word == wordHash(u"of") && nextIsName && m.is(i - 1, Head | Other))
            return 2;
        if (m.tokens[i].kind == TokenKind::Number && isGlued(i))
            return 1;
        if ((word == wordHash(u",") || word == wordHash(u".")) && m.is(i + 1, Legal))
            return 2;
        if (word == wordHash(u".") && m.word(i + 1) == wordHash(u",") && m.is(i + 2, Legal))
            return 3;
        return 0;
    }

    qsizetype readFrom(qsizetype first)
    {
        qsizetype last = first + 1;
        while (const qsizetype more = step(last))
            last += more;
        const qsizetype next = last;
        qsizetype core = last;
        while (core > first && (m.is(core - 1, Legal) || m.tokens[core - 1].kind == TokenKind::Punctuation))
            --core;
        first = trimmed(first, core, core < last);
        if (first < core)
            m_chunks.push_back({first, core, last});
        return next;
    }

    /// Without the words in front that are no part of the name.
    [[nodiscard]] qsizetype trimmed(qsizetype first, qsizetype core, bool legal) const
    {
        while (first < core) {
            const bool lead = m.is(first, Plain) && (m.opens[first] || m.word(first) == wordHash(u"the"));
            const bool adjective = m.is(first, Demonym) && core - first > 1 && !legal && !m.is(core - 1, Body)
                && !m.is(first + 1, Head | Demonym | Vague) && m.word(first + 1) != wordHash(u"&");
            const bool called = m.opens[first] && m.is(first, Firm) && !m.is(first, Head) && core - first > 1 && !legal; // "Newcomer X"
            if (!lead && !adjective && !called)
                break;
            ++first;
        }
        while (first < core && m.tokens[first].kind == TokenKind::Punctuation)
            ++first;
        return first;
    }

    const NameContext &m;
    qsizetype m_end = 0;
    std::vector<NameChunk> m_chunks;
};

} // namespace

NameContext::NameContext(QStringView string, const std::vector<Token> &all,
                         const std::vector<Sentence> &split)
    : text(string)
    , tokens(all)
    , sentences(split)
    , classes(WordClasses::bundled().of(all))
    , sentenceOf(all.size(), 0)
    , opens(all.size(), false)
    , headline(all.size(), false)
{
    for (size_t s = 0; s < sentences.size(); ++s) {
        const Sentence &sentence = sentences[s];
        for (qsizetype from = sentence.firstToken; from < sentence.lastToken;) {
            const qsizetype to = endOfLine(tokens, from, sentence.lastToken);
            if (isHeadline(*this, from, to, true))
                std::fill(headline.begin() + from, headline.begin() + to, true);
            from = to;
        }
        if (isHeadline(*this, sentence.firstToken, sentence.lastToken, false))
            std::fill(headline.begin() + sentence.firstToken, headline.begin() + sentence.lastToken, true);
        bool open = true;
        for (qsizetype i = sentence.firstToken; i < sentence.lastToken; ++i) {
            sentenceOf[i] = qint32(s);
            const Token &token = tokens[i];
            opens[i] = open || token.lineStart;
            const QChar first = text[token.begin];
            if (token.kind == TokenKind::Punctuation)
                open = open || first == u':' || first == u'“' || first == u'"' || first == u'—'
                    || first == u'–';
            else
                open = false;
        }
    }
}

std::vector<NameChunk> findNameChunks(const NameContext &context)
{
    return ChunkReader(context).run();
}
