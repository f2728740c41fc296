// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/picturevalues.h"

#include "cli/chartvalues.h"
#include "cli/optionword.h"
#include "core/edtf.h"
#include "exporting/picturenames.h"
#include "settings/language.h"

#include <QLocale>

namespace {

Error wrong(const QString &option, const QString &value, const QString &why)
{
    return {QStringLiteral("--%1 cannot be '%2': %3").arg(option, value, why)};
}

/// A size or a preset's; `inMillimetres` where it is one on paper.
Result<Done> readSize(const CommandOptions &options, PictureOptions &picture, bool &inMillimetres)
{
    if (options.isSet(QStringLiteral("preset"))) {
        if (options.isSet(QStringLiteral("size")))
            return Error{QStringLiteral("--size and --preset both say how large; give one of them")};
        const auto applied = applyPreset(options.value(QStringLiteral("preset")), picture);
        inMillimetres = picture.dotsPerInch > 0;
        return applied;
    }
    if (options.isSet(QStringLiteral("size"))) {
        const QString written = options.value(QStringLiteral("size"));
        const auto size = pictureSize(written);
        if (!size)
            return size.error();
        picture.size = *size;
        inMillimetres = written.trimmed().endsWith(QStringLiteral("mm"));
    }
    return Done{};
}

Result<Done> readResolution(const CommandOptions &options, bool inMillimetres, PictureOptions &picture)
{
    const bool hasScale = options.isSet(QStringLiteral("scale"));
    const bool hasDots = options.isSet(QStringLiteral("dpi"));
    if (inMillimetres && hasScale && hasDots)
        return Error{QStringLiteral("--scale and --dpi both say how finely a size in millimetres is drawn; give one of them")};
    if (hasScale) {
        const QString written = options.value(QStringLiteral("scale"));
        bool isNumber = false;
        picture.scale = written.toDouble(&isNumber);
        if (!isNumber || !(picture.scale >= 0.5 && picture.scale <= 8))
            return wrong(QStringLiteral("scale"), written, QStringLiteral("it takes a number from 0.5 to 8"));
        picture.dotsPerInch = 0;
    }
    if (hasDots) {
        const QString written = options.value(QStringLiteral("dpi"));
        bool isNumber = false;
        picture.dotsPerInch = written.toInt(&isNumber);
        if (!isNumber || picture.dotsPerInch < 30 || picture.dotsPerInch > 2400)
            return wrong(QStringLiteral("dpi"), written, QStringLiteral("it takes a whole number from 30 to 2400"));
        if (inMillimetres)
            picture.scale = picture.dotsPerInch / 96.0;
    }
    return Done{};
}

Result<std::optional<Day>> dayOf(const CommandOptions &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<Day>();
    const QString written = options.value(name);
    const auto date = Edtf::parse(written);
    if (!date)
        return wrong(name, written, date.error().message);
    if (date->range().first != date->range().last)
        return wrong(name, written, QStringLiteral("it takes a day"));
    return std::optional(date->range().first);
}

Result<Done> readDates(const CommandOptions &options, const QDate &today, PictureOptions &picture)
{
    if (options.isSet(QStringLiteral("range"))) {
        const QString written = options.value(QStringLiteral("range"));
        const auto range = Edtf::parse(written);
        if (!range)
            return wrong(QStringLiteral("range"), written, range.error().message);
        picture.range = range->range();
    }
    const auto date = dayOf(options, QStringLiteral("date"));
    const auto known = dayOf(options, QStringLiteral("known-on"));
    for (const auto *read : {&date, &known})
        if (!*read)
            return read->error();
    picture.date = *date ? QDate::fromJulianDay(**date) : today;
    picture.knownOn = *known;
    return Done{};
}

constexpr const char *laneOptions[] = {"group-by", "pin", "lane", "collapse", "usual-lanes", "all-lanes"};

Result<Done> readLanes(const CommandOptions &options, PictureOptions &picture)
{
    const QString view = options.value(QStringLiteral("view"));
    for (const char *name : laneOptions)
        if (options.isSet(QLatin1String(name)) && !view.isEmpty() && view != u"timeline")
            return Error{QStringLiteral("--%1 is about the lanes of a timeline; --view %2 has none of them").arg(QLatin1String(name), view)};
    if (const auto read = readWord(options, "group-by", PictureNames::groupings, picture.grouping); !read)
        return read;
    const LaneArrangement lanes{options.values(QStringLiteral("lane")), options.values(QStringLiteral("pin")), options.values(QStringLiteral("collapse"))};
    if (lanes != LaneArrangement() || options.isSet(QStringLiteral("usual-lanes")))
        picture.lanes = lanes;
    picture.allLanes = options.isSet(QStringLiteral("all-lanes"));
    return Done{};
}

Result<Done> readLanguage(const CommandOptions &options)
{
    const QString written = options.value(QStringLiteral("language"));
    if (written.isEmpty() || languageOf(written))
        return Done{};
    QStringList tags;
    for (const LanguageName &known : languages())
        tags << known.tag;
    return wrong(QStringLiteral("language"), written, QStringLiteral("pictures are made in ") + tags.join(QStringLiteral(" or ")));
}

} // namespace

