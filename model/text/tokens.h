// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"

#include <QStringView>

#include <vector>

enum class TokenKind : quint8 {
    Word,        ///< letters of an alphabetic script, with inner apostrophe ("O'Brien"; but "China's" is "China" and "'s"); "U.S." is one
    Number,      ///< digits with inner separators: "75", "5,000", "429.6", "2019", "31.12.2019"; letters never join ("Q3" is two tokens)
    Ideographs,  ///< one Han, Kana or Hangul character each
    Punctuation, ///< one character each; a hyphen inside "third-quarter" is one too
    Symbol       ///< currency signs, "%", "+", ...: one each
};

/// What stands at a place in the text. 20 bytes, no text of its own.
struct Token {
    qint32 begin = 0; ///< UTF-16 code units
    qint32 end = 0;
    TokenKind kind = TokenKind::Word;
    bool capital = false;   ///< a word that begins with an upper-case letter
    bool allCaps = false;   ///< a word of two letters or more, all upper case
    bool lineStart = false; ///< first token of a line
    bool glued = false;     ///< no white space before it
    quint32 word = 0;       ///< hash of the lower-cased text: equal words have equal hashes (FNV-1a over UTF-16)

    [[nodiscard]] QStringView in(QStringView text) const { return text.mid(begin, end - begin); }
    [[nodiscard]] TextSpan span() const { return {begin, end}; }
    [[nodiscard]] qint32 length() const { return end - begin; }
};

/// Splits a text of at most 2^31 - 1 code units into tokens, in one pass. White space is in no token. Curly apostrophes hash
/// like straight ones. A surrogate without its partner is a symbol.
[[nodiscard]] std::vector<Token> tokenize(QStringView text);

/// The hash that Token::word has for `lowered`, at compile time too: `case wordHash(u"bought"):`.
[[nodiscard]] constexpr quint32 wordHash(const char16_t *lowered)
{
    quint32 hash = 2166136261U;
    for (; *lowered; ++lowered)
        hash = (hash ^ quint32(*lowered)) * 16777619U;
    return hash;
}

/// The same of a text that is lower case already.
[[nodiscard]] inline quint32 wordHash(QStringView lowered)
{
    quint32 hash = 2166136261U;
    for (const QChar c : lowered)
        hash = (hash ^ quint32(c.unicode())) * 16777619U;
    return hash;
}
