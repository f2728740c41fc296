// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpicture.h"

#include "exporting/picturepainter.h"
#include "exporting/svgtidy.h"
#include "palette/fonts.h"
#include "store/project.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace {

constexpr double screenDotsPerInch = 96;
constexpr double metresPerInch = 0.0254;

// All of them: the footer may have to shorten the list.
QString sourcesIn(const PictureWords &words)
{
    QStringList sources = words.sources;
    if (!words.measured.isEmpty())
        sources << words.measured;
    return sources.join(QStringLiteral("; "));
}

// QPdfWriter knows no other time than that of writing; the picture's is its date. The length stays, as the file counts in bytes.
void setCreationDate(QByteArray &pdf, const QDate &date)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype start = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', start);
    const QByteArray written = "D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)";
    if (start < key.size() || end < 0 || !date.isValid() || written.size() > end + 1 - start)
        return;
    pdf.replace(start, end + 1 - start, written.leftJustified(end + 1 - start, ' '));
}

Result<QByteArray> png(const PicturePainter &picture, const PictureOptions &options)
{
    const auto size = pixelsOf(options);
    if (!size)
        return size.error();
    const QSize pixels = *size;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error{QStringLiteral("There is not enough memory for a picture of %1 × %2 pixels.")
                         .arg(pixels.width())
                         .arg(pixels.height())};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(pixels.width() / options.size.width(), pixels.height() / options.size.height());
    picture.paint(painter);
    painter.end();
    const double dotsPerInch = options.dotsPerInch > 0 ? options.dotsPerInch : screenDotsPerInch * options.scale;
    image.setDotsPerMeterX(qRound(dotsPerInch / metresPerInch));
    image.setDotsPerMeterY(qRound(dotsPerInch / metresPerInch));
    image.setText(QStringLiteral("Title"), picture.words().title);
    image.setText(QStringLiteral("Description"), picture.words().subtitle + QStringLiteral(". ") + picture.words().shown);
    image.setText(QStringLiteral("Source"), sourcesIn(picture.words()));
    image.setText(QStringLiteral("Software"), picture.words().made);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{QStringLiteral("The picture could not be encoded.")};
    return bytes;
}

Result<QByteArray> svg(const PicturePainter &picture, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(), options.size));
    generator.setResolution(int(screenDotsPerInch));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    const PictureWords &words = picture.words();
    return tidySvg(bytes, options.size, words.title,
                   words.subtitle + QStringLiteral(". ") + words.shown + QLatin1Char(' ') + sourcesIn(words));
}

Result<QByteArray> pdf(const PicturePainter &picture, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.words().title);
    writer.setCreator(QStringLiteral("Annals " ANNALS_VERSION));
    writer.setResolution(int(screenDotsPerInch) * 10);
    constexpr double pointsPerPixel = 72 / screenDotsPerInch;
    writer.setPageSize(QPageSize(options.size * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.scale(writer.width() / options.size.width(), writer.height() / options.size.height());
    picture.paint(painter);
    painter.end();
    setCreationDate(bytes, options.date);
    return bytes;
}

} // namespace

Result<QByteArray> pictureOf(Project &project, const PictureOptions &options)
{
    loadFonts();
    auto picture = PicturePainter::of(project, options);
    if (!picture)
        return picture.error();
    switch (options.format) {
    case PictureFormat::Svg:
        return svg(**picture, options);
    case PictureFormat::Pdf:
        return pdf(**picture, options);
    case PictureFormat::Png:
        break;
    }
    return png(**picture, options);
}
