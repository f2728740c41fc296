// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportcommand.h"

#include "cli/filteroptions.h"
#include "cli/picturevalues.h"
#include "exporting/exportpicture.h"
#include "write/columns.h"
#include "write/csv.h"
#include "write/jsonlines.h"
#include "write/selection.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace {

/// Endings of data files; every other one is left to pictures.
const QStringList dataEndings{QStringLiteral("jsonl"), QStringLiteral("csv"), QStringLiteral("tsv")};

template<class Record>
std::function<void(Record &&)> rowWriter(QIODevice &device, std::span<const Column<Record>> columns, QChar separator)
{
    device.write(csvLine(headerOf(columns), separator));
    return [&device, columns, separator](Record &&record) { device.write(csvLine(cellsOf(record, columns), separator)); };
}

/// The events, or the figures where the view shows those.
Result<Done> writeTable(Selection &selection, PictureView view, QChar separator, QIODevice &device)
{
    if (view != PictureView::MarketShare && view != PictureView::Figures)
        return selection.events(rowWriter(device, eventColumns(), separator));
    const auto write = rowWriter(device, figureColumns(), separator);
    return selection.figures([&write, view](Figure &&figure) {
        if (view == PictureView::Figures || figure.measure == Measure::MarketShare)
            write(std::move(figure));
    });
}

Result<Done> writeData(const QString &ending, const PictureOptions &picture, Project &project, QIODevice &device)
{
    Selection selection(project, picture.filter);
    if (ending == QLatin1String("jsonl"))
        return writeJsonLines(selection, device);
    return writeTable(selection, picture.view, ending == QLatin1String("tsv") ? u'\t' : u',', device);
}

Result<Done> writePicture(const PictureOptions &picture, Project &project, QIODevice &device)
{
    const auto bytes = pictureOf(project, picture);
    if (!bytes)
        return bytes.error();
    device.write(*bytes);
    return Done{};
}

} // namespace

bool ExportCommand::needsGui(const QStringList &arguments) const
{
    return std::ranges::any_of(arguments, [](const QString &argument) { return pictureFormatOf(argument).ok(); });
}

int ExportCommand::run(const CommandContext &context)
{
    CommandOptions options(QStringLiteral("export [OPTION...] PROJECT -o FILE"),
                           QStringLiteral("Writes the timeline or a chart of a project as an image (.png, .svg, .pdf), its events or shares as "
                                          "a table (.csv, .tsv), or all of it as records (.jsonl). A file that exists is replaced whole or not at all."));
    options.add(QStringLiteral("o,output"), QStringLiteral("FILE"), QStringLiteral("where to write; the ending says what"));
    PictureValues::addTo(options);
    FilterOptions::addTo(options);
    if (const auto parsed = options.parse(context.arguments); !parsed)
        return wrongUsage(context, parsed.error().message);
    if (options.wantsHelp()) {
        context.out << options.help();
        return ExitStatus::done;
    }
    if (options.arguments().size() != 1 || !options.isSet(QStringLiteral("o")))
        return wrongUsage(context, QStringLiteral("needs one project and -o FILE"));
    auto picture = PictureValues::of(options, context.now.toLocalTime().date());
    if (!picture)
        return wrongUsage(context, picture.error().message);
    auto filter = FilterOptions::valuesOf(options);
    if (!filter)
        return wrongUsage(context, filter.error().message);
    const QString target = options.value(QStringLiteral("o"));
    const QString ending = QFileInfo(target).suffix().toLower();
    const bool isData = dataEndings.contains(ending);
    if (!isData) {
        const auto format = pictureFormatOf(target);
        if (!format)
            return wrongUsage(context, QStringLiteral("-o cannot be '%1', only a name that ends in .png, .svg, .pdf, .csv, .tsv or .jsonl").arg(target));
        picture->format = *format;
        if (*format == PictureFormat::Png)
            if (const auto pixels = pixelsOf(*picture); !pixels)
                return wrongUsage(context, pixels.error().message);
    } else if (const auto fits = PictureValues::checkForData(options, ending); !fits) {
        return wrongUsage(context, fits.error().message);
    }

    auto project = Project::open(options.arguments().first(), Project::Mode::ReadOnly);
    if (!project)
        return failure(context, project.error());
    if (const auto resolved = FilterOptions::resolveCompanies(*filter, **project); !resolved)
        return failure(context, resolved.error());
    picture->filter = std::move(filter).value();
    if (picture->view == PictureView::Company && picture->filter.companies.size() != 1)
        return wrongUsage(context, QStringLiteral("--view company needs --company, once: it is about one company"));
    if (!picture->selected.isEmpty()) {
        const auto event = (*project)->events().findByKey(picture->selected);
        if (!event)
            return failure(context, event.error());
        if (!*event)
            return wrongUsage(context, QStringLiteral("--select cannot be '%1': there is no such event in the project").arg(picture->selected));
    }

    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return failure(context, {QStringLiteral("The file cannot be written: %1.").arg(file.errorString()), target});
    const auto written = isData ? writeData(ending, *picture, **project, file) : writePicture(*picture, **project, file);
    if (!written)
        return failure(context, written.error());
    if (!file.commit())
        return failure(context, {QStringLiteral("The file cannot be written: %1.").arg(file.errorString()), target});
    const auto undated = Selection(**project, picture->filter).undatedEvents();
    if (undated && *undated > 0)
        context.err << "annals export: " << FilterOptions::undatedNote(*undated, QStringLiteral("event"), QStringLiteral("events")) << '\n';
    return ExitStatus::done;
}
