// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/namecues.h"

#include "extract/wordclasses.h"

#include <array>

namespace {

constexpr int classes = 22; ///< of words, a bit each
constexpr qsizetype longest = 16, ending = 3;

QStringView digit(qsizetype number)
{
    static constexpr QStringView digits = u"0123456789";
    return digits.mid(std::clamp<qsizetype>(number, 0, 9), 1);
}

QStringView bit(int number)
{
    static constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz";
    return letters.mid(number, 1);
}

/// A word in lower case, or what it is.
class Word
{
public:
    Word(const NameContext &m, qsizetype at, const Sentence &sentence)
    {
        if (at < sentence.firstToken || at >= sentence.lastToken) {
            m_kind = u"^";
        } else if (m.tokens[at].kind == TokenKind::Number) {
            m_kind = u"0";
        } else if (m.tokens[at].kind == TokenKind::Word && m.isCapital(at) && !m.opens[at]) {
            m_kind = m.is(at, WordClass::Place) ? u"P" : u"N";
        } else {
            const QStringView spelling = m.spelling(at, at + 1);
            for (const QChar c : spelling.first(std::min(spelling.size(), longest)))
                m_text[size_t(m_size++)] = c.toLower();
        }
    }

    [[nodiscard]] QStringView view() const { return m_kind.isEmpty() ? QStringView(m_text.data(), m_size) : m_kind; }

private:
    QStringView m_kind;
    std::array<QChar, longest> m_text;
    qsizetype m_size = 0;
};

class NameCueReader
{
public:
    NameCueReader(const NameContext &context, const NameChunk &chunk, const NameEvidence &evidence, const CueVisitor &visit)
        : m(context), m_chunk(chunk), m_evidence(evidence), m_visit(visit)
    {
    }

    void run()
    {
        const Sentence &sentence = m.sentence(m_chunk.first);
        const Word before(m, m_chunk.first - 1, sentence), after(m, m_chunk.last, sentence);
        const Word second(m, m_chunk.last + 1, sentence);
        give('l', before.view());
        give('m', Word(m, m_chunk.first - 2, sentence).view());
        give('r', after.view());
        give('s', second.view());
        m_visit('r', after.view(), second.view());
        m_visit('w', before.view(), after.view());
        giveClasses('p', m_chunk.first - 1);
        giveClasses('n', m_chunk.last);
        giveClasses('o', m_chunk.last + 1);
        readName();
        give('c', digit(std::min(m_evidence.company, 4)));
        give('h', digit(std::min(m_evidence.person, 4)));
        if (m_evidence.other)
            give('h', u"other");
    }

private:
    void give(char group, QStringView cue) { m_visit(group, cue, {}); }

    void giveClasses(char group, qsizetype at)
    {
        for (int i = 0; i < classes; ++i)
            if (m.is(at, 1U << i))
                give(group, bit(i));
    }

    void readName()
    {
        const qsizetype words = m_chunk.core - m_chunk.first;
        give('f', digit(std::min<qsizetype>(words, 4)));
        give('f', m.opens[size_t(m_chunk.first)] ? u"opens" : u"inside");
        giveClasses('a', m_chunk.first);
        if (words > 1)
            giveClasses('z', m_chunk.core - 1);
        const QStringView last = m.spelling(m_chunk.core - 1, m_chunk.core);
        give('e', last.last(std::min(last.size(), ending)));
        m_visit('a', words > 1 ? u"long" : u"single", shape(m.spelling(m_chunk.first, m_chunk.first + 1)));
        for (qsizetype at = m_chunk.first; at < m_chunk.core; ++at) {
            if (m.word(at) == wordHash(u"&"))
                give('f', u"and");
            if (m.word(at) == wordHash(u"."))
                give('f', u"dot");
        }
    }

    static QStringView shape(QStringView word)
    {
        bool upper = true, inner = false, number = false;
        for (qsizetype i = 0; i < word.size(); ++i) {
            upper = upper && !word[i].isLower();
            inner = inner || (i > 0 && word[i].isUpper());
            number = number || word[i].isDigit();
        }
        return number ? u"number" : upper ? (word.size() > 3 ? QStringView(u"shouted") : QStringView(u"short")) : inner ? u"inner" : u"plain";
    }

    const NameContext &m;
    const NameChunk &m_chunk;
    const NameEvidence &m_evidence;
    const CueVisitor &m_visit;
};

} // namespace

void visitNameCues(const NameContext &context, const NameChunk &chunk, const NameEvidence &evidence, const CueVisitor &visit)
{
    NameCueReader(context, chunk, evidence, visit).run();
}
