// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/query.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class Database;

/// How one kind of record is searched for a word: statements that give its ids, ascending.
struct SearchTarget {
    QString indexed; ///< :word is a query of the full text index; empty where there is none
    QString scanned; ///< :word is a LIKE pattern; reads all records
    QString pairs; ///< full text index in which words of two letters are found, too; empty where they are not
    QString whole; ///< with `pairs`: a whole field is :word, which has no place in that index
    QString named; ///< what names the company :company; empty where nothing does
    QString checked; ///< whether the one record :id has the pattern :word or names :company

    [[nodiscard]] static const SearchTarget &ofEvents();
};

/// The ids of the records that have all words of a text, ascending, found one after the other.
class SearchHits
{
public:
    [[nodiscard]] static Result<SearchHits> start(Database &database, const SearchTarget &target,
                                                  const QStringList &words);

    /// Nothing after the last; Error also where the connection is interrupted.
    Result<std::optional<qint64>> next();

private:
    /// The rows of a statement, with the one at hand.
    struct Rows {
        Query query;
        std::optional<qint64> id; ///< nothing after the last
    };
    /// What has a word: all that is in one of the lists.
    using Word = std::vector<Rows>;

    Result<Done> walk(Database &database, const SearchTarget &target, const QString &word, qint64 company);
    static Result<Done> add(Word &lists, Database &database, const QString &sql, const char *name, const QVariant &value);
    Result<Done> check(Database &database, const SearchTarget &target, const QString &word, qint64 company);
    /// The first id of a word that is `from` or later.
    static Result<std::optional<qint64>> seek(Word &word, qint64 from);
    Result<bool> passesChecks(qint64 id);

    std::vector<Word> m_words; ///< walked side by side
    std::vector<Query> m_checks; ///< of short words: asked of what the others find
    qint64 m_from = 0;
};
