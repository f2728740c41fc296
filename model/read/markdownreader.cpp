// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/markdownreader.h"

#include "core/errorwords.h"
#include "read/decoding.h"
#include "read/frontmatter.h"
#include "read/markdowntext.h"

#include <QCryptographicHash>

Result<std::vector<Article>> MarkdownReader::read(QIODevice &device, const QString &sourceName, const QDate &) const
{
    const auto bytes = readWithin(device, articleLimit, sourceName);
    if (!bytes)
        return bytes.error();
    const auto source = decodeText(*bytes, sourceName);
    if (!source)
        return source.error();
    const auto frontMatter = readFrontMatter(*source, sourceName);
    if (!frontMatter)
        return frontMatter.error();
    MarkdownText plain = plainTextOf(QStringView(*source).mid(frontMatter->end));
    if (plain.text.isEmpty())
        return Error{ErrorWords::tr("The file holds no text."), sourceName};

    Article article;
    article.path = sourceName;
    article.originalHash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    article.text = std::move(plain.text);
    article.hash = Article::hashOf(article.text);
    frontMatter->applyTo(article);
    if (article.title.isEmpty())
        article.title = std::move(plain.title);
    return std::vector<Article>{std::move(article)};
}
