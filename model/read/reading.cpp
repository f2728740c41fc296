// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/reading.h"

#include <QFile>

namespace {

Result<std::vector<Article>> readArticles(QIODevice &device, Format format, const InputFile &input, const ReadOptions &options)
{
    const ArticleReader *reader = articleReaderFor(format);
    if (!reader)
        return Error{QStringLiteral("This is %1, which this version does not read: it reads plain text and Markdown.")
                         .arg(formatTitle(format)),
                     input.path};
    auto articles = reader->read(device, input.path);
    if (!articles)
        return articles;
    for (Article &article : *articles) {
        options.manifest.applyTo(article, input.file);
        if (!article.published && options.published) {
            article.published = options.published;
            article.publishedFrom = PublishedFrom::Option;
            article.publishedEvidence = QStringLiteral("--published ") + options.published->toString();
        }
    }
    return articles;
}

} // namespace

Result<Reading> readInput(const InputFile &input, const ReadOptions &options)
{
    QFile device;
    const bool standardInput = input.file == QLatin1String("-");
    if (!standardInput)
        device.setFileName(input.file);
    if (!(standardInput ? device.open(stdin, QIODevice::ReadOnly) : device.open(QIODevice::ReadOnly)))
        return Error{QStringLiteral("The file cannot be opened: %1.").arg(device.errorString()), input.path};

    const Format format = options.as ? *options.as : detectFormat(input.path, device.peek(512));
    Reading reading;
    if (format == Format::Jsonl) {
        auto records = readRecords(device, input.path);
        if (!records)
            return records.error();
        reading.records = std::move(records).value();
        return reading;
    }
    auto articles = readArticles(device, format, input, options);
    if (!articles)
        return articles.error();
    reading.articles = std::move(articles).value();
    return reading;
}
