// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/feedreader.h"

#include "core/errorwords.h"
#include "read/decoding.h"
#include "read/frontmatter.h"
#include "read/htmltags.h"
#include "read/htmltext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QXmlStreamReader>

namespace {

/// What one entry says, as it is read.
struct Entry {
    QString title, link, author, date, content, summary;
};

std::optional<Edtf> dayOf(const QString &written, const QDate &today)
{
    std::optional<Edtf> date;
    if (const auto iso = readDate(written))
        date = *iso;
    else if (const QDateTime mail = QDateTime::fromString(written, Qt::RFC2822Date); mail.isValid())
        date = Edtf::day(mail.date().toJulianDay());
    else if (const QDate day = QLocale::c().toDate(written.section(u' ', 1, 3), QStringLiteral("d MMM yyyy")); day.isValid())
        date = Edtf::day(day.toJulianDay()); // "Wed, 17 Apr 2019 10:00:00 GMT"
    if (date && !today.isNull() && date->range().first > today.toJulianDay() + 1)
        return std::nullopt;
    return date;
}

QString plainText(const QString &html, const QString &sourceName)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.trimmed();
    const auto document = HtmlDocument::parse(html, sourceName);
    return document ? mainText(*document) : QString();
}

class Feed
{
public:
    Feed(const QString &xml, const QString &sourceName) : m_xml(xml), m_sourceName(sourceName) { }

    Result<std::vector<Article>> read(const QDate &today)
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext(); // RSS 1.0 has its items behind the channel, the others have them in it
            if (!m_xml.isStartElement())
                continue;
            const QStringView name = m_xml.name();
            if (name == QLatin1String("rss") || name == QLatin1String("feed") || name == QLatin1String("RDF")
                || name == QLatin1String("channel"))
                continue;
            if (name == QLatin1String("item") || name == QLatin1String("entry"))
                add(entry(), today);
            else if (name == QLatin1String("title") && m_publisher.isEmpty())
                m_publisher = text();
            else if (name == QLatin1String("language"))
                m_language = text();
            else
                m_xml.skipCurrentElement();
        }
        if (m_articles.empty() && m_xml.hasError())
            return Error{ErrorWords::tr("The feed is broken: %1.").arg(m_xml.errorString()), m_sourceName, int(m_xml.lineNumber())};
        if (m_articles.empty())
            return Error{ErrorWords::tr("The feed holds no entry with a text."), m_sourceName};
        return std::move(m_articles);
    }

private:
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified(); }

    /// Atom's xhtml content is markup of its own; all other content is text that may hold markup.
    QString markup()
    {
        QString all;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                all += u'<' + m_xml.name() + u'>';
                ++depth;
                break;
            case QXmlStreamReader::EndElement:
                if (--depth > 0)
                    all += QStringLiteral("</") + m_xml.name() + u'>';
                break;
            case QXmlStreamReader::Characters:
                all += m_xml.text();
                break;
            default: break;
            }
        }
        return all;
    }

    Entry entry()
    {
        Entry entry;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.qualifiedName().toString();
            if (name == QLatin1String("title"))
                entry.title = text();
            else if (name == QLatin1String("link")) {
                const QString href = m_xml.attributes().value(QLatin1String("href")).toString();
                const QString rel = m_xml.attributes().value(QLatin1String("rel")).toString();
                const QString address = text();
                if (entry.link.isEmpty() && (rel.isEmpty() || rel == QLatin1String("alternate")))
                    entry.link = href.isEmpty() ? address : href;
            } else if (name == QLatin1String("pubDate") || name == QLatin1String("published") || name == QLatin1String("dc:date"))
                entry.date = text();
            else if (name == QLatin1String("updated") && entry.date.isEmpty())
                entry.date = text();
            else if (name == QLatin1String("author") || name == QLatin1String("dc:creator"))
                entry.author = author();
            else if (name == QLatin1String("content:encoded") || name == QLatin1String("content"))
                entry.content = markup();
            else if (name == QLatin1String("description") || name == QLatin1String("summary"))
                entry.summary = markup();
            else
                m_xml.skipCurrentElement();
        }
        return entry;
    }

    QString author()
    {
        QString name;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                const bool isName = m_xml.name() == QLatin1String("name");
                const QString inner = text();
                if (isName) {
                    m_xml.skipCurrentElement(); // to the end of the author
                    return inner;
                }
            } else if (m_xml.isCharacters()) {
                name += m_xml.text();
            } else if (m_xml.isEndElement()) {
                break;
            }
        }
        return name.simplified();
    }

    void add(const Entry &entry, const QDate &today)
    {
        Article article;
        article.text = plainText(entry.content.isEmpty() ? entry.summary : entry.content, m_sourceName);
        if (article.text.isEmpty())
            return;
        if (!entry.title.isEmpty() && !article.text.startsWith(entry.title))
            article.text.prepend(entry.title + QStringLiteral("\n\n"));
        article.path = m_sourceName + u'#' + QString::number(m_articles.size() + 1);
        article.hash = Article::hashOf(article.text);
        article.originalHash = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256);
        article.title = entry.title;
        article.url = entry.link;
        article.author = entry.author;
        article.publisher = m_publisher;
        article.language = m_language;
        if (auto date = dayOf(entry.date, today)) {
            article.published = std::move(date);
            article.publishedFrom = PublishedFrom::Metadata;
            article.publishedEvidence = QStringLiteral("feed: ") + entry.date;
        }
        m_articles.push_back(std::move(article));
    }

    QXmlStreamReader m_xml;
    QString m_sourceName;
    QString m_publisher;
    QString m_language;
    std::vector<Article> m_articles;
};

} // namespace

Result<std::vector<Article>> FeedReader::read(QIODevice &device, const QString &sourceName, const QDate &today) const
{
    const auto bytes = readWithin(device, articleLimit, sourceName);
    if (!bytes)
        return bytes.error();
    const auto xml = decodeText(*bytes, sourceName);
    if (!xml)
        return xml.error();
    QByteArray bounded = xml->toUtf8();
    dropFurtherAttributes(bounded);
    return Feed(QString::fromUtf8(bounded), sourceName).read(today);
}
