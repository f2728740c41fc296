// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "filter/eventfilter.h"

#include <QString>

#include <functional>
#include <optional>

/// What names mean to a project: each gives the name that the project has for it, or nothing. One that is left out takes any name
/// as it is written.
struct FilterNames {
    using Lookup = std::function<std::optional<QString>(const QString &written)>;
    Lookup company;
    Lookup publisher;
    Lookup tag;
};

/// What is wrong with an expression, and where: UTF-16 units of its text.
struct ExpressionError {
    QString message; ///< a sentence for people
    TextSpan span;
    friend bool operator==(const ExpressionError &, const ExpressionError &) = default;
};

/// A filter as one line of text:
///
///     company:amazon kind:exit,closure 2015..2019 conf>0.7 "pop-up" store
///
/// Terms stand apart by white space and all of them hold; several values of a key, by commas or by naming it again, mean any of
/// them, but dates and with, of which all hold. Keys (in any case): company, with (every one of these takes part), kind, certainty (or modality), source (or publisher), status (or review), tag, date (or year,
/// when) and conf (or score) with > or >=. A date is EDTF, a bare run of two of them a range, "2015.." and "..2019" have an open end.
/// Anything else is a word to be searched for; in quotation marks it is text whatever it looks like, and one that has no end goes to
/// that of the line. In the quotation marks of a value \" is a quotation mark and \\ a backslash.
struct FilterExpression {
    EventFilter filter; ///< of the terms that could be read
    std::optional<ExpressionError> error; ///< the first

    [[nodiscard]] static FilterExpression parse(const QString &text, const FilterNames &names = {});
    /// Reads as the same filter; its search comes back with the same words, each in quotation marks where it needs them.
    [[nodiscard]] static QString print(const EventFilter &filter);
};

/// Where in an expression somebody is typing, for offering what can stand there.
struct ExpressionPlace {
    QString key; ///< canonical; empty in a word, which may become a key
    QString typed; ///< of the value or word, up to the cursor
    TextSpan span; ///< that a choice replaces

    /// Nothing within quotation marks that are to be searched for, and after a comparison.
    [[nodiscard]] static std::optional<ExpressionPlace> at(const QString &text, qsizetype cursor);
};

/// The keys, in the order in which they are printed.
[[nodiscard]] const QStringList &expressionKeys();

/// A value as it can stand after a key's colon.
[[nodiscard]] QString expressionValue(const QString &value);
