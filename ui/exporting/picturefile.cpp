// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturefile.h"

#include "core/calendar.h"
#include "write/wholefile.h"

namespace {

constexpr qsizetype longestName = 120;

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

} // namespace

QString suggestedFileName(const QString &project, const PictureOptions &options, const QString &ending)
{
    const auto format = pictureFormatOf(u'.' + ending);
    const bool isOfView = format.ok() || options.view != PictureView::Timeline;
    const EventFilter drawn = drawnBy(options);
    QStringList parts{slug(project), isOfView ? viewNameOf(options) : QStringLiteral("events"),
                      slug(options.filter.companies.mid(0, 3).join(u'-')),
                      drawn.days ? yearsOf(*drawn.days) : QString(),
                      options.date.isValid() ? options.date.toString(QStringLiteral("yyyyMMdd")) : QString()};
    parts.removeAll(QString());
    const bool isScaled = format && *format == PictureFormat::Png && options.dotsPerInch == 0 && options.scale != 1;
    const QString end = (isScaled ? QStringLiteral("@%1x").arg(options.scale) : QString()) + u'.' + ending;
    return parts.join(u'_').left(longestName - end.size()) + end;
}

QString freePath(const QString &path, const QString &ending, const std::function<bool(const QString &)> &isTaken)
{
    QString free = path;
    for (int number = 2; isTaken(free); ++number)
        free = path.chopped(ending.size() + 1) + u'-' + QString::number(number) + u'.' + ending;
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
