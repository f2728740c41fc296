// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pictureoptions.h"

#include "charts/chartnames.h"
#include "core/errorwords.h"
#include "core/names.h"

#include <QFileInfo>

#include <algorithm>

namespace {

constexpr double pixelsPerMillimetre = screenDotsPerInch / 25.4;
constexpr double smallest = 100;
constexpr double largest = 20'000;
constexpr double mostPixels = 100e6; // of one image
const QString bundleEnding = QStringLiteral(".zip");
constexpr EnumName<PictureFormat> endings[] = {{PictureFormat::Png, "png"}, {PictureFormat::Svg, "svg"}, {PictureFormat::Pdf, "pdf"}};

struct Preset {
    const char *name;
    double width;
    double height;
    int dotsPerInch; // 0 on screens
};

struct View {
    const char *name;
    PictureView view;
    const char *chart; // what it is of, where the name says that
};

constexpr View views[] = {
    {"timeline", PictureView::Timeline, nullptr},
    {"chart", PictureView::Chart, nullptr},
    {"market-share", PictureView::Chart, "market-share"},
    {"activity", PictureView::Chart, ChartNames::activity},
    {"figures", PictureView::Figures, nullptr},
    {"company", PictureView::Company, nullptr},
};

constexpr Preset presets[] = {
    {"article", 850, 600, 0},  {"wide", 1600, 900, 0},
    {"slide", 1920, 1080, 0},  {"social", 1200, 628, 0},
    {"square", 1080, 1080, 0}, {"print-1-column", 88 * pixelsPerMillimetre, 110 * pixelsPerMillimetre, 600},
    {"print-2-column", 180 * pixelsPerMillimetre, 110 * pixelsPerMillimetre, 300},
    {"a4", 297 * pixelsPerMillimetre, 210 * pixelsPerMillimetre, 300},
    {"a3", 420 * pixelsPerMillimetre, 297 * pixelsPerMillimetre, 300},
};

} // namespace

bool applyView(QStringView name, PictureOptions &options)
{
    const auto view = std::ranges::find_if(views, [name](const View &known) { return name == QLatin1String(known.name); });
    if (view == std::end(views))
        return false;
    options.view = view->view;
    if (view->chart) {
        options.chart = options.chartOrUsual();
        options.chart->activity = QLatin1String(view->chart) == QLatin1String(ChartNames::activity);
        if (!options.chart->activity)
            options.chart->subject = {};
    }
    return true;
}

QString viewNameOf(const PictureOptions &options)
{
    const QString chart = toJson(options.chartOrUsual()).value(QLatin1String("chart")).toString();
    QString name;
    for (const View &known : views)
        if (known.view == options.view && (!known.chart || chart == QLatin1String(known.chart)))
            name = QLatin1String(known.name); // the last is the one that says most
    return name;
}

QStringList viewNames()
{
    QStringList names;
    for (const View &view : views)
        names << QLatin1String(view.name);
    return names;
}

Result<QSize> pixelsOf(const PictureOptions &options)
{
    const QSizeF size = options.size * options.scale;
    if (!options.tiles && size.width() * size.height() > mostPixels)
        return Error{ErrorWords::tr("A picture of %1 × %2 pixels is too large for one image, which may have 100 million; it can be written "
                                    "in tiles.")
                         .arg(qRound(size.width()))
                         .arg(qRound(size.height()))};
    return size.toSize().expandedTo({1, 1});
}

Result<QSizeF> pictureSize(QStringView text)
{
    const Error wrong{QStringLiteral("'%1' is no size: write 1600x900 in pixels, or 180mm.").arg(text)};
    double unit = 1;
    QStringView numbers = text.trimmed();
    if (numbers.endsWith(u"mm")) {
        unit = pixelsPerMillimetre;
        numbers.chop(2);
    }
    const auto parts = numbers.split(u'x');
    if (parts.size() > 2 || (parts.size() == 1 && unit == 1))
        return wrong;
    bool widthOk = false;
    bool heightOk = true;
    const double width = parts[0].toDouble(&widthOk) * unit;
    const double height = parts.size() == 2 ? parts[1].toDouble(&heightOk) * unit : width * 9 / 16;
    if (!widthOk || !heightOk)
        return wrong;
    if (!(width >= smallest && width <= largest && height >= smallest && height <= largest))
        return Error{QStringLiteral("A picture measures 100 to 20,000 pixels each way; '%1' does not.").arg(text)};
    return QSizeF(width, height);
}

Result<Done> applyPreset(QStringView name, PictureOptions &options)
{
    for (const Preset &preset : presets) {
        if (name.compare(QLatin1String(preset.name), Qt::CaseInsensitive) != 0)
            continue;
        options.size = {preset.width, preset.height};
        options.dotsPerInch = preset.dotsPerInch;
        if (preset.dotsPerInch > 0)
            options.scale = preset.dotsPerInch / screenDotsPerInch;
        return Done{};
    }
    QStringList names;
    for (const Preset &preset : presets)
        names << QLatin1String(preset.name);
    return Error{QStringLiteral("There is no preset '%1'; there are %2.").arg(name, names.join(QStringLiteral(", ")))};
}

QSizeF pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return QSizeF(420, 297) * pixelsPerMillimetre;
    case Paper::Letter:
        return QSizeF(11, 8.5) * screenDotsPerInch;
    case Paper::None:
    case Paper::A4:
        break;
    }
    return QSizeF(297, 210) * pixelsPerMillimetre;
}

QString presetOf(const PictureOptions &options)
{
    for (const Preset &preset : presets) {
        PictureOptions made;
        if (applyPreset(QString(QLatin1String(preset.name)), made) && made.size == options.size && made.scale == options.scale
            && made.dotsPerInch == options.dotsPerInch)
            return QLatin1String(preset.name);
    }
    return {};
}

Result<PictureFormat> pictureFormatOf(const QString &path)
{
    const bool bundle = isBundle(path);
    const QString picture = bundle ? path.chopped(bundleEnding.size()) : path;
    if (const auto format = valueOf(endings, QFileInfo(picture).suffix().toLower()))
        return *format;
    if (bundle)
        return PictureFormat::Png;
    return Error{QStringLiteral("'%1' says no picture format: .png, .svg, .pdf and .zip do.").arg(path)};
}

QString endingOf(PictureFormat format)
{
    return nameOf(endings, format);
}

bool isBundle(const QString &path)
{
    return path.endsWith(bundleEnding, Qt::CaseInsensitive);
}

EventFilter drawnBy(const PictureOptions &options)
{
    EventFilter filter = options.filter;
    if (options.range) {
        DateRange days = *options.range;
        if (filter.days)
            days = {std::max(days.first, filter.days->first), std::min(days.last, filter.days->last)};
        filter.days = days;
    }
    return filter;
}
