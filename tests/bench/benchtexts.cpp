// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchtexts.h"

#include "read/articlereader.h"

#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next();
    files.sort();
    return files;
}

/// The body and the date of creation of a TimeML document.
Article timeMlArticle(QIODevice &device)
{
    Article article;
    for (QXmlStreamReader xml(&device); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"DCT") {
            if (const auto day = Edtf::parse(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().left(10)))
                article.published = *day;
        } else if (xml.name() == u"TEXT") {
            article.text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return article;
}

std::vector<Article> eachOnce()
{
    std::vector<Article> articles;
    for (const QString &path : filesBelow(QStringLiteral(ANNALS_SHARED_DIR "/data/timex"), QStringLiteral("*.tml"))) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            articles.push_back(timeMlArticle(file));
    }
    if (!articles.empty())
        return articles;
    for (const QString &path : filesBelow(QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample"), QStringLiteral("*.md"))) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto read = articleReaderFor(Format::Markdown)->read(file, path))
            articles.insert(articles.end(), read->begin(), read->end());
    }
    return articles;
}

} // namespace

std::vector<Article> benchTexts(int megabytes)
{
    const std::vector<Article> once = eachOnce();
    const double size = megabytesOf(once);
    std::vector<Article> articles;
    for (double made = 0; size > 0 && made < megabytes; made += size) {
        for (const Article &article : once) {
            articles.push_back(article);
            articles.back().text.detach();
        }
    }
    return articles;
}

double megabytesOf(const std::vector<Article> &articles)
{
    double bytes = 0;
    for (const Article &article : articles)
        bytes += double(article.text.toUtf8().size());
    return bytes / 1e6;
}
