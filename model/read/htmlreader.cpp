// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/htmlreader.h"

#include "core/errorwords.h"
#include "read/decoding.h"
#include "read/htmlmetadata.h"
#include "read/htmltext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace {

/// The encoding that a page names in its first bytes.
QByteArray charsetIn(const QByteArray &page)
{
    static const QRegularExpression pattern(QStringLiteral("charset *= *[\"']?([A-Za-z0-9_:-]+)"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(page.first(std::min<qsizetype>(page.size(), 2048)))).captured(1).toLatin1();
}

/// Where a browser says it saved the page from.
QString savedFrom(const QString &page)
{
    static const QRegularExpression pattern(QStringLiteral("<!-- saved from url=\\(\\d+\\)(\\S+) -->"));
    return pattern.match(page.first(std::min<qsizetype>(page.size(), 4096))).captured(1);
}

} // namespace

Result<Article> HtmlReader::article(const QByteArray &page, const QByteArray &charset, const QString &sourceName, const QDate &today)
{
    const auto html = decodeText(page, sourceName, charset.isEmpty() ? charsetIn(page) : charset);
    if (!html)
        return html.error();
    const auto document = HtmlDocument::parse(*html, sourceName);
    if (!document)
        return document.error();
    Article article;
    article.path = sourceName;
    article.originalHash = QCryptographicHash::hash(page, QCryptographicHash::Sha256);
    article.text = mainText(*document);
    if (article.text.isEmpty())
        return Error{ErrorWords::tr("The page holds no story: nothing is left without its menus and scripts."), sourceName};
    article.hash = Article::hashOf(article.text);
    readMetadata(*document, today, article);
    if (article.url.isEmpty())
        article.url = savedFrom(*html);
    return article;
}

Result<std::vector<Article>> HtmlReader::read(QIODevice &device, const QString &sourceName, const QDate &today) const
{
    const auto bytes = readWithin(device, articleLimit, sourceName);
    if (!bytes)
        return bytes.error();
    auto found = article(*bytes, {}, sourceName, today);
    if (!found)
        return found.error();
    return std::vector<Article>{std::move(found).value()};
}
