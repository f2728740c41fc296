// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"

#include <functional>
#include <optional>
#include <vector>

class Database;

/// Articles with their text; a text is stored once (its hash is unique).
class ArticleRepository
{
public:
    explicit ArticleRepository(Database &database)
        : m_database(database)
    {
    }

    /// `location`, where the file lay, tells a changed file from another one of the same name; only its hash
    /// is kept.
    Result<ArticleId> insert(const Article &article, const QString &location = {});
    Result<Done> update(const Article &article); ///< by its id
    Result<Done> remove(ArticleId id); ///< with the claims that rest on it

    Result<std::optional<Article>> find(ArticleId id);
    Result<std::optional<Article>> findByHash(const QString &hash);
    Result<std::optional<ArticleId>> idOf(const QString &hash);
    /// Articles read from there before, oldest first: those of that location, or those of that path where
    /// either is not known.
    Result<std::vector<ArticleId>> findEarlier(const QString &path, const QString &location);
    /// In the order of path, then of import. Without texts where `withText` is false: then `text` is empty.
    Result<Done> each(const std::function<void(Article &&)> &visit, bool withText = true);
    Result<qint64> count();

private:
    Database &m_database;
};
