// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"

/// Web pages. The article's text is the story alone; what the page says of itself gives the rest. Nothing in it runs, nothing it refers
/// to is fetched.
class HtmlReader : public ArticleReader
{
public:
    [[nodiscard]] Result<std::vector<Article>> read(QIODevice &device, const QString &sourceName, const QDate &today) const override;

    /// The article of a page whose bytes are at hand; `charset` is what came with them, or empty.
    [[nodiscard]] static Result<Article> article(const QByteArray &page, const QByteArray &charset, const QString &sourceName,
                                                 const QDate &today);
};
