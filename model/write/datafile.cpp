// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/datafile.h"

#include "write/columns.h"
#include "write/countwords.h"
#include "write/csv.h"
#include "write/jsonlines.h"
#include "write/told.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace {

constexpr const char *endings[dataFormatCount] = {"csv", "tsv", "jsonl", "json", "jsonld", "anno.json", "ics", "html"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};

bool isShare(const Figure &figure)
{
    return figure.measure == Measure::MarketShare;
}

bool isKnown(const DataOptions &options, const std::vector<Claim> &claims)
{
    return !options.known || options.known(claims);
}

bool isTable(DataFormat format)
{
    return format == DataFormat::Csv || format == DataFormat::Tsv;
}

/// How many events the file has, and how many of those let through it leaves out.
Result<DataCounts> countTold(Project &project, const DataOptions &options, bool showsRejected)
{
    DataCounts counts;
    const auto visited = project.events().each(options.filter, [&](Event &&event) {
        const bool isOpen = event.when && event.when->range().startsOpen() && event.when->range().endsOpen();
        if (!isKnown(options, event.claims))
            ++counts.filtered;
        else if (!showsRejected && event.review == Review::Rejected)
            ++counts.rejected;
        else if (options.format == DataFormat::TimelineJs && framesStory(event))
            ++counts.written;
        else if (!hasPlaceFor(options.format, event.when))
            ++(event.when && !isOpen ? counts.beyond : counts.undated);
        else if (++counts.written; !event.when)
            ++counts.undatedWritten;
    });
    if (!visited)
        return visited.error();
    return counts;
}

Result<DataCounts> countEvents(Project &project, const DataOptions &options)
{
    EventRepository &events = project.events();
    const EventFilter &filter = options.filter;
    const bool showsRejected = !leavesOutRejected(options.format) || !filter.reviews.empty();
    const auto total = events.count();
    const auto passed = events.count(filter);
    const auto undated = events.countUndated(filter);
    const bool needsEach = !showsRejected || options.known || !hasPlaceFor(options.format, std::nullopt);
    auto counts = needsEach ? countTold(project, options, showsRejected) : Result<DataCounts>(DataCounts());
    for (const auto *count : {&total, &passed, &undated})
        if (!*count)
            return count->error();
    if (!counts)
        return counts;
    if (!needsEach) {
        counts->written = *passed;
        counts->undatedWritten = filter.days ? 0 : *undated;
    }
    counts->total = *total;
    if (filter.days)
        counts->undated += *undated;
    counts->filtered += *total - *passed - (filter.days ? *undated : 0);
    return counts;
}

Result<DataCounts> countFigures(Project &project, const DataOptions &options)
{
    DataCounts counts;
    counts.shares = true;
    const bool all = options.table == TableOf::Figures;
    enum class Of : quint8 { All, Known };
    const auto counted = [&](Of which, const EventFilter &filter, qint64 &count, qint64 &undated) {
        return project.figures().each(filter, [&](Figure &&figure) {
            if ((!all && !isShare(figure)) || (which == Of::Known && !isKnown(options, figure.claims)))
                return;
            ++count;
            undated += figure.asOf ? 0 : 1;
        });
    };
    EventFilter anyTime = options.filter;
    anyTime.days.reset();
    qint64 passedAnyTime = 0;
    qint64 undated = 0;
    qint64 none = 0;
    if (const auto done = counted(Of::All, {}, counts.total, none); !done)
        return done.error();
    if (const auto done = counted(Of::Known, options.filter, counts.written, counts.undatedWritten); !done)
        return done.error();
    if (options.filter.days) {
        if (const auto done = counted(Of::Known, anyTime, passedAnyTime, undated); !done)
            return done.error();
        counts.undated = undated;
    }
    counts.filtered = counts.total - counts.written - counts.undated;
    return counts;
}

/// A row a record that `visit` (one of Selection's functions) gives and `wanted` takes.
template <class Record, class Visit, class Wanted>
Result<Done> writeRows(const Telling &telling, std::span<const Column<Record>> columns, QIODevice &device, Visit visit,
                       Wanted wanted)
{
    const QChar separator = telling.options.format == DataFormat::Tsv ? u'\t' : u',';
    device.write(csvLine(headerOf(columns), separator));
    return visit([&](Record &&record) {
        if (wanted(record) && isKnown(telling.options, record.claims))
            device.write(csvLine(cellsOf(record, telling.citations, columns), separator));
    });
}

