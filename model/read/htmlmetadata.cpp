// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/htmlmetadata.h"

#include "read/celldates.h"
#include "read/frontmatter.h"
#include "read/htmltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace {

enum Rank { JsonLd = 1, OpenGraph, Meta, ItemProp, TimeTag, Page };

struct Candidate {
    QString value;
    QString from; ///< for people: the tag it stands in
    int rank = 0;
};

/// Candidates for one field; the strongest is the choice, of equal ones the first on the page.
class Candidates
{
public:
    void add(const QString &value, int rank, const QString &from)
    {
        if (const QString text = value.simplified(); !text.isEmpty())
            m_all.push_back({text, from, rank});
    }
    [[nodiscard]] QString best() const { return m_all.empty() ? QString() : ranked().front().value; }
    [[nodiscard]] std::vector<Candidate> ranked() const
    {
        std::vector<Candidate> sorted = m_all;
        std::ranges::stable_sort(sorted, {}, &Candidate::rank);
        return sorted;
    }

private:
    std::vector<Candidate> m_all;
};

QString nameIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return nameIn(value.toObject().value(QLatin1String("name")));
    QStringList names;
    for (const QJsonValue &one : value.toArray())
        if (const QString name = nameIn(one); !name.isEmpty())
            names << name;
    return names.join(QStringLiteral(", "));
}

/// The day, or as much of it as is said, of "2019-04-17T10:00:00Z", "April 17, 2019" and what else tables have.
std::optional<Edtf> dayIn(const QString &written)
{
    if (const auto date = readDate(written))
        return date->isInterval() ? std::nullopt : std::optional(*date);
    const auto date = CellDates(DateOrder::Unknown).read(written);
    return date && date->date && !date->date->isInterval() ? date->date : std::nullopt;
}

class Metadata
{
public:
    explicit Metadata(const HtmlDocument &document)
    {
        m_language.add(attribute(*document.root(), "lang"), Page, QStringLiteral("<html lang>"));
        walk(*document.root(), [&](const GumboNode &node) {
            return !isElement(node) || visit(node);
        });
    }

    void applyTo(Article &article, const QDate &today) const
    {
        const auto fill = [](QString &field, const QString &value) {
            if (field.isEmpty())
                field = value;
        };
        fill(article.title, withoutSite(m_title.best(), m_publisher.best()));
        fill(article.publisher, m_publisher.best());
        fill(article.author, m_author.best());
        fill(article.url, m_url.best());
        fill(article.language, languageTag(m_language.best()));
        if (!article.published)
            choosePublished(article, today);
    }

private:
    bool visit(const GumboNode &node)
    {
        switch (tagOf(node)) {
        case GUMBO_TAG_META: meta(node); break;
        case GUMBO_TAG_TITLE:
            if (node.parent && tagOf(*node.parent) == GUMBO_TAG_HEAD)
                m_title.add(textOf(node), Page + 1, QStringLiteral("<title>"));
            break;
        case GUMBO_TAG_LINK:
            if (attribute(node, "rel") == QLatin1String("canonical"))
                m_url.add(attribute(node, "href"), OpenGraph, QStringLiteral("<link rel=canonical>"));
            break;
        case GUMBO_TAG_SCRIPT:
            if (attribute(node, "type").startsWith(QLatin1String("application/ld+json")))
                jsonLd(node);
            return false;
        case GUMBO_TAG_H1:
            m_title.add(textOf(node), Page, QStringLiteral("<h1>"));
            break;
        case GUMBO_TAG_TIME:
            time(node);
            break;
        default: break;
        }
        if (holdsComments(node) && tagOf(node) != GUMBO_TAG_BODY && tagOf(node) != GUMBO_TAG_HTML)
            return false;
        itemProperty(node);
        if (attribute(node, "rel") == QLatin1String("author"))
            m_author.add(textOf(node), Page, QStringLiteral("rel=author"));
        return true;
    }

