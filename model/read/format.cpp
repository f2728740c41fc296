// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/format.h"

#include "core/names.h"

#include <QFileInfo>

namespace {

constexpr EnumName<Format> names[] = {
    {Format::Text, "text"}, {Format::Markdown, "markdown"}, {Format::Html, "html"}, {Format::Mhtml, "mhtml"},
    {Format::Eml, "eml"}, {Format::Feed, "feed"}, {Format::Pdf, "pdf"}, {Format::Csv, "csv"}, {Format::Tsv, "tsv"},
    {Format::Json, "json"}, {Format::Jsonl, "jsonl"}, {Format::Csl, "csl"}, {Format::TimelineJs, "timelinejs"},
    {Format::Markwhen, "markwhen"}, {Format::Ics, "ics"},
};

constexpr EnumName<Format> titles[] = {
    {Format::Text, "plain text"}, {Format::Markdown, "Markdown"}, {Format::Html, "a web page"},
    {Format::Mhtml, "a saved web page"}, {Format::Eml, "an e-mail"}, {Format::Feed, "a feed"}, {Format::Pdf, "a PDF"},
    {Format::Csv, "a CSV table"}, {Format::Tsv, "a TSV table"}, {Format::Json, "JSON"}, {Format::Jsonl, "JSON Lines"},
    {Format::Csl, "CSL JSON"}, {Format::TimelineJs, "TimelineJS JSON"}, {Format::Markwhen, "Markwhen"},
    {Format::Ics, "a calendar"},
};

constexpr EnumName<Format> endings[] = {
    {Format::Text, "txt"}, {Format::Text, "text"}, {Format::Markdown, "md"}, {Format::Markdown, "markdown"},
    {Format::Html, "html"}, {Format::Html, "htm"}, {Format::Html, "xhtml"}, {Format::Mhtml, "mhtml"},
    {Format::Mhtml, "mht"}, {Format::Eml, "eml"}, {Format::Feed, "rss"}, {Format::Feed, "atom"}, {Format::Feed, "xml"}, {Format::Pdf, "pdf"},
    {Format::Csv, "csv"}, {Format::Tsv, "tsv"}, {Format::Tsv, "tab"}, {Format::Json, "json"}, {Format::Jsonl, "jsonl"},
    {Format::Jsonl, "ndjson"}, {Format::Markwhen, "mw"}, {Format::Ics, "ics"},
};

struct Mark {
    Format format;
    const char *bytes; ///< in lower case
};

constexpr Mark unmistakable[] = {{Format::Pdf, "%pdf-"}, {Format::Ics, "begin:vcalendar"}};

constexpr Mark likely[] = {
    {Format::Html, "<!doctype html"}, {Format::Html, "<html"}, {Format::Feed, "<rss"}, {Format::Feed, "<feed"},
    {Format::Jsonl, "{\"type\":"}, {Format::Markdown, "---\n"}, {Format::Markdown, "---\r\n"},
};

template<size_t N>
std::optional<Format> markedAs(const Mark (&marks)[N], const QByteArray &head)
{
    for (const Mark &mark : marks)
        if (head.startsWith(mark.bytes))
            return mark.format;
    return std::nullopt;
}

} // namespace

QString toString(Format format)
{
    return nameOf(names, format);
}

std::optional<Format> formatName(QStringView name)
{
    return valueOf(names, name);
}

QStringList formatNames()
{
    QStringList all;
    for (const auto &row : names)
        all.append(QString::fromLatin1(row.name));
    return all;
}

QString formatTitle(Format format)
{
    return nameOf(titles, format);
}

Format detectFormat(const QString &fileName, const QByteArray &head)
{
    QByteArray start = head.toLower();
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    if (const auto format = markedAs(unmistakable, start))
        return *format;
    if (const auto format = valueOf(endings, QFileInfo(fileName).suffix().toLower()))
        return *format;
    return markedAs(likely, start).value_or(Format::Text);
}

bool isShortcut(const QByteArray &head)
{
    const QByteArray start = head.trimmed().toLower();
    return start.startsWith("[internetshortcut]") || (start.startsWith("[desktop entry]") && start.contains("\ntype=link"))
        || (start.startsWith("<?xml") && start.contains("<plist") && start.contains("<key>url</key>"))
        || (start.startsWith("bplist") && start.contains("surl"));
}
