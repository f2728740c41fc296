// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/boilerplate.h"

#include "extract/boilerplatewords.h"

#include <algorithm>

namespace
{

using boilerplate::Tokens;

constexpr size_t longestLink = 20; ///< tokens
constexpr size_t longestProse = 25; ///< tokens that a block of prose has more of
constexpr size_t bylineReach = 12; ///< blocks from the top

/// A line of the page: a paragraph, a heading, a list item.
struct Block {
    size_t firstSentence = 0;
    size_t lastSentence = 0; ///< one past
    Tokens tokens;
    bool marked = false;
};

class Marker
{
public:
    Marker(QStringView text, const std::vector<Token> &tokens, const std::vector<Sentence> &sentences)
        : m_text(text)
        , m_tokens(tokens)
        , m_sentences(sentences)
        , m_marked(sentences.size(), false)
    {
        for (size_t i = 0; i < sentences.size();) {
            size_t end = i + 1;
            while (end < sentences.size() && sentences[end].paragraph == sentences[i].paragraph)
                ++end;
            m_blocks.push_back({i, end, between(sentences[i].firstToken, sentences[end - 1].lastToken)});
            i = end;
        }
    }

    std::vector<TextSpan> run()
    {
        markLines();
        markSentences();
        markBiographies();
        markLinksBelowHeadings();
        markCounters();
        markLastLinks();
        return spans();
    }

private:
    [[nodiscard]] Tokens between(qsizetype first, qsizetype last) const
    {
        return Tokens(m_tokens).subspan(size_t(first), size_t(last - first));
    }
    [[nodiscard]] Tokens tokensOf(size_t sentence) const
    {
        return between(m_sentences[sentence].firstToken, m_sentences[sentence].lastToken);
    }
    [[nodiscard]] bool isProse(const Block &block) const
    {
        return !block.marked && block.tokens.size() > longestProse
            && boilerplate::endsLikeSentence(m_text, block.tokens);
    }
    [[nodiscard]] bool isHeadless(const Block &block) const ///< short and no sentence: a heading, a link
    {
        return block.lastSentence - block.firstSentence == 1 && block.tokens.size() <= longestLink
            && !boilerplate::endsLikeSentence(m_text, block.tokens);
    }

    void markLines()
    {
        const auto words = std::count_if(m_tokens.begin(), m_tokens.end(),
                                         [](const Token &t) { return t.kind == TokenKind::Word; });
        const bool alphabetic = size_t(words) * 2 > m_tokens.size();
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            Block &block = m_blocks[i];
            const Tokens line = block.tokens;
            block.marked = boilerplate::isFixedLine(m_text, line) || boilerplate::isLinkHeading(line)
                || boilerplate::isPhotoCredit(m_text, line) || boilerplate::isTicker(m_text, line)
                || boilerplate::isBreadcrumb(m_text, line)
                || (alphabetic && boilerplate::isIdeographicCaption(m_text, line))
                || (i < bylineReach && boilerplate::isByline(m_text, line));
        }
    }

    void markSentences()
    {
        for (Block &block : m_blocks) {
            bool before = false;
            for (size_t i = block.firstSentence; i < block.lastSentence; ++i) {
                before = boilerplate::addressesReader(m_text, tokensOf(i))
                    || (before && boilerplate::isFixedLine(m_text, tokensOf(i)));
                m_marked[i] = before;
            }
            if (std::all_of(m_marked.begin() + qsizetype(block.firstSentence),
                            m_marked.begin() + qsizetype(block.lastSentence),
                            [](bool marked) { return marked; }))
                block.marked = true;
        }
    }

    /// Below the story, where no more of it follows. The person is nobody of the story.
    void markBiographies()
    {
        for (size_t i = m_blocks.size(); i-- > 1 && !isStory(i);) {
            Block &block = m_blocks[i];
            if (!block.marked && boilerplate::isBiography(m_text, tokensOf(block.firstSentence))
                && !isNamedBefore(block))
                block.marked = true;
        }
    }
    [[nodiscard]] bool isStory(size_t at) const
    {
        return at + 1 < m_blocks.size() && isProse(m_blocks[at + 1]);
    }
    [[nodiscard]] bool isNamedBefore(const Block &block) const
    {
        const quint32 first = block.tokens[0].word;
        const quint32 second = block.tokens[1].word;
        for (const Block &other : m_blocks) {
            if (&other == &block)
                return false;
            for (size_t i = 0; !other.marked && i + 1 < other.tokens.size(); ++i) {
                if (other.tokens[i].word == first && other.tokens[i + 1].word == second)
                    return true;
            }
        }
        return false;
    }

    void markLinksBelowHeadings()
    {
        bool below = false;
        for (Block &block : m_blocks) {
            if (boilerplate::isLinkHeading(block.tokens))
                below = true;
            else if (below && isHeadless(block))
                block.marked = true;
            else
                below = below && block.marked;
        }
    }

    void markCounters()
    {
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const bool beside
                = (i > 0 && m_blocks[i - 1].marked) || (i + 1 < m_blocks.size() && m_blocks[i + 1].marked);
            if (beside && boilerplate::isBareCounter(m_blocks[i].tokens))
                m_blocks[i].marked = true;
        }
    }

    /// A line that is no sentence, between the story and what is set aside below it, links to another story.
    void markLastLinks()
    {
        if (m_blocks.empty() || !m_blocks.back().marked)
            return;
        for (size_t i = m_blocks.size(); i-- > 2;) {
            Block &block = m_blocks[i];
            const bool isItem = !block.tokens[0].lineStart; // behind a bullet
            const bool hasNumber = std::any_of(block.tokens.begin(), block.tokens.end(),
                                               [](const Token &t) { return t.kind == TokenKind::Number; });
            if (!block.marked && (!isHeadless(block) || hasNumber || isItem))
                return;
            block.marked = true;
        }
    }

    [[nodiscard]] std::vector<TextSpan> spans() const
    {
        std::vector<TextSpan> result;
        for (const Block &block : m_blocks) {
            for (size_t i = block.firstSentence; i < block.lastSentence; ++i) {
                if (!block.marked && !m_marked[i])
                    continue;
                const TextSpan span = m_sentences[i].span;
                const bool follows
                    = i > 0 && !result.empty() && result.back().end == m_sentences[i - 1].span.end;
                if (follows)
                    result.back().end = span.end;
                else
                    result.push_back(span);
            }
        }
        return result;
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const std::vector<Sentence> &m_sentences;
    std::vector<Block> m_blocks;
    std::vector<bool> m_marked; ///< by sentence
};

} // namespace

std::vector<TextSpan> findBoilerplate(QStringView text, const std::vector<Token> &tokens,
                                      const std::vector<Sentence> &sentences)
{
    return Marker(text, tokens, sentences).run();
}
