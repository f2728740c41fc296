// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"

#include <QString>

#include <vector>

/// A value of a term as it is meant, and where it is written, with its quotation marks.
struct ExpressionValue {
    QString text;
    TextSpan span;
};

/// A part of a filter expression that stands by itself, not yet understood.
struct ExpressionTerm {
    enum class Kind : quint8 { Word, Phrase, Range, Key, Comparison };

    Kind kind = Kind::Word;
    TextSpan span;
    QString key; ///< canonical, or as written where there is no such key
    TextSpan keySpan;
    QString comparison; ///< ">", ">=", "<", "<=" or "="
    std::vector<ExpressionValue> values; ///< one of a word or phrase, both ends of a range, any number after a key
};

[[nodiscard]] std::vector<ExpressionTerm> expressionTerms(const QString &text);

/// The key that a word for it stands for ("publisher" for "source"), in any case; empty where there is none.
[[nodiscard]] QString expressionKey(const QString &word);
