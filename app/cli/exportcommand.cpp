// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportcommand.h"

#include "cli/filteroptions.h"
#include "cli/picturevalues.h"
#include "exporting/exportwriter.h"
#include "settings/language.h"
#include "write/selection.h"

#include <algorithm>

namespace {

/// Returns what is said of it.
Result<QString> writeFile(const ExportChoice &choice, Project &project, const QString &path)
{
    const auto counts = writeDataFile(project, choice, path);
    if (!counts)
        return counts.error();
    return inWords(*counts);
}

/// Returns what is said of it: what it shows and leaves out where the picture itself does not say it.
Result<QString> writeFiles(const ExportChoice &choice, Project &project, const QString &path)
{
    const auto drawn = writePicture(project, choice, path);
    if (!drawn)
        return drawn.error();
    const PictureOptions &picture = choice.picture;
    if (picture.plain || !picture.hasFooter)
        return drawn->words.shown;
    const auto undated = Selection(project, picture.filter).undatedEvents();
    if (!undated)
        return undated.error();
    return FilterOptions::undatedNote(*undated, QStringLiteral("event"), QStringLiteral("events"));
}

} // namespace

bool ExportCommand::needsGui(const QStringList &arguments) const
{
    return std::ranges::any_of(arguments, [](const QString &argument) { return pictureFormatOf(argument).ok(); });
}

int ExportCommand::run(const CommandContext &context)
{
    CommandOptions options(QStringLiteral("export [OPTION...] PROJECT -o FILE"),
                           QStringLiteral("Writes the timeline or a chart of a project as an image (.png, .svg, .pdf) or as one file with the "
                                          "image, its table, its sources and a readme (.zip, .svg.zip, .pdf.zip), its events or figures as a "
                                          "table (.csv, .tsv), all of it as records (.jsonl), or its events for other programs: TimelineJS (.json), "
                                          "schema.org (.jsonld), Web Annotations (.anno.json), a calendar (.ics), a web page that needs no other "
                                          "file (.html). A file that exists is replaced whole or not at all."));
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
    const auto data = dataFormatOf(target);
    if (data) {
        if (const auto fits = PictureValues::checkForData(options, *data); !fits)
            return wrongUsage(context, fits.error().message);
    } else if (const auto format = pictureFormatOf(target); !format) {
        return wrongUsage(context, QStringLiteral("-o cannot be '%1', only a name that ends in .png, .svg, .pdf, .zip, .csv, .tsv, .jsonl, .json, "
                                                  ".jsonld, .anno.json, .ics or .html")
                                       .arg(target));
    } else {
        picture->format = *format;
        if (picture->pages != Paper::None && (*format != PictureFormat::Pdf || picture->view != PictureView::Timeline))
            return wrongUsage(context, QStringLiteral("--pages is for a .pdf of the timeline"));
        if (picture->outlines && *format != PictureFormat::Svg)
            return wrongUsage(context, QStringLiteral("--outlines is for an .svg"));
        if (picture->tiles && *format != PictureFormat::Png)
            return wrongUsage(context, QStringLiteral("--tiles is for a .png"));
        if (isBundle(target) && options.isSet(QStringLiteral("sidecar")))
            return wrongUsage(context, QStringLiteral("--sidecar is for a picture; a .zip has the table and the list in it"));
        if (*format == PictureFormat::Png)
            if (const auto pixels = pixelsOf(*picture); !pixels)
                return wrongUsage(context, pixels.error().message);
    }

    auto project = Project::open(options.arguments().constFirst(), Project::Mode::ReadOnly);
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

    const Language language(languageOf(options.value(QStringLiteral("language"))).value_or(languages().front().tag));
    const ExportChoice choice{.picture = *picture, .data = data, .sidecar = options.isSet(QStringLiteral("sidecar")), .bundle = isBundle(target)};
    const auto written = data ? writeFile(choice, **project, target) : writeFiles(choice, **project, target);
    if (!written)
        return failure(context, written.error());
    if (!written->isEmpty())
        context.err << "annals export: " << *written << '\n';
    return ExitStatus::done;
}