Result<Done> PictureValues::checkForData(const CommandOptions &options, DataFormat format)
{
    const QString ending = endingOf(format);
    QStringList names = ChartValues::names();
    for (const char *name : laneOptions)
        names << QLatin1String(name);
    for (const char *name : {"known-on", "range", "select", "size", "preset", "scale", "dpi", "tiles", "theme", "transparent", "outlines", "plain", "no-title",
                             "no-legend", "no-footer", "pages", "language", "alternative", "sidecar"})
        names << QLatin1String(name);
    for (const QString &name : std::as_const(names))
        if (options.isSet(name))
            return Error{QStringLiteral("--%1 is about pictures; a .%2 file has no place for it").arg(name, ending)};
    const bool isTable = format == DataFormat::Csv || format == DataFormat::Tsv;
    for (const char *name : {"title", "date"})
        if (options.isSet(QLatin1String(name)) && (isTable || format == DataFormat::JsonLines))
            return Error{QStringLiteral("--%1 is about pictures and pages; a .%2 file has no place for it").arg(QLatin1String(name), ending)};
    if (!isTable && options.isSet(QStringLiteral("view")))
        return Error{QStringLiteral("--view is about pictures and tables; a .%1 file holds all records").arg(ending)};
    return Done{};
}

void PictureValues::addTo(CommandOptions &options)
{
    options.add(QStringLiteral("view"), QStringLiteral("V"), QStringLiteral("timeline (where left out), a chart alone (chart, market-share, activity), figures (a chart each measure), or company (one: with --company)"));
    ChartValues::addTo(options);
    options.add(QStringLiteral("group-by"), QStringLiteral("G"), QStringLiteral("a lane each company (where left out), kind, publisher or tag, or none"))
        .add(QStringLiteral("pin"), QStringLiteral("LANE"), QStringLiteral("a lane on top; this and the next three may be repeated, and stand for what the project keeps of its lanes"))
        .add(QStringLiteral("lane"), QStringLiteral("LANE"), QStringLiteral("the first of the other lanes, in the order given"))
        .add(QStringLiteral("collapse"), QStringLiteral("LANE"), QStringLiteral("a lane as one thin line, or without its subsidiaries"))
        .add(QStringLiteral("usual-lanes"), {}, QStringLiteral("lanes as if nobody had arranged them"))
        .add(QStringLiteral("all-lanes"), {}, QStringLiteral("small lanes one by one, not folded into one"))
        .add(QStringLiteral("known-on"), QStringLiteral("DATE"), QStringLiteral("only what was known at the end of that day, by the articles published until then"))
        .add(QStringLiteral("range"), QStringLiteral("FROM/TO"), QStringLiteral("the time that is shown"))
        .add(QStringLiteral("select"), QStringLiteral("ID"), QStringLiteral("the event that is selected"))
        .add(QStringLiteral("size"), QStringLiteral("WxH"), QStringLiteral("layout size in pixels (1600x900), or a width like 180mm"))
        .add(QStringLiteral("preset"), QStringLiteral("NAME"),
             QStringLiteral("a size by name: article, wide, slide, social, square, print-1-column, print-2-column, a4, a3"))
        .add(QStringLiteral("scale"), QStringLiteral("N"), QStringLiteral("dots a layout pixel of a PNG; 2 where left out"))
        .add(QStringLiteral("dpi"), QStringLiteral("N"), QStringLiteral("dots an inch of a PNG: how finely a size in millimetres is drawn, and what is written into the file"))
        .add(QStringLiteral("tiles"), {},
             QStringLiteral("a PNG as NAME_1-1.png (row, column) and so on, of at most %1 pixels a side, which may have more than 100 "
                            "million in all")
                 .arg(PictureOptions().tileSide))
        .add(QStringLiteral("theme"), QStringLiteral("T"), QStringLiteral("light (where left out) or dark"))
        .add(QStringLiteral("transparent"), {}, QStringLiteral("without a background"))
        .add(QStringLiteral("outlines"), {}, QStringLiteral("letters of an SVG as shapes, which need no font where it is shown"))
        .add(QStringLiteral("plain"), {}, QStringLiteral("without title, legend and footer"))
        .add(QStringLiteral("no-title"), {}, QStringLiteral("without title and subtitle"))
        .add(QStringLiteral("no-legend"), {}, QStringLiteral("without the legend of marks"))
        .add(QStringLiteral("no-footer"), {}, QStringLiteral("without sources and counts; the file still names them in its metadata"))
        .add(QStringLiteral("pages"), QStringLiteral("P"),
             QStringLiteral("a PDF of as many pages as the timeline needs, A4, A3 or Letter, which share a centimetre with their neighbours"))
        .add(QStringLiteral("language"), QStringLiteral("TAG"), QStringLiteral("of the words in the picture: en (where left out) or zh_CN"))
        .add(QStringLiteral("alternative"), QStringLiteral("T"), QStringLiteral("what it says, for those who do not see it; made where left out"))
        .add(QStringLiteral("sidecar"), {}, QStringLiteral("writes a table of what is drawn (.csv) and a list of its sources (.md) beside it"))
        .add(QStringLiteral("title"), QStringLiteral("T"), QStringLiteral("the title; the project's name where left out"))
        .add(QStringLiteral("date"), QStringLiteral("DATE"), QStringLiteral("the day that the footer names; today where left out"));
}

