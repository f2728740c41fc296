// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturefile.h"

#include "core/calendar.h"
#include "core/edtfwords.h"
#include "exporting/exportchoice.h"
#include "exporting/picturenames.h"
#include "store/project.h"
#include "write/datafile.h"
#include "write/told.h"
#include "write/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace {

constexpr qsizetype longestName = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

QString slug(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    return out.endsWith(u'-') ? out.chopped(1) : out;
}

QString yearsOf(const DateRange &days)
{
    const auto year = [](Day day) { return QString::number(civilOf(day).year); };
    if (days.startsOpen() && days.endsOpen())
        return {};
    if (days.startsOpen())
        return QStringLiteral("to-") + year(days.last);
    if (days.endsOpen())
        return QStringLiteral("from-") + year(days.first);
    return year(days.first) == year(days.last) ? year(days.first) : QString(year(days.first) + u'-' + year(days.last));
}

/// What the picture draws, as a filter of the same records.
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

Result<QString> sourcesText(Project &project, const PictureOptions &options)
{
    const auto citations = Citations::in(project);
    if (!citations)
        return citations.error();
    QStringList lines;
    QSet<QString> known;
    const auto add = [&](const std::vector<Claim> &claims, const std::vector<SourceReference> &sources) {
        for (const Citation &citation : citations->of(claims, sources)) {
            QStringList parts{citation.author, citation.title, citation.publisher,
                              citation.published ? inWords(*citation.published) : QString(),
                              isWebAddress(citation.url) ? QStringLiteral("<%1>").arg(citation.url) : QString()};
            parts.removeAll(QString());
            const QString line = QStringLiteral("- ") + parts.join(QStringLiteral(", ")).simplified();
            if (!parts.isEmpty() && !known.contains(line)) {
                known.insert(line);
                lines << line;
            }
        }
    };
    const EventFilter filter = drawnBy(options);
    const PictureView view = options.view;
    const bool ofShares = view == PictureView::Timeline || view == PictureView::MarketShare;
    Result<Done> read = Done{};
    if (tableOf(view) == TableOf::Events)
        read = project.events().each(filter, [&](Event &&event) { add(event.claims, event.sources); });
    if (read && view != PictureView::Activity)
        read = project.figures().each(filter, [&](Figure &&figure) {
            if (!ofShares || figure.measure == Measure::MarketShare)
                add(figure.claims, figure.sources);
        });
    if (!read)
        return read.error();
    const QString title = options.title.isEmpty() ? project.name() : options.title;
    return QStringLiteral("# %1\n\n%2\n").arg(Words::tr("Sources of “%1”").arg(title), lines.join(u'\n'));
}

} // namespace

QString suggestedFileName(const QString &project, const PictureOptions &options, const QString &ending)
{
    const bool isPicture = pictureFormatOf(u'.' + ending).ok();
    const bool isOfView = isPicture || options.view != PictureView::Timeline;
    const EventFilter drawn = drawnBy(options);
    QStringList parts{slug(project), isOfView ? nameOf(PictureNames::views, options.view) : QStringLiteral("events"),
                      slug(options.filter.companies.mid(0, 3).join(u'-')),
                      drawn.days ? yearsOf(*drawn.days) : QString(),
                      options.date.isValid() ? options.date.toString(QStringLiteral("yyyyMMdd")) : QString()};
    parts.removeAll(QString());
    const bool isScaled = ending == u"png" && options.dotsPerInch == 0 && options.scale != 1;
    const QString end = (isScaled ? QStringLiteral("@%1x").arg(options.scale) : QString()) + u'.' + ending;
    return parts.join(u'_').left(longestName - end.size()) + end;
}

QString freePath(const QString &path)
{
    const QFileInfo file(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = file.dir().filePath(
            QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix()));
    return free;
}

Result<Done> writeWhole(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun;
    file.write(bytes);
    return file.finish();
}

Result<Done> writeSidecars(Project &project, const PictureOptions &options, const QString &picturePath)
{
    const QFileInfo picture(picturePath);
    const auto beside = [&picture](const QString &ending) {
        return picture.dir().filePath(picture.completeBaseName() + u'.' + ending);
    };
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    DataOptions data;
    data.filter = drawnBy(options);
    data.table = tableOf(options.view);
    if (const auto written = writeData(project, data, table); !written)
        return written.error();
    const auto sources = sourcesText(project, options);
    if (!sources)
        return sources.error();
    if (auto done = writeWhole(beside(QStringLiteral("csv")), table.data()); !done)
        return done;
    return writeWhole(beside(QStringLiteral("md")), sources->toUtf8());
}
