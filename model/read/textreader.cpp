// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/textreader.h"

#include "read/decoding.h"
#include "read/frontmatter.h"

#include <QCryptographicHash>

Result<std::vector<Article>> TextReader::read(QIODevice &device, const QString &sourceName, const QDate &) const
{
    const auto bytes = readWithin(device, articleLimit, sourceName);
    if (!bytes)
        return bytes.error();
    auto text = decodeText(*bytes, sourceName);
    if (!text)
        return text.error();
    const auto frontMatter = readFrontMatter(*text, sourceName);
    if (!frontMatter)
        return frontMatter.error();

    Article article;
    article.path = sourceName;
    article.originalHash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    article.text = std::move(text).value();
    article.hash = Article::hashOf(article.text);
    frontMatter->applyTo(article);
    return std::vector<Article>{std::move(article)};
}
