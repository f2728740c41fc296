// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/result.h"
#include "core/textspan.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class Database;

/// A place of an article's text where a word stands.
struct FoundPlace {
    CharacterSpan span; ///< of the word, in code points of the text
    QString before; ///< some of its line, up to the word
    QString word; ///< as it is written there
    QString after;
    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

/// An article that has all words of a search, in its title or its text.
struct ArticleHit {
    QString hash;
    QString title;
    QString publisher;
    std::optional<Edtf> published;
    int count = 0; ///< places in its text; 0 where only the title has the words
    std::vector<FoundPlace> places; ///< the first of them, in the order of the text
};

struct ArticleHits {
    qint64 articles = 0; ///< with those that are not listed
    qint64 places = 0;
    std::vector<ArticleHit> listed; ///< by date of publication, the undated last, then by title

    static constexpr size_t mostListed = 500; ///< articles
    static constexpr size_t mostPlaces = 20; ///< of one article

    /// `goOn` is asked after each article; where it says no, what was found so far is given back. None for a blank text.
    [[nodiscard]] static Result<ArticleHits> of(Database &database, const QString &text, const std::function<bool()> &goOn = {});
};

/// The places where one of the words stands, in any case, `most` of them at most; `count` gets the number of all.
[[nodiscard]] std::vector<FoundPlace> placesOf(const QString &text, const QStringList &words, size_t most, int &count);
