// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/event.h"
#include "core/result.h"
#include "store/edit.h"

#include <optional>
#include <vector>

class Database;

/// Where else the text of an article stood: the same words under another address, or of another publisher, are one story in several
/// copies, and count once. Kept as settings, one an article, so that a deed that adds copies is taken back like any other.
class ArticleCopies
{
public:
    explicit ArticleCopies(Database &database)
        : m_database(database)
    {
    }

    /// Of an article, by the hash of its text; in the order in which they came.
    Result<std::vector<SourceReference>> of(const QString &hash);
    /// The change that adds those that are new; nothing where none is. It is not carried out.
    Result<std::optional<Change>> adding(const Article &article, const std::vector<SourceReference> &copies);

    [[nodiscard]] static SourceReference copyOf(const Article &article); ///< as another article's copy

private:
    [[nodiscard]] static QString setting(const QString &hash);

    Database &m_database;
};
