// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"
#include "read/format.h"

#include <QDate>
#include <QIODevice>

#include <vector>

/// Reads the articles of one format. Has no state: any number of threads may use one.
class ArticleReader
{
public:
    virtual ~ArticleReader() = default;

    /// The articles in `device`, which is open for reading, in their order: text, hashes, and what the file itself says about
    /// title, publisher, author, address, language and publication date (then `publishedFrom` is Metadata). `sourceName` becomes
    /// their path and the source of an Error. Publication dates after `today` are not believed; a null one believes all.
    [[nodiscard]] virtual Result<std::vector<Article>> read(QIODevice &device, const QString &sourceName,
                                                            const QDate &today = {}) const = 0;
};

/// The reader of a format; null where this version has none.
[[nodiscard]] const ArticleReader *articleReaderFor(Format format);
