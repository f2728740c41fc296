// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/reading.h"

#include "core/errorwords.h"
#include "read/cslreader.h"
#include "read/csvrows.h"
#include "read/decoding.h"
#include "read/icsreader.h"
#include "read/jsontable.h"
#include "read/markwhenreader.h"
#include "read/tablereader.h"
#include "read/timelinejsreader.h"

#include <QFile>

namespace {

/// What the manifest and the options know of articles that do not say it themselves.
void complete(std::vector<Article> &articles, const InputFile &input, const ReadOptions &options)
{
    for (Article &article : articles) {
        options.manifest.applyTo(article, input.file);
        if (!article.published && options.published) {
            article.published = options.published;
            article.publishedFrom = PublishedFrom::Option;
            article.publishedEvidence = QStringLiteral("--published ") + options.published->toString();
        }
    }
}

Result<Reading> readArticles(QIODevice &device, Format format, const InputFile &input, const ReadOptions &options)
{
    const ArticleReader *reader = articleReaderFor(format);
    if (!reader)
        return Error{ErrorWords::tr("This is %1, which this version does not read.").arg(formatTitle(format)), input.path};
    auto articles = reader->read(device, input.path, options.today);
    if (!articles)
        return articles.error();
    Reading reading;
    reading.articles = std::move(articles).value();
    complete(reading.articles, input, options);
    return reading;
}

Result<Reading> readTable(std::unique_ptr<QIODevice> device, char separator, const InputFile &input, const ReadOptions &options)
{
    auto table = TableReader::open(std::move(device), input.path, separator, options.columnsOf.value(input.file, options.columns));
    if (!table)
        return table.error();
    Reading reading;
    reading.source = std::move(table).value();
    return reading;
}

Result<Reading> withRecords(Result<Records> records)
{
    if (!records)
        return records.error();
    Reading reading;
    reading.records = std::move(records).value();
    return reading;
}

/// The first line that is not blank, or what a row may have of it.
QByteArray firstLine(QIODevice &device)
{
    for (qint64 size = 64 * 1024;; size *= 4) {
        QByteArray head = device.peek(size);
        const bool isAll = head.size() < size || size > rowLimit;
        if (head.startsWith("\xef\xbb\xbf"))
            head.remove(0, 3);
        head = head.trimmed(); // a line that ends where the head does comes again, with more of it
        const qsizetype end = head.indexOf('\n');
        if (end >= 0 || isAll)
            return head.first(end < 0 ? head.size() : end);
    }
}

/// Whether the lines are records of ours, rather than rows of somebody's table.
bool holdsOwnRecords(QIODevice &device)
{
    const auto object = jsonObjectIn(firstLine(device));
    return !object || isRecordType(object->value(QLatin1String("type")).toString());
}

Result<Reading> readJson(QIODevice &device, Format format, const InputFile &input, const ReadOptions &options)
{
    auto bytes = readWithin(device, jsonLimit, input.path);
    if (!bytes)
        return bytes.error();
    if (bytes->trimmed().isEmpty())
        return Error{ErrorWords::tr("The file is empty."), input.path};
    const bool lines = format == Format::Jsonl;
    if (!lines && format != Format::Csl && bytes->trimmed().startsWith('{'))
        if (const auto object = jsonObjectIn(*bytes); object && (format == Format::TimelineJs || isTimelineJs(*object)))
            return withRecords(readTimelineJs(*object));
    if (format == Format::TimelineJs)
        return Error{ErrorWords::tr("This is no timeline of TimelineJS."), input.path};
    const auto items = lines ? JsonItems::ofLines(std::move(bytes).value()) : JsonItems::open(std::move(bytes).value(), input.path);
    if (!items)
        return items.error();
    bool references = format == Format::Csl;
    if (!lines && !references)
        items->first([&references](const QJsonObject &item) { references = isReference(item); });
    if (!references)
        return withRecords(readJsonTable(*items, options.columnsOf.value(input.file, options.columns), input.path));
    Reading reading;
    reading.articles = readReferences(*items, input.path, reading.rejected);
    complete(reading.articles, input, options);
    return reading;
}

Result<Reading> readPlain(QIODevice &device, const InputFile &input, Result<Records> (*reader)(const QString &, const QString &))
{
    const auto bytes = readWithin(device, articleLimit, input.path);
    if (!bytes)
        return bytes.error();
    const auto text = decodeText(*bytes, input.path);
    return text ? withRecords(reader(*text, input.path)) : text.error();
}

} // namespace

Result<Reading> readInput(const InputFile &input, const ReadOptions &options)
{
    auto device = std::make_unique<QFile>();
    const bool standardInput = input.file == QLatin1String("-");
    if (!standardInput)
        device->setFileName(input.file);
    if (!(standardInput ? device->open(stdin, QIODevice::ReadOnly) : device->open(QIODevice::ReadOnly)))
        return Error{ErrorWords::tr("The file cannot be opened: %1.").arg(device->errorString()), input.path};

    if (!options.as && isShortcut(device->peek(512)))
        return Error{ErrorWords::tr("This only tells where a web page is: save the page itself with your browser, and import that."), input.path};
    const Format format = options.as ? *options.as : detectFormat(input.path, device->peek(512));
    switch (format) {
    case Format::Csv:
        return readTable(std::move(device), '\0', input, options);
    case Format::Tsv:
        return readTable(std::move(device), '\t', input, options);
    case Format::Jsonl:
        return holdsOwnRecords(*device) ? withRecords(readRecords(*device, input.path)) : readJson(*device, format, input, options);
    case Format::Json:
    case Format::Csl:
    case Format::TimelineJs:
        return readJson(*device, format, input, options);
    case Format::Markwhen:
        return readPlain(*device, input, readMarkwhen);
    case Format::Ics:
        return readPlain(*device, input, readCalendar);
    default:
        return readArticles(*device, format, input, options);
    }
}