    void meta(const GumboNode &node)
    {
        QString name = attribute(node, "property");
        if (name.isEmpty())
            name = attribute(node, "name");
        name = name.toLower();
        const QString content = attribute(node, "content");
        const QString from = QStringLiteral("<meta %1>").arg(name);
        struct Known {
            const char *name;
            Candidates Metadata::*field;
            int rank;
        };
        static constexpr Known known[] = {
            {"og:title", &Metadata::m_title, OpenGraph}, {"twitter:title", &Metadata::m_title, Meta}, {"dc.title", &Metadata::m_title, Meta},
            {"citation_title", &Metadata::m_title, Meta}, {"headline", &Metadata::m_title, Meta},
            {"og:site_name", &Metadata::m_publisher, OpenGraph}, {"dc.publisher", &Metadata::m_publisher, Meta},
            {"publisher", &Metadata::m_publisher, Meta}, {"citation_journal_title", &Metadata::m_publisher, Meta},
            {"application-name", &Metadata::m_publisher, Page}, {"author", &Metadata::m_author, Meta},
            {"article:author", &Metadata::m_author, Page}, {"dc.creator", &Metadata::m_author, Meta}, {"byl", &Metadata::m_author, Meta},
            {"parsely-author", &Metadata::m_author, Meta}, {"sailthru.author", &Metadata::m_author, Meta},
            {"citation_author", &Metadata::m_author, Meta}, {"og:url", &Metadata::m_url, OpenGraph}, {"og:locale", &Metadata::m_language, Page + 1},
            {"article:published_time", &Metadata::m_published, OpenGraph}, {"og:article:published_time", &Metadata::m_published, OpenGraph},
            {"og:published_time", &Metadata::m_published, OpenGraph}, {"article:published", &Metadata::m_published, OpenGraph},
            {"date", &Metadata::m_published, Meta}, {"pubdate", &Metadata::m_published, Meta}, {"publishdate", &Metadata::m_published, Meta},
            {"publish-date", &Metadata::m_published, Meta}, {"publish_date", &Metadata::m_published, Meta},
            {"publication_date", &Metadata::m_published, Meta}, {"parsely-pub-date", &Metadata::m_published, Meta},
            {"sailthru.date", &Metadata::m_published, Meta}, {"dc.date", &Metadata::m_published, Meta},
            {"dc.date.issued", &Metadata::m_published, Meta}, {"dcterms.created", &Metadata::m_published, Meta},
            {"dcterms.issued", &Metadata::m_published, Meta}, {"citation_publication_date", &Metadata::m_published, Meta},
            {"citation_date", &Metadata::m_published, Meta}, {"article.published", &Metadata::m_published, Meta},
            {"originalpublicationdate", &Metadata::m_published, Meta}, {"ptime", &Metadata::m_published, Meta}, {"pdate", &Metadata::m_published, Meta},
        };
        for (const Known &row : known)
            if (name == QLatin1String(row.name) && !(row.field == &Metadata::m_author && content.startsWith(QLatin1String("http"))))
                (this->*row.field).add(content, row.rank, from);
        if (attribute(node, "http-equiv").toLower() == QLatin1String("content-language"))
            m_language.add(content, Page + 1, from);
    }

    void itemProperty(const GumboNode &node)
    {
        const QString property = attribute(node, "itemprop");
        if (property.isEmpty())
            return;
        const QString content = attribute(node, "content");
        const QString datetime = attribute(node, "datetime");
        const QString from = QStringLiteral("itemprop=") + property;
        if (property == QLatin1String("datePublished"))
            m_published.add(!content.isEmpty() ? content : !datetime.isEmpty() ? datetime : textOf(node), ItemProp, from);
        else if (property == QLatin1String("headline"))
            m_title.add(content.isEmpty() ? textOf(node) : content, ItemProp, from);
        else if (property == QLatin1String("author"))
            m_author.add(content.isEmpty() ? textOf(node) : content, ItemProp, from);
    }

