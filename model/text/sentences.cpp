// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentences.h"

#include "text/abbreviations.h"

#include <algorithm>

namespace {

constexpr qint32 narrowestWrap = 50;
constexpr qint32 widestWrap = 120;
constexpr size_t longSentence = 200; ///< tokens; the next comma ends it
constexpr size_t longestSentence = 500;
constexpr size_t fewestOpenWords = 3; // of a line that breaks off in the middle of a sentence

/// A line of the text, as far as its wrapping goes.
struct Line {
    size_t firstToken = 0;
    qint32 length = 0;
    bool afterBlank = false; ///< an empty line stands before it
};

class Splitter
{
public:
    Splitter(QStringView text, const std::vector<Token> &tokens) : m_text(text), m_tokens(tokens) { }

    std::vector<Sentence> run()
    {
        findParagraphs();
        size_t nextStart = 0;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (nextStart < m_starts.size() && m_starts[nextStart] == i) {
                close(i);
                ++m_paragraph;
                ++nextStart;
                if (isBullet(i))
                    m_first = i + 1;
            }
            const size_t limit = nextStart < m_starts.size() ? m_starts[nextStart] : m_tokens.size();
            const size_t last = isStop(i) ? closingMarks(i, limit) : i;
            if (endsSentence(i, last, limit) || goesOn(i, last + 1 - m_first))
                close(last + 1);
            i = last;
        }
        close(m_tokens.size());
        return std::move(m_sentences);
    }

private:
    [[nodiscard]] char16_t mark(size_t i) const
    {
        const Token &token = m_tokens[i];
        return token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol
            ? m_text[token.begin].unicode()
            : u'\0';
    }

    [[nodiscard]] bool isBullet(size_t i) const
    {
        switch (mark(i)) {
        case u'•':
        case u'‣':
        case u'◦':
        case u'▪':
        case u'●':
        case u'·':
            return true;
        case u'-':
        case u'*':
        case u'–':
        case u'—':
            return i + 1 < m_tokens.size() && !m_tokens[i + 1].glued;
        default:
            return false;
        }
    }

