// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/manifest.h"

#include "core/errorwords.h"
#include "read/csvrows.h"
#include "read/decoding.h"
#include "read/frontmatter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace {

constexpr qint64 longestHeader = 4096; // bytes
const QStringList names{QStringLiteral("path"),   QStringLiteral("published"), QStringLiteral("title"), QStringLiteral("publisher"),
                        QStringLiteral("author"), QStringLiteral("url"),       QStringLiteral("language")};

void overwrite(QString &field, const QString &value)
{
    if (!value.isEmpty())
        field = value;
}

} // namespace

Result<Manifest> Manifest::read(QIODevice &device, const QString &folder, const QString &sourceName)
{
    const auto bytes = readWithin(device, articleLimit, sourceName);
    if (!bytes)
        return bytes.error();
    const auto text = decodeText(*bytes, sourceName);
    if (!text)
        return text.error();

    CsvRows rows(text->toUtf8());
    const auto header = rows.next();
    QStringList columns;
    if (header && *header)
        for (const QString &column : (*header)->fields)
            columns.append(column.trimmed().toLower());
    if (!columns.contains(QLatin1String("path")))
        return Error{ErrorWords::tr("This is no manifest: its first line names no column \"path\"."), sourceName, 1};

    Manifest manifest;
    for (;;) {
        const auto next = rows.next();
        if (!next)
            return Error{next.error().message, sourceName, next.error().line};
        if (!*next)
            return manifest;
        const auto cell = [&columns, &fields = (*next)->fields](const char *column) {
            return fields.value(columns.indexOf(QLatin1String(column))).trimmed();
        };
        const QString path = cell("path");
        const auto reject = [&](const QString &reason) { manifest.m_rejected.push_back({(*next)->line, path, reason}); };

        if (path.isEmpty()) {
            reject(QStringLiteral("The row names no path."));
            continue;
        }
        const QString file = QFileInfo(QDir(folder), path).canonicalFilePath();
        if (file.isEmpty()) {
            reject(QStringLiteral("The row names a file that does not exist: %1.").arg(path));
            continue;
        }
        Row row{cell("title"), cell("publisher"), cell("author"), cell("url"), cell("language"), {}};
        if (const QString published = cell("published"); !published.isEmpty()) {
            const auto date = readDate(published);
            if (date)
                row.published = *date;
            else
                reject(QStringLiteral("\"%1\" is no date: %2").arg(published, date.error().message));
        }
        manifest.m_rows.insert(file, std::move(row));
    }
}

Result<Manifest> Manifest::open(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorWords::tr("The manifest cannot be opened: %1.").arg(device.errorString()), file};
    auto manifest = read(device, QFileInfo(file).absolutePath(), file);
    if (manifest)
        manifest->m_file = file;
    return manifest;
}

std::optional<Manifest> Manifest::recognised(const QString &file)
{
    QFile device(file);
    if (QFileInfo(file).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0 || !device.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList columns = QString::fromUtf8(device.readLine(longestHeader)).remove(QChar::ByteOrderMark).trimmed().toLower().split(u',');
    if (columns.size() < 2 || !std::ranges::all_of(columns, [](const QString &column) { return names.contains(column.trimmed()); }))
        return std::nullopt;
    auto manifest = open(file);
    return manifest && !manifest->m_rows.isEmpty() ? std::optional(std::move(manifest).value()) : std::nullopt;
}

void Manifest::add(Manifest &&other)
{
    m_rows.insert(other.m_rows);
    std::ranges::move(other.m_rejected, std::back_inserter(m_rejected));
}

bool Manifest::applyTo(Article &article, const QString &file) const
{
    const auto row = m_rows.constFind(QFileInfo(file).canonicalFilePath());
    if (m_rows.isEmpty() || row == m_rows.cend())
        return false;
    overwrite(article.title, row->title);
    overwrite(article.publisher, row->publisher);
    overwrite(article.author, row->author);
    overwrite(article.url, row->url);
    overwrite(article.language, row->language);
    if (row->published) {
        article.published = row->published;
        article.publishedFrom = PublishedFrom::Metadata;
        article.publishedEvidence = QStringLiteral("manifest: ") + row->published->toString();
    }
    return true;
}