Result<Done> writeTable(const Telling &telling, QIODevice &device)
{
    if (telling.options.table == TableOf::Events)
        return writeRows(
            telling, eventColumns(), device, [&](const auto &visit) { return telling.selection.events(visit); },
            [](const Event &) { return true; });
    const bool all = telling.options.table == TableOf::Figures;
    return writeRows(
        telling, figureColumns(), device, [&](const auto &visit) { return telling.selection.figures(visit); },
        [all](const Figure &figure) { return all || isShare(figure); });
}

Result<Done> write(const Telling &telling, QIODevice &device)
{
    switch (telling.options.format) {
    case DataFormat::Csv:
    case DataFormat::Tsv: return writeTable(telling, device);
    case DataFormat::JsonLines: return writeJsonLines(telling.selection, device);
    case DataFormat::TimelineJs: return writeTimelineJs(telling, device);
    case DataFormat::JsonLd: return writeJsonLd(telling, device);
    case DataFormat::WebAnnotations: return writeWebAnnotations(telling, device);
    case DataFormat::Calendar: return writeCalendar(telling, device);
    case DataFormat::HtmlPage: break;
    }
    return writeHtmlPage(telling, device);
}

} // namespace

QString endingOf(DataFormat format)
{
    return QString::fromLatin1(endings[size_t(format)]);
}

std::optional<DataFormat> dataFormatOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (name.endsWith(u".anno.json"))
        return DataFormat::WebAnnotations;
    for (int format = 0; format < dataFormatCount; ++format)
        if (QFileInfo(name).suffix() == endingOf(DataFormat(format)))
            return DataFormat(format);
    return std::nullopt;
}

namespace {

QString wordsOf(const DataCounts &counts, const std::function<QString(const char *)> &say)
{
    const QString total = QString::number(counts.total);
    const QString what = counts.shares
        ? (counts.total == 1 ? say(QT_TRANSLATE_NOOP("DataFile", "1 figure")) : say(QT_TRANSLATE_NOOP("DataFile", "%1 figures")).arg(total))
        : (counts.total == 1 ? say(QT_TRANSLATE_NOOP("DataFile", "1 event")) : say(QT_TRANSLATE_NOOP("DataFile", "%1 events")).arg(total));
    QString words = say(QT_TRANSLATE_NOOP("DataFile", "%1 of %2")).arg(QString::number(counts.written), what);
    if (counts.undatedWritten > 0)
        words += say(QT_TRANSLATE_NOOP("DataFile", ", %1 undated")).arg(counts.undatedWritten);
    words += say(QT_TRANSLATE_NOOP("DataFile", "."));
    QStringList left;
    const auto add = [&](qint64 count, const char *text) {
        if (count > 0)
            left << say(text).arg(count);
    };
    add(counts.filtered, QT_TRANSLATE_NOOP("DataFile", "%1 by the filter"));
    add(counts.undated, QT_TRANSLATE_NOOP("DataFile", "%1 undated"));
    add(counts.rejected, QT_TRANSLATE_NOOP("DataFile", "%1 rejected"));
    add(counts.beyond, QT_TRANSLATE_NOOP("DataFile", "%1 beyond the years 1 to 9999"));
    return left.isEmpty() ? words : QString(words + u' ' + say(QT_TRANSLATE_NOOP("DataFile", "Left out: %1.")).arg(left.join(QStringLiteral(", "))));
}

} // namespace

QString inWords(const DataCounts &counts)
{
    return wordsOf(counts, [](const char *text) { return QString::fromUtf8(text); });
}

QString inTheWordsOfTheWindow(const DataCounts &counts)
{
    return wordsOf(counts, [](const char *text) { return Words::tr(text); });
}

Result<DataCounts> countData(Project &project, const DataOptions &options)
{
    return isTable(options.format) && options.table != TableOf::Events ? countFigures(project, options)
                                                                       : countEvents(project, options);
}

Result<DataCounts> writeData(Project &project, const DataOptions &options, QIODevice &device, const DataProgress &progress)
{
    const auto citations = Citations::in(project);
    if (!citations)
        return citations.error();
    auto counts = countData(project, options);
    if (!counts)
        return counts;
    Selection selection(project, options.filter, [&progress, of = counts->written](qint64 events) {
        if (progress)
            progress(std::min(events, of), of);
    });
    const QString title = options.title.isEmpty() ? project.name() : options.title;
    const Telling telling{project, selection, *citations, options, *counts, title};
    if (const auto written = write(telling, device); !written)
        return written.error();
    return counts;
}
