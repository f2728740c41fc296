// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What a full stop after a word may mean instead of the end of a sentence. Words are given as Token::word.
enum class Abbreviation : quint8 {
    None,
    BeforeName,   ///< "Mr.", "Gen.", "vs.": never ends a sentence
    BeforeNumber, ///< "No.", "Jan.", "p.": none where a number follows
    AfterName     ///< "Inc.", "Corp.", "Jr.": ends one only where the next word plainly begins one
};
[[nodiscard]] Abbreviation abbreviationKind(quint32 word);

/// Whether the word, capitalised, begins a sentence far more often than a name ("The", "But", "It").
[[nodiscard]] bool opensSentence(quint32 word);
