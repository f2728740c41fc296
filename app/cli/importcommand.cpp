// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "cli/inputoptions.h"
#include "cli/printable.h"
#include "import/importer.h"
#include "import/inputqueue.h"
#include "import/projectwords.h"
#include "store/project.h"
#include "write/wholefile.h"

#include <QFileInfo>

#include <algorithm>
#include <span>

namespace {

QString counted(qint64 count, const char *what)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(what));
}

QString summaryOf(const ImportReport &report)
{
    const QStringList parts{counted(report.added(), "new"), counted(report.duplicate(), "already there"),
                            counted(report.changed(), "changed"), counted(report.rejected(), "rejected")};
    const QString nothing = report.added() == 0 && report.changed() == 0 ? QStringLiteral(" The project has not changed.") : QString();
    const QString kept = report.moved() == 0 && report.gone() == 0
        ? QString()
        : QStringLiteral(" Sentences that were decided about: %1 moved into the changed texts, %2 gone.")
              .arg(report.moved())
              .arg(report.gone());
    return QStringLiteral("%1 read: %2.%3%4\n")
        .arg(counted(report.rows(), report.rows() == 1 ? "article or row" : "articles and rows"), parts.join(QStringLiteral(", ")), nothing,
             kept);
}

void printTroubles(QTextStream &err, const ImportReport &report)
{
    constexpr size_t mostRows = 20; // of a file: a terminal is no list
    for (const FileReport &file : report.files) {
        const QString path = printable(file.path);
        size_t told = 0;
        for (const RejectedRow &row : file.rejected)
            if (++told <= mostRows)
                err << "annals import: " << printable(Error{row.reason, file.path, row.row}.text()) << '\n';
            else
                break;
        if (file.rejected.size() > mostRows)
            err << "annals import: " << path << ": " << file.rejected.size() - mostRows
                << " more rows were rejected; --report lists them all.\n";
        for (const GoneSentence &sentence : std::span(file.kept.gone).first(std::min(file.kept.gone.size(), mostRows)))
            err << "annals import: " << path << ": The text no longer says “" << printable(sentence.quote) << "”; it stays with “"
                << printable(sentence.record) << "”, marked as gone.\n";
        if (file.kept.gone.size() > mostRows)
            err << "annals import: " << path << ": " << file.kept.gone.size() - mostRows
                << " more sentences are gone; --report lists them all.\n";
        if (file.unread > 0)
            err << "annals import: " << path
                << ": The text is neither English nor Chinese, as far as one can tell; it is kept, but nothing was read from it.\n";
    }
}

Result<std::vector<ColumnChoice>> columnChoices(const QStringList &written)
{
    std::vector<ColumnChoice> choices;
    for (const QString &one : written) {
        auto choice = ColumnChoice::parse(one);
        if (!choice)
            return choice.error();
        choices.push_back(std::move(choice).value());
    }
    return choices;
}

bool isAmong(const QStringList &paths, const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return !target.isEmpty() && std::ranges::any_of(paths, [&](const QString &one) { return QFileInfo(one).canonicalFilePath() == target; });
}

} // namespace

int ImportCommand::run(const CommandContext &context)
{
    CommandOptions options(QStringLiteral("import [OPTION...] PROJECT PATH..."),
                           QStringLiteral("Reads articles, tables and records (JSON Lines of an export) into a project, which is made if it is "
                                          "missing. Folders are walked; '-' reads standard input. What is there already stays as it is."));
    InputOptions::addTo(options);
    options.add(QStringLiteral("map"), QStringLiteral("COLUMN=FIELD"),
                QStringLiteral("what a column of a table holds, by its heading or number, where that is not found out: %1; date:dmy and "
                               "date:mdy tell the order of day and month. May be repeated")
                    .arg(tableFieldNames().join(QStringLiteral(", "))));
    options.add(QStringLiteral("report"), QStringLiteral("FILE"), QStringLiteral("write what became of each file and row as JSON"));
    if (const auto parsed = options.parse(context.arguments); !parsed)
        return wrongUsage(context, parsed.error().message);
    if (options.wantsHelp()) {
        context.out << options.help();
        return ExitStatus::done;
    }
    const QStringList arguments = options.arguments();
    if (arguments.size() < 2)
        return wrongUsage(context, QStringLiteral("needs a project and something to read"));
    auto readOptions = InputOptions::valuesOf(options);
    if (!readOptions)
        return wrongUsage(context, readOptions.error().message);
    auto manifest = InputOptions::manifestOf(options);
    if (!manifest)
        return failure(context, manifest.error());
    readOptions->manifest = std::move(manifest).value();

    auto columns = columnChoices(options.values(QStringLiteral("map")));
    if (!columns)
        return wrongUsage(context, columns.error().message);
    readOptions->columns = std::move(columns).value();
    readOptions->today = context.now.date();

    const QString reportPath = options.value(QStringLiteral("report"));
    WholeFile reportFile(reportPath);
    if (options.isSet(QStringLiteral("report"))) {
        if (isAmong(arguments, reportPath))
            return failure(context, {QStringLiteral("The report would take the place of what is read."), reportPath});
        if (const auto begun = reportFile.begin(); !begun)
            return failure(context, begun.error());
    }
    auto project = Project::open(arguments[0], Project::Mode::Create);
    if (!project)
        return failure(context, project.error());

    InputQueue source(arguments.mid(1), *readOptions, arguments[0]);
    const auto extractor = extractorFor(**project);
    if (!extractor)
        return failure(context, extractor.error());
    Importer importer(**project, [&extractor](Article article) { return extractor->extract(std::move(article)); },
                      {context.who, context.now});
    const auto progress = [&](const ImportReport &soFar) {
        context.err << '\r' << soFar.files.size() << " of " << source.total() << " files" << Qt::flush;
    };
    const auto report = importer.run([&source] { return source.next(); }, context.errIsTerminal ? progress : Importer::Progress());
    if (context.errIsTerminal)
        context.err << '\r' << QString(40, u' ') << '\r';
    if (!report)
        return failure(context, report.error());

    printTroubles(context.err, *report);
    context.out << summaryOf(*report);
    if (reportFile.isOpen()) {
        report->writeJson([&reportFile](const QByteArray &piece) { reportFile.write(piece); });
        if (const auto written = reportFile.finish(); !written)
            return failure(context, written.error());
    }
    return report->rejected() > 0 ? ExitStatus::rejected : ExitStatus::done;
}
