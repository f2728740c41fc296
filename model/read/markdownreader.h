// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"

/// Markdown (CommonMark with GitHub's tables). The article's text is what a reader of the rendered page sees: no front matter, no
/// markup, no addresses of links; a paragraph is one line, blocks are kept apart by an empty line, list items begin with "• " or
/// their number, cells of a table are kept apart by tabs. A first heading gives the title where the front matter has none.
class MarkdownReader : public ArticleReader
{
public:
    [[nodiscard]] Result<std::vector<Article>> read(QIODevice &device, const QString &sourceName, const QDate &today) const override;
};
