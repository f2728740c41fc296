// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesewords.h"

#include "core/names.h"
#include "text/lexicon.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace {

constexpr EnumName<ChineseWord> classes[] = {
    {ChineseWord::Legal, "legal"},         {ChineseWord::Ending, "ending"},   {ChineseWord::Weak, "weak"},
    {ChineseWord::Place, "place"},         {ChineseWord::Inside, "inside"},   {ChineseWord::Common, "common"},
    {ChineseWord::Person, "person"},       {ChineseWord::Anaphor, "anaphor"}, {ChineseWord::Kin, "kin"},
    {ChineseWord::Authority, "authority"}, {ChineseWord::Act, "act"},         {ChineseWord::Deal, "deal"},
    {ChineseWord::Hold, "hold"},           {ChineseWord::Share, "share"},     {ChineseWord::Join, "join"},
    {ChineseWord::From, "from"},           {ChineseWord::Passive, "passive"}, {ChineseWord::Short, "short"},
    {ChineseWord::Break, "break"},
};

struct Words {
    Words()
    {
        for (const Lexicon::Entry &entry : lexicon.entries())
            kinds.insert(entry.line, valueOf(classes, entry.field(0)).value_or(ChineseWord::Break));
    }
    Lexicon lexicon = Lexicon::bundled({QStringLiteral(":/lexicon/zh/companywords.tsv")});
    QHash<int, ChineseWord> kinds; // by line
};

ChineseWord kindOf(const Token &token)
{
    switch (token.kind) {
    case TokenKind::Word: return ChineseWord::Latin;
    case TokenKind::Number: return ChineseWord::Number;
    case TokenKind::Ideographs: return ChineseWord::Plain;
    default: return ChineseWord::Mark;
    }
}

} // namespace

ChineseWords::ChineseWords(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last)
    : m_text(text), m_tokens(tokens), m_first(first), m_last(last), m_words(size_t(last - first))
{
    static const Words words;
    for (qsizetype i = first; i < last;) {
        Word word{kindOf(tokens[size_t(i)]), qint32(i), qint32(i + 1)};
        if (word.kind != ChineseWord::Number) {
            if (const auto match = words.lexicon.longest(std::span(tokens.data() + i, size_t(last - i)))) {
                word.kind = words.kinds.value(match->line);
                word.last = qint32(i + match.tokens);
            }
        }
        for (; i < word.last; ++i)
            m_words[size_t(i - first)] = word;
    }
}

bool ChineseWords::areIn(const std::vector<Token> &tokens)
{
    return std::ranges::any_of(tokens, [](const Token &token) { return token.kind == TokenKind::Ideographs; });
}

ChineseWord ChineseWords::at(qsizetype token) const
{
    return holds(token) ? m_words[size_t(token - m_first)].kind : ChineseWord::Mark;
}

qsizetype ChineseWords::beginOf(qsizetype token) const
{
    return holds(token) ? m_words[size_t(token - m_first)].first : token;
}

qsizetype ChineseWords::endOf(qsizetype token) const
{
    return holds(token) ? m_words[size_t(token - m_first)].last : token + 1;
}

bool ChineseWords::is(qsizetype token, QStringView word) const
{
    return holds(token) && m_tokens[size_t(token)].in(m_text) == word;
}
