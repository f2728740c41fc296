// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/frontmatter.h"

#include "core/errorwords.h"

namespace {

/// Takes quotes off, and the brackets of a list.
QString valueIn(QStringView written)
{
    QStringView value = written.trimmed();
    const auto wrapped = [&value](QChar open, QChar close) {
        return value.size() >= 2 && value.front() == open && value.back() == close;
    };
    if (wrapped(u'"', u'"') || wrapped(u'\'', u'\''))
        return value.mid(1, value.size() - 2).toString();
    if (!wrapped(u'[', u']'))
        return value.toString();
    QStringList items;
    for (const QStringView item : value.mid(1, value.size() - 2).split(u','))
        items.append(valueIn(item));
    return items.join(QStringLiteral(", "));
}

/// "key" of "key: value"; nothing where the line is no such thing.
std::optional<QString> keyOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    for (const QChar c : line.first(colon))
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u' ')
            return std::nullopt;
    return line.first(colon).trimmed().toString().toLower();
}

bool passedOver(QStringView line)
{
    return line.trimmed().isEmpty() || line.startsWith(u'#') || line.front().isSpace() || line.startsWith(u'-');
}

} // namespace

void FrontMatter::applyTo(Article &article) const
{
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    fill(article.title, title);
    fill(article.publisher, publisher);
    fill(article.author, author);
    fill(article.url, url);
    fill(article.language, language);
    if (published && !article.published) {
        article.published = published;
        article.publishedFrom = PublishedFrom::Metadata;
        article.publishedEvidence = QStringLiteral("published: ") + published->toString();
    }
}

Result<FrontMatter> readFrontMatter(QStringView text, const QString &sourceName)
{
    FrontMatter found;
    qsizetype at = text.indexOf(u'\n') + 1;
    if (at == 0 || text.first(at).trimmed() != QLatin1String("---"))
        return FrontMatter{};
    for (int number = 2;; ++number) {
        const qsizetype stop = text.indexOf(u'\n', at);
        const QStringView line = text.mid(at, stop < 0 ? -1 : stop - at);
        if (line.trimmed() == QLatin1String("---")) {
            found.end = stop < 0 ? text.size() : stop + 1;
            return found;
        }
        if (stop < 0)
            return FrontMatter{};
        at = stop + 1;
        if (passedOver(line))
            continue;
        const auto key = keyOf(line);
        if (!key)
            return FrontMatter{};
        const QString value = valueIn(line.mid(line.indexOf(u':') + 1));
        if (*key == QLatin1String("title"))
            found.title = value;
        else if (*key == QLatin1String("publisher"))
            found.publisher = value;
        else if (*key == QLatin1String("author") || *key == QLatin1String("authors"))
            found.author = value;
        else if (*key == QLatin1String("url"))
            found.url = value;
        else if (*key == QLatin1String("language") || *key == QLatin1String("lang"))
            found.language = value;
        else if ((*key == QLatin1String("published") || *key == QLatin1String("date")) && !value.isEmpty()) {
            auto date = readDate(value);
            if (!date)
                return Error{ErrorWords::tr("\"%1\" is no date: %2").arg(value, date.error().message), sourceName, number};
            found.published = std::move(date).value();
        }
    }
}

Result<Edtf> readDate(QStringView text)
{
    const QStringView written = text.trimmed();
    const bool timeStamp = written.size() > 11 && (written[10] == u'T' || written[10] == u' ') && written[11].isDigit();
    return Edtf::parse(timeStamp ? written.first(10) : written);
}
