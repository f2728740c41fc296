// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"

/// RSS and Atom files: an article an entry, with the feed's name as its publisher. What an entry holds is read as a web page is.
class FeedReader : public ArticleReader
{
public:
    [[nodiscard]] Result<std::vector<Article>> read(QIODevice &device, const QString &sourceName, const QDate &today) const override;
};
