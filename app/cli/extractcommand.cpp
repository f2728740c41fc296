// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/extractcommand.h"

#include "cli/inputoptions.h"
#include "cli/printable.h"
#include "extract/extractor.h"
#include "extract/merger.h"
#include "write/records.h"

#include <QFileInfo>
#include <QSet>
#include <QtConcurrentMap>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace {

const QStringList layerNames{QStringLiteral("documents"), QStringLiteral("dates"),  QStringLiteral("quantities"),
                             QStringLiteral("mentions"),  QStringLiteral("events"), QStringLiteral("figures")};
const QStringList usualLayers{QStringLiteral("documents"), QStringLiteral("events"), QStringLiteral("figures")};

/// What one file gave: extractions, or the reason why there are none.
struct FileResult {
    std::vector<Extraction> extractions;
    std::optional<Error> error;
};

/// Reads files and prints their records; events and figures, which may rest on several files, wait for the end.
class Run
{
public:
    Run(const CommandContext &context, const ReadOptions &options, const QStringList &layers)
        : m_context(context)
        , m_options(options)
        , m_layers(layers.begin(), layers.end())
    {
    }

    void reject(const Error &error)
    {
        m_context.err << "annals extract: " << printable(error.text()) << '\n';
        m_status = ExitStatus::rejected;
    }

    /// Some files at a time on all cores, printed in their order, so that the output does not depend on the number of cores.
    void extract(std::span<const InputFile> files)
    {
        while (!files.empty()) {
            const auto some = files.first(batchSize(files));
            files = files.subspan(some.size());
            auto results = QtConcurrent::blockingMapped<std::vector<FileResult>>(
                some.begin(), some.end(), [this](const InputFile &input) { return extracted(input); });
            for (FileResult &result : results)
                print(std::exchange(result, {}));
        }
    }

    int finish()
    {
        if (wants(u"events")) {
            auto events = mergeEvents({}, std::move(m_events));
            sortForPrinting(events);
            for (const Event &event : events)
                m_context.out << eventRecord(event) << '\n';
        }
        if (wants(u"figures")) {
            auto figures = mergeFigures({}, std::move(m_figures));
            sortForPrinting(figures);
            for (const Figure &figure : figures)
                m_context.out << figureRecord(figure) << '\n';
        }
        return m_status;
    }

private:
    bool wants(QStringView layer) const { return m_layers.contains(layer.toString()); }

    /// As many files as may be in memory at once: few of the largest, many small ones.
    static size_t batchSize(std::span<const InputFile> files)
    {
        constexpr size_t mostFiles = 64;
        constexpr qint64 mostBytes = qint64(32) * 1024 * 1024;
        qint64 bytes = 0;
        size_t count = 0;
        while (count < std::min(files.size(), mostFiles) && (count == 0 || bytes < mostBytes))
            bytes += QFileInfo(files[count++].file).size();
        return count;
    }

    FileResult extracted(const InputFile &input) const
    {
        FileResult result;
        auto reading = readInput(input, m_options);
        if (!reading)
            result.error = reading.error();
        else if (reading->records || reading->source)
            result.error = Error{QStringLiteral("The file holds records, not an article; annals import reads it."), input.path};
        else
            for (Article &article : reading->articles)
                result.extractions.push_back(m_extractor.extract(std::move(article)));
        return result;
    }

    void print(FileResult result)
    {
        if (result.error)
            reject(*result.error);
        for (Extraction &extraction : result.extractions) {
            if (wants(u"documents"))
                m_context.out << documentRecord(extraction.article) << '\n';
            if (wants(u"dates"))
                print(dateRecords(extraction));
            if (wants(u"quantities"))
                print(quantityRecords(extraction));
            if (wants(u"mentions"))
                print(mentionRecords(extraction));
            std::move(extraction.events.begin(), extraction.events.end(), std::back_inserter(m_events));
            std::move(extraction.figures.begin(), extraction.figures.end(), std::back_inserter(m_figures));
        }
    }

    void print(const std::vector<QByteArray> &records)
    {
        for (const QByteArray &record : records)
            m_context.out << record << '\n';
    }

    const CommandContext &m_context;
    const ReadOptions &m_options;
    QSet<QString> m_layers;
    Extractor m_extractor;
    std::vector<Event> m_events;
    std::vector<Figure> m_figures;
    int m_status = ExitStatus::done;
};

} // namespace

int ExtractCommand::run(const CommandContext &context)
{
    CommandOptions options(QStringLiteral("extract [OPTION...] PATH..."),
                           QStringLiteral("Prints what would be found in articles as JSON Lines, and stores nothing. "
                                          "Folders are walked; '-' reads standard input."));
    InputOptions::addTo(options);
    options.add(QStringLiteral("layers"), QStringLiteral("L,L"),
                QStringLiteral("the records to print, of %1; %2 where left out")
                    .arg(layerNames.join(QStringLiteral(", ")), usualLayers.join(QStringLiteral(", "))));
    if (const auto parsed = options.parse(context.arguments); !parsed)
        return wrongUsage(context, parsed.error().message);
    if (options.wantsHelp()) {
        context.out << options.help();
        return ExitStatus::done;
    }
    if (options.arguments().isEmpty())
        return wrongUsage(context, QStringLiteral("no file or folder is named"));
    const QStringList layers
        = options.isSet(QStringLiteral("layers")) ? options.value(QStringLiteral("layers")).split(u',') : usualLayers;
    for (const QString &layer : layers)
        if (!layerNames.contains(layer))
            return wrongUsage(context, QStringLiteral("--layers cannot hold '%1', only %2").arg(layer, layerNames.join(QStringLiteral(", "))));
    auto readOptions = InputOptions::valuesOf(options);
    if (!readOptions)
        return wrongUsage(context, readOptions.error().message);
    auto manifest = InputOptions::manifestOf(options);
    if (!manifest)
        return failure(context, manifest.error());
    readOptions->manifest = std::move(manifest).value();
    readOptions->today = context.now.date();

    Run run(context, *readOptions, layers);
    const Inputs inputs = findInputs(options.arguments(), {readOptions->manifest.file()});
    for (const auto &row : readOptions->manifest.rejected())
        run.reject({row.reason, readOptions->manifest.file(), row.line});
    for (const Error &error : inputs.rejected)
        run.reject(error);
    run.extract(inputs.files);
    return run.finish();
}
