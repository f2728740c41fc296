// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturebundle.h"

#include "exporting/exportchoice.h"
#include "exporting/picturefile.h"
#include "exporting/picturesidecars.h"
#include "store/project.h"
#include "write/columns.h"
#include "write/columnwords.h"
#include "write/zipfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureBundle)
};

QStringList columnsOf(const PictureOptions &options)
{
    return tableOf(options) == TableOf::Events ? headerOf(eventColumns()) : headerOf(figureColumns());
}

QJsonObject objectOf(const EventCounts &counts)
{
    return {{QStringLiteral("total"), counts.total},     {QStringLiteral("shown"), counts.shown},
            {QStringLiteral("undated"), counts.undated}, {QStringLiteral("outside"), counts.outside},
            {QStringLiteral("filtered"), counts.filtered}, {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("later"), counts.later}};
}

QJsonObject objectOf(const FigureCounts &counts)
{
    return {{QStringLiteral("total"), counts.total},       {QStringLiteral("shown"), counts.shown},
            {QStringLiteral("undated"), counts.undated},   {QStringLiteral("without_company"), counts.withoutCompany},
            {QStringLiteral("outside"), counts.outside},   {QStringLiteral("elsewhere"), counts.elsewhere},
            {QStringLiteral("filtered"), counts.filtered}, {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("later"), counts.later},       {QStringLiteral("without_place"), counts.unplaced}};
}

QJsonObject objectOf(const PictureCounts &counts)
{
    QJsonObject object;
    if (counts.events)
        object.insert(QStringLiteral("events"), objectOf(*counts.events));
    if (counts.figures)
        object.insert(counts.figures->isOfShares() ? QStringLiteral("market_shares") : QStringLiteral("figures"), objectOf(*counts.figures));
    return object;
}

QJsonObject objectOf(const Citation &source)
{
    return {{QStringLiteral("title"), source.title},
            {QStringLiteral("publisher"), source.publisher},
            {QStringLiteral("author"), source.author},
            {QStringLiteral("url"), isWebAddress(source.url) ? source.url : QString()},
            {QStringLiteral("published"), source.published ? source.published->toString() : QString()}};
}

QByteArray metadataOf(const DrawnPicture &drawn, const PictureSidecars &sidecars, const QStringList &columns)
{
    QJsonArray sources;
    for (const Citation &source : sidecars.sources)
        sources.append(objectOf(source));
    QJsonArray explained;
    for (const QString &column : columns)
        explained.append(QJsonObject{{QStringLiteral("name"), column}, {QStringLiteral("meaning"), meaningOf(column)}});
    const QJsonObject metadata{{QStringLiteral("title"), drawn.words.title},
                               {QStringLiteral("subtitle"), drawn.words.subtitle},
                               {QStringLiteral("alternative"), drawn.words.alternative},
                               {QStringLiteral("shown"), drawn.words.shown},
                               {QStringLiteral("made"), drawn.words.made},
                               {QStringLiteral("measured"), drawn.words.measured},
                               {QStringLiteral("view"), QJsonDocument::fromJson(drawn.viewState.toUtf8()).object()},
                               {QStringLiteral("counts"), objectOf(drawn.counts)},
                               {QStringLiteral("sources"), sources},
                               {QStringLiteral("columns"), explained}};
    return QJsonDocument(metadata).toJson();
}

/// The names of the files in a bundle.
struct Names {
    QStringList pictures; ///< tiles are several
    QString table;
    QString sources;
    QString metadata;
};

QByteArray readmeOf(const PictureWords &words, const Names &names, const QStringList &columns)
{
    const auto file = [](const QString &name, const QString &what) { return QStringLiteral("- `%1`: %2\n").arg(name, what); };
    const QString head = QStringLiteral("# %1\n\n").arg(words.title);
    QString text = words.subtitle.isEmpty() ? head : QString(head + words.subtitle + QStringLiteral("\n\n"));
    text += words.alternative + QStringLiteral("\n\n") + words.shown + QStringLiteral("\n\n");
    text += QStringLiteral("## %1\n\n").arg(Words::tr("Files"));
    if (names.pictures.size() == 1)
        text += file(names.pictures.first(), Words::tr("the picture; dropped on the window of Annals it brings its view back"));
    else
        text += file(names.pictures.first() + QStringLiteral("` … `") + names.pictures.last(),
                     Words::tr("the picture in tiles: their rows from above, then their columns from the left"));
    text += file(names.table, Words::tr("what the picture draws, a row each, with a quote and its source"));
    text += file(names.sources, Words::tr("the list of the sources"));
    text += file(names.metadata, Words::tr("title, view, counts, sources and columns, for programs"));
    text += QStringLiteral("\n## %1\n\n").arg(Words::tr("Columns of the table"));
    for (const QString &column : columns)
        text += file(column, meaningOf(column));
    return QString(text + u'\n' + words.made + u'\n').toUtf8();
}

} // namespace

Result<DrawnPicture> drawBundle(Project &project, const PictureOptions &options, const QString &name, const TakeFile &take,
                                const DrawingThread &thread, const std::function<void(qint64, qint64)> &told)
{
    const auto named = [&](const QString &ending) { return suggestedFileName(project.name(), options, ending); };
    Names names{{}, named(QStringLiteral("csv")), named(QStringLiteral("md")), named(QStringLiteral("metadata.json"))};
    std::vector<ZippedFile> files;
    const TakeFile collect = [&](const QString &picture, const QByteArray &bytes) {
        names.pictures << picture;
        files.push_back({picture, bytes});
        return Done{};
    };
    auto drawn = drawFiles(project, options, named(endingOf(options.format)), collect, thread, told);
    if (!drawn)
        return drawn;
    const auto sidecars = PictureSidecars::of(project, options);
    if (!sidecars)
        return sidecars.error();
    const QStringList columns = columnsOf(options);
    files.push_back({names.table, sidecars->table});
    files.push_back({names.sources, sourceList(drawn->words.title, sidecars->sources)});
    files.push_back({names.metadata, metadataOf(*drawn, *sidecars, columns)});
    files.push_back({QStringLiteral("readme.md"), readmeOf(drawn->words, names, columns)});
    auto zip = zipOf(std::move(files), options.date);
    if (!zip)
        return zip.error();
    if (const auto taken = take(name, *zip); !taken)
        return taken.error();
    return drawn;
}
