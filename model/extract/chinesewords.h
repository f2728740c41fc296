// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <vector>

/// What a word of resources/lexicon/zh/companywords.tsv says about the names beside it; its classes are explained there.
/// Plain: in no list, most often part of a name. Latin: a word of letters. Number: digits. Mark: punctuation and symbols.
enum class ChineseWord : quint8 { Plain, Legal, Ending, Weak, Place, Inside, Common, Latin, // these may make up a name
                                  Person, Authority, Anaphor, Kin, Act, Deal, Hold, Share, Join, From, Passive, Short,
                                  Break, Number, Mark };

/// Tokens [first, last) of a Chinese text cut into the words of the list, the longest from the left, in linear time. Places
/// are numbers of tokens of the text; outside of the stretch everything is a Mark.
class ChineseWords
{
public:
    ChineseWords(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last);

    /// Whether the text has an ideograph at all: else there is nothing to do.
    [[nodiscard]] static bool areIn(const std::vector<Token> &tokens);

    [[nodiscard]] ChineseWord at(qsizetype token) const;
    [[nodiscard]] qsizetype beginOf(qsizetype token) const; ///< of the word that the token is in
    [[nodiscard]] qsizetype endOf(qsizetype token) const;   ///< one past
    [[nodiscard]] bool isName(qsizetype token) const { return at(token) <= ChineseWord::Latin; }
    [[nodiscard]] bool is(qsizetype token, QStringView word) const; ///< the token itself, not its word
    [[nodiscard]] bool isOpening(qsizetype token) const { return is(token, u"(") || is(token, u"（"); }
    [[nodiscard]] bool isClosing(qsizetype token) const { return is(token, u")") || is(token, u"）"); }
    [[nodiscard]] qsizetype first() const { return m_first; }
    [[nodiscard]] qsizetype last() const { return m_last; }

private:
    struct Word {
        ChineseWord kind = ChineseWord::Mark;
        qint32 first = 0;
        qint32 last = 0;
    };
    [[nodiscard]] bool holds(qsizetype token) const { return token >= m_first && token < m_last; }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    qsizetype m_first, m_last;
    std::vector<Word> m_words; ///< by token, from m_first
};
