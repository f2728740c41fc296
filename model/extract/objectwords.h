// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

/// Whether a word (Token::word) right before a name makes it one that the next sentence does not go on about: "set up by [X]",
/// "then came [X]", "unlike [X]".
[[nodiscard]] constexpr bool leadsToObject(quint32 word)
{
    switch (word) {
    case wordHash(u"by"):
    case wordHash(u"from"):
    case wordHash(u"with"):
    case wordHash(u"to"):
    case wordHash(u"against"):
    case wordHash(u"unlike"):
    case wordHash(u"like"):
    case wordHash(u"than"):
    case wordHash(u"came"):
    case wordHash(u"including"):
        return true;
    default:
        return false;
    }
}

/// A pronoun before a name is the one who acts: "it bought [X]".
[[nodiscard]] constexpr bool isSubjectPronoun(quint32 word)
{
    return word == wordHash(u"it") || word == wordHash(u"they") || word == wordHash(u"he") || word == wordHash(u"she");
}