Result<PictureOptions> PictureValues::of(const CommandOptions &options, const QDate &today)
{
    PictureOptions picture;
    bool inMillimetres = false;
    for (const auto &read : {ChartValues::readInto(picture, options), readLanes(options, picture),
                             readWord(options, "theme", PictureNames::themes, picture.dark),
                             readWord(options, "pages", PictureNames::papers, picture.pages),
                             readLanguage(options), readSize(options, picture, inMillimetres),
                             readResolution(options, inMillimetres, picture), readDates(options, today, picture)})
        if (!read)
            return read.error();
    picture.selected = options.value(QStringLiteral("select"));
    picture.tiles = options.isSet(QStringLiteral("tiles"));
    picture.transparent = options.isSet(QStringLiteral("transparent"));
    picture.outlines = options.isSet(QStringLiteral("outlines"));
    picture.plain = options.isSet(QStringLiteral("plain"));
    picture.hasTitle = !options.isSet(QStringLiteral("no-title"));
    picture.hasLegend = !options.isSet(QStringLiteral("no-legend"));
    picture.hasFooter = !options.isSet(QStringLiteral("no-footer"));
    picture.title = options.value(QStringLiteral("title"));
    picture.alternative = options.value(QStringLiteral("alternative"));
    if (options.isSet(QStringLiteral("pages")))
        for (const char *name : {"size", "preset", "scale", "dpi"})
            if (options.isSet(QLatin1String(name)))
                return Error{QStringLiteral("--pages and --%1 both say how large; give one of them").arg(QLatin1String(name))};
    return picture;
}