    void time(const GumboNode &node)
    {
        QString value = attribute(node, "datetime");
        if (value.isEmpty())
            value = textOf(node);
        for (const GumboNode *above = node.parent; above && isElement(*above); above = above->parent)
            if (isBesideTheStory(*above))
                return;
        const bool marked = gumbo_get_attribute(&node.v.element.attributes, "pubdate") != nullptr
            || attribute(node, "class").contains(QLatin1String("publish"), Qt::CaseInsensitive);
        m_published.add(value, marked ? ItemProp : TimeTag, QStringLiteral("<time>"));
    }

    void jsonLd(const GumboNode &node)
    {
        QByteArray text;
        eachChild(node, [&text](const GumboNode &child) {
            if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE)
                text += child.v.text.text;
        });
        const QJsonDocument document = QJsonDocument::fromJson(text.trimmed());
        if (document.isArray())
            for (const QJsonValue &one : document.array())
                jsonLd(one.toObject());
        else
            jsonLd(document.object());
    }

    void jsonLd(const QJsonObject &object)
    {
        for (const QJsonValue &one : object.value(QLatin1String("@graph")).toArray())
            jsonLd(one.toObject());
        const QJsonValue type = object.value(QLatin1String("@type"));
        const QString types = type.isArray() ? nameIn(type) : type.toString();
        const bool isStory = types.contains(QLatin1String("Article")) || types.contains(QLatin1String("BlogPosting"))
            || types.contains(QLatin1String("Report"));
        if (!isStory && types != QLatin1String("WebPage"))
            return;
        const int rank = isStory ? JsonLd : Page; // a site's page may be younger than its story
        const QString from = QStringLiteral("JSON-LD ");
        const auto text = [&object](const char *name) { return object.value(QLatin1String(name)); };
        m_title.add(text(isStory ? "headline" : "name").toString(), rank, from + QStringLiteral("headline"));
        m_published.add(text("datePublished").toString(), rank, from + QStringLiteral("datePublished"));
        m_published.add(text("dateCreated").toString(), Page, from + QStringLiteral("dateCreated"));
        m_author.add(nameIn(text("author")), rank, from + QStringLiteral("author"));
        m_publisher.add(nameIn(text("publisher")), rank, from + QStringLiteral("publisher"));
        m_language.add(text("inLanguage").toString(), rank, from + QStringLiteral("inLanguage"));
        m_url.add(text("url").toString(), rank, from + QStringLiteral("url"));
    }

    void choosePublished(Article &article, const QDate &today) const
    {
        QStringList others;
        for (const Candidate &candidate : m_published.ranked()) {
            const QString said = candidate.from + QStringLiteral(": ") + candidate.value;
            const auto date = dayIn(candidate.value);
            if (!date)
                continue;
            if (!today.isNull() && date->range().first > today.toJulianDay() + 1) // zones
                others << QStringLiteral("refused, in the future: ") + said;
            else if (!article.published) {
                article.published = *date;
                article.publishedFrom = PublishedFrom::Metadata;
                article.publishedEvidence = said;
            } else if (const QString also = QStringLiteral("also ") + said; !others.contains(also)) {
                others << also;
            }
        }
        if (!others.isEmpty() && article.published)
            article.publishedEvidence += u'\n' + others.mid(0, 8).join(u'\n');
    }

    /// "Headline | The Site" without the site, where the page names it.
    static QString withoutSite(const QString &title, const QString &site)
    {
        if (site.isEmpty() || !title.endsWith(site, Qt::CaseInsensitive))
            return title;
        static const QRegularExpression separator(QStringLiteral(" *[|–—·:-] *$"));
        const QString rest = title.chopped(site.size());
        const auto match = separator.match(rest);
        return match.hasMatch() && match.capturedStart() > 0 ? rest.first(match.capturedStart()) : title;
    }

    static QString languageTag(const QString &written)
    {
        static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"));
        return tag.match(written).hasMatch() ? QString(written).replace(u'_', u'-') : QString();
    }

    Candidates m_title, m_publisher, m_author, m_url, m_language, m_published;
};

} // namespace

void readMetadata(const HtmlDocument &document, const QDate &today, Article &article)
{
    Metadata(document).applyTo(article, today);
}