    /// Fills m_starts with the first token of each line that begins a paragraph, a heading or a list item.
    void findParagraphs()
    {
        std::vector<Line> lines;
        qint32 lineBegin = 0;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].lineStart)
                continue;
            const qint32 from = i == 0 ? 0 : m_tokens[i - 1].end;
            if (!lines.empty())
                lines.back().length = from - lineBegin;
            int breaks = 0;
            for (qint32 at = m_tokens[i].begin - 1; at >= from; --at) {
                if (m_text[at] == u'\n' && breaks++ == 0)
                    lineBegin = at + 1;
            }
            lines.push_back({.firstToken = i, .afterBlank = breaks != 1});
        }
        if (!lines.empty())
            lines.back().length = m_tokens.back().end - lineBegin;

        qint32 width = 0;
        for (const Line &line : lines)
            width = std::max(width, line.length);
        const bool wrapped = width >= narrowestWrap && width <= widestWrap;
        for (size_t i = 0; i < lines.size(); ++i) {
            const size_t token = lines[i].firstToken;
            if (i == 0 || lines[i].afterBlank || !wrapped || isBullet(token) || !flows(lines[i - 1], token, width))
                m_starts.push_back(token);
        }
    }

    /// Whether the line that begins with `token` only carries on `before`, which had no room for its first word. The first line of
    /// a paragraph may be short where a dateline has been cut off: "Acme Corp said it sold / its shoe division".
    [[nodiscard]] bool flows(const Line &before, size_t token, qint32 width) const
    {
        const bool lower = m_tokens[token].kind == TokenKind::Word && !m_tokens[token].capital;
        const Token &end = m_tokens[token - 1];
        const bool open = end.kind == TokenKind::Word && token - before.firstToken >= fewestOpenWords;
        if (open && before.afterBlank && (lower || (!end.capital && !opensSentence(m_tokens[token].word))))
            return true;
        const qint32 needed = before.length + 1 + m_tokens[token].length();
        return needed * 10 >= width * (lower ? 6 : 8);
    }

    [[nodiscard]] static bool isCjkStop(char16_t c) { return c == u'。' || c == u'！' || c == u'？' || c == u'｡'; }

    [[nodiscard]] bool isStop(size_t i) const
    {
        const char16_t c = mark(i);
        return c == u'.' || c == u'!' || c == u'?' || c == u'…' || isCjkStop(c);
    }

    /// Whether what has gone on for that many tokens is cut after token `i`.
    [[nodiscard]] bool goesOn(size_t i, size_t length) const
    {
        const char16_t c = length >= longSentence ? mark(i) : u'\0';
        return length >= longestSentence || c == u',' || c == u';' || c == u'，' || c == u'；' || c == u'、';
    }

    [[nodiscard]] bool isClosing(size_t i) const
    {
        switch (mark(i)) {
        case u'"':
        case u'\'':
        case u'”':
        case u'’':
        case u'»':
        case u')':
        case u']':
        case u'」':
        case u'』':
        case u'】':
        case u'）':
        case u'》':
            return m_tokens[i].glued;
        default:
            return false;
        }
    }

    /// The last token of the marks that close the sentence which ends at `i`: further stops, quotes, brackets.
    [[nodiscard]] size_t closingMarks(size_t i, size_t limit) const
    {
        while (i + 1 < limit && (isClosing(i + 1) || (isStop(i + 1) && m_tokens[i + 1].glued)))
            ++i;
        return i;
    }

    /// Whether a sentence ends with token `i` and the marks up to `last` that close it.
    [[nodiscard]] bool endsSentence(size_t i, size_t last, size_t limit) const
    {
        const Token &token = m_tokens[i];
        if (token.kind == TokenKind::Word) { // "the U.S. The firm"
            return token.length() > 3 && token.capital && m_text[token.end - 1] == u'.' && i + 1 < limit
                && startsSentence(m_tokens[i + 1]);
        }
        if (!isStop(i))
            return false;
        const char16_t stop = mark(i);
        if (isCjkStop(stop))
            return true;
        if (last + 1 >= limit)
            return true;
        const Token &next = m_tokens[last + 1];
        if (next.glued)
            return next.kind == TokenKind::Ideographs && stop != u'.';
        if (next.kind == TokenKind::Word && !next.capital)
            return false;
        if (stop != u'.' || last > i || i <= m_first)
            return i > m_first;
        return !isAbbreviation(i - 1, next);
    }

    [[nodiscard]] static bool startsSentence(const Token &token)
    {
        return token.kind == TokenKind::Word && token.capital && opensSentence(token.word);
    }

    /// Whether the full stop after token `i` belongs to an abbreviation, a list number or an initial.
    [[nodiscard]] bool isAbbreviation(size_t i, const Token &next) const
    {
        const Token &token = m_tokens[i];
        if (!m_tokens[i + 1].glued)
            return false;
        if (token.kind == TokenKind::Number)
            return i == m_first && token.length() <= 2;
        if (token.kind != TokenKind::Word)
            return false;
        if (token.length() == 1 && token.capital)
            return token.word != wordHash(u"i") && !startsSentence(next);
        switch (abbreviationKind(token.word)) {
        case Abbreviation::None:
            return false;
        case Abbreviation::BeforeName:
            return token.capital || next.kind == TokenKind::Number || next.capital;
        case Abbreviation::BeforeNumber:
            return next.kind == TokenKind::Number;
        case Abbreviation::AfterName:
            return !startsSentence(next);
        }
        return false;
    }

    void close(size_t end)
    {
        if (end > m_first) {
            const TextSpan span {m_tokens[m_first].begin, m_tokens[end - 1].end};
            m_sentences.push_back({span, qsizetype(m_first), qsizetype(end), m_paragraph});
        }
        m_first = std::max(m_first, end);
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    std::vector<size_t> m_starts;
    std::vector<Sentence> m_sentences;
    qsizetype m_paragraph = -1;
    size_t m_first = 0;
};

} // namespace

std::vector<Sentence> splitSentences(QStringView text, const std::vector<Token> &tokens)
{
    return Splitter(text, tokens).run();
}
