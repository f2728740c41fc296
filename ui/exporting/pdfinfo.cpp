// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pdfinfo.h"

#include <QRegularExpression>

// Incremental updates and their cross-reference tables: ISO 32000-1, sections 7.5.4 to 7.5.6.

namespace {

/// UTF-16 with its mark, in hexadecimal: any text, and no byte that would have to be escaped.
QByteArray hexText(const QString &text)
{
    QByteArray bytes = "FEFF";
    for (const QChar c : text)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + bytes + '>';
}

struct Trailer {
    QByteArray root; ///< "12 0"
    int info = 0;
    int size = 0;
    qint64 tableStart = 0;
};

std::optional<Trailer> trailerOf(const QByteArray &pdf)
{
    const QString end = QString::fromLatin1(pdf.sliced(std::max<qsizetype>(0, pdf.lastIndexOf("trailer"))));
    const auto captured = [&end](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(end).captured(1);
    };
    Trailer trailer;
    trailer.root = captured("/Root\\s+(\\d+\\s+\\d+)\\s+R").toLatin1();
    trailer.info = captured("/Info\\s+(\\d+)\\s+\\d+\\s+R").toInt();
    trailer.size = captured("/Size\\s+(\\d+)").toInt();
    trailer.tableStart = captured("startxref\\s+(\\d+)").toLongLong();
    if (trailer.root.isEmpty() || trailer.info == 0 || trailer.size == 0 || trailer.tableStart == 0)
        return std::nullopt;
    return trailer;
}

} // namespace

QByteArray withInfo(const QByteArray &pdf, const PdfEntries &entries, const QDate &date)
{
    const auto trailer = trailerOf(pdf);
    if (!trailer)
        return pdf;
    QByteArray object = QByteArray::number(trailer->info) + " 0 obj\n<<\n";
    for (const auto &[name, text] : entries)
        if (!text.isEmpty())
            object += '/' + name + ' ' + hexText(text) + '\n';
    if (date.isValid())
        object += "/CreationDate (D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)\n";
    object += ">>\nendobj\n";
    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    const qsizetype objectStart = out.size();
    out += object;
    const qsizetype tableStart = out.size();
    out += "xref\n" + QByteArray::number(trailer->info) + " 1\n"
        + QByteArray::number(objectStart).rightJustified(10, '0') + " 00000 n \ntrailer\n<< /Size "
        + QByteArray::number(trailer->size) + " /Root " + trailer->root + " R /Info "
        + QByteArray::number(trailer->info) + " 0 R /Prev " + QByteArray::number(trailer->tableStart)
        + " >>\nstartxref\n" + QByteArray::number(tableStart) + "\n%%EOF\n";
    return out;
}

std::optional<QString> infoIn(const QByteArray &pdf, const QByteArray &name)
{
    if (!pdf.startsWith("%PDF"))
        return std::nullopt;
    const QByteArray start = '/' + name + " <FEFF";
    const qsizetype found = pdf.lastIndexOf(start);
    const qsizetype end = found < 0 ? -1 : pdf.indexOf('>', found);
    if (end < 0)
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(pdf.sliced(found + start.size(), end - found - start.size()));
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(char16_t(quint8(bytes[i]) << 8 | quint8(bytes[i + 1])));
    return text;
}
