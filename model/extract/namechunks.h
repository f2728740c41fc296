// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/sentences.h"
#include "text/tokens.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <initializer_list>
#include <vector>

/// A text as the finders of names see it: its tokens with what is known about their words. Indices are those
/// of tokens.
struct NameContext {
    NameContext(QStringView text, const std::vector<Token> &tokens, const std::vector<Sentence> &sentences);

    /// Whether the word at `at` has one of the classes (WordClass); false outside the text.
    [[nodiscard]] bool is(qsizetype at, quint32 mask) const
    {
        return at >= 0 && at < qsizetype(classes.size()) && (classes[at] & mask);
    }
    [[nodiscard]] quint32 word(qsizetype at) const ///< its hash, 0 outside the text
    {
        return at >= 0 && at < qsizetype(tokens.size()) ? tokens[at].word : 0;
    }
    [[nodiscard]] bool isCapital(qsizetype at) const
    {
        return at >= 0 && at < qsizetype(tokens.size()) && tokens[at].capital;
    }
    [[nodiscard]] QStringView spelling(qsizetype first, qsizetype last) const ///< `last` is one past
    {
        return first < last ? text.mid(tokens[first].begin, tokens[last - 1].end - tokens[first].begin)
                            : QStringView();
    }
    [[nodiscard]] const Sentence &sentence(qsizetype at) const { return sentences[sentenceOf[at]]; }

    QStringView text;
    const std::vector<Token> &tokens;
    const std::vector<Sentence> &sentences;
    std::vector<quint32> classes;
    std::vector<qint32> sentenceOf;
    std::vector<bool>
        opens; ///< the word is capital by its place: it begins a sentence, a quotation or follows a colon
    std::vector<bool>
        headline; ///< it stands in a line where most words are capital, so that capitals say nothing
};

/// Whether the word at `at` is one of these, which are hashes.
[[nodiscard]] inline bool isWord(const NameContext &context, qsizetype at, std::initializer_list<quint32> words)
{
    return std::ranges::find(words, context.word(at)) != words.end();
}

/// A run of words that look like one name: "Shenzhen Cross-Border E-Commerce Association", "Acme Widgets Co.,
/// Ltd".
struct NameChunk {
    qsizetype first = 0;
    qsizetype core = 0; ///< one past the name without "Co., Ltd"
    qsizetype last = 0; ///< one past
    [[nodiscard]] bool legal() const { return core < last; }
};

/// All runs outside headlines, in the order of the text, disjoint. Words that only begin a sentence,
/// adjectives of nations, titles and roles are no part of them.
[[nodiscard]] std::vector<NameChunk> findNameChunks(const NameContext &context);
