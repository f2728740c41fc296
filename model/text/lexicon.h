// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "text/aliasmatcher.h"
#include "text/tokens.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

/// A list of words and phrases with what is known about each, read from resources/lexicon/<language>/*.tsv or
/// *.txt.
///
/// The format, in UTF-8: one entry a line, columns separated by tabs. The first column is the word or phrase,
/// or several with the same meaning separated by "|" ("buy|buys|bought"); the other columns are the fields,
/// whose meaning the file's first comment tells. White space around a column does not count; empty lines and
/// lines that begin with "#" are skipped. Case does not count in phrases, and a hyphen may be written or not.
/// Where a phrase is there twice the first one is found.
///
/// A value: read once, then shared by any number of threads.
class Lexicon
{
public:
    struct Entry {
        QString phrase;
        QStringList fields; ///< the columns after the first; empty in a plain word list
        int line = 0; ///< 1-based
        [[nodiscard]] QString field(qsizetype at) const
        {
            return fields.value(at);
        } ///< empty where there is none
    };
    struct Match {
        const Entry *entry = nullptr;
        qsizetype tokens = 0; ///< how many tokens the phrase covers
        explicit operator bool() const { return entry != nullptr; }
        const Entry *operator->() const { return entry; }
    };

    /// Fails where a line has no phrase before its first tab.
    [[nodiscard]] static Result<Lexicon> parse(QStringView content, const QString &source = {});

    /// From one file, or several read as one: ":/lexicon/en/places.txt". Fails where one is not there or is
    /// not right.
    [[nodiscard]] static Result<Lexicon> load(const QStringList &paths);

    /// Like load(), for the files that the program carries: that they are right is a test, so it aborts where
    /// they are not.
    [[nodiscard]] static Lexicon bundled(const QStringList &paths);

    /// The longest phrase that begins with tokens[0].
    [[nodiscard]] Match longest(std::span<const Token> tokens) const;

    /// The entry of a single word by its hash (Token::word, wordHash()), or null.
    [[nodiscard]] const Entry *word(quint32 hash) const;

    /// The entry of a phrase, or null.
    [[nodiscard]] const Entry *find(QStringView phrase) const;

    /// All of them, in the order of the files.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    Result<Done> append(QStringView content, const QString &source);

    std::vector<Entry> m_entries;
    AliasMatcher m_matcher; ///< ids are places in m_entries
};
