// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/tablepreview.h"

#include "items/eventwords.h"
#include "items/figurewords.h"
#include "read/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

QString wordsOf(const Event &event)
{
    QStringList words{event.when ? event.when->toString() : QCoreApplication::translate("TablePreview", "undated")};
    if (event.kind != EventKind::Other)
        words << kindWord(event.kind);
    words << event.title;
    return words.join(QStringLiteral(" · "));
}

QString wordsOf(const Figure &figure)
{
    const QString unit = figure.unit == QLatin1String("percent") ? QStringLiteral(" %")
        : figure.unit == QLatin1String("count")                  ? QString()
                                                                 : QString(u' ' + figure.unit);
    return QStringList{figure.asOf ? figure.asOf->toString() : QCoreApplication::translate("TablePreview", "undated"),
                       figure.company.isEmpty() ? measureWord(figure.measure) : figure.company, QString::number(figure.value) + unit}
        .join(QStringLiteral(" · "));
}

char separatorOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower() == QLatin1String("tsv") ? '\t' : '\0';
}

} // namespace

bool isTable(const QString &file)
{
    QFile device(file);
    if (!QFileInfo(file).isFile() || !device.open(QIODevice::ReadOnly))
        return false;
    const Format format = detectFormat(file, device.peek(512));
    return format == Format::Csv || format == Format::Tsv;
}

Result<TablePreview> TablePreview::read(const QString &file)
{
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("TablePreview", "The file cannot be opened: %1.").arg(device->errorString()), file};
    const QString name = QFileInfo(file).fileName();
    auto table = TableReader::open(std::move(device), name, separatorOf(file), {});
    TablePreview preview;
    preview.file = file;
    if (!table) {
        // A table whose columns say nothing is the very one to map by hand.
        auto again = std::make_unique<QFile>(file);
        if (!again->open(QIODevice::ReadOnly))
            return table.error();
        auto unmapped = TableReader::open(std::move(again), name, separatorOf(file), {{QStringLiteral("1"), TableField::Title}});
        if (!unmapped)
            return table.error();
        preview.survey = (*unmapped)->survey();
        preview.mapping = (*unmapped)->mapping();
        preview.remap(std::vector<TableField>(preview.mapping.fields.size(), TableField::Extra), DateOrder::Unknown);
        return preview;
    }
    preview.survey = (*table)->survey();
    preview.mapping = (*table)->mapping();
    preview.fillOutcomes();
    return preview;
}

std::vector<ColumnChoice> TablePreview::choices() const
{
    std::vector<ColumnChoice> choices;
    for (size_t i = 0; i < mapping.fields.size(); ++i) {
        const bool isDate = mapping.fields[i] == TableField::Date || mapping.fields[i] == TableField::End;
        choices.push_back({QString::number(i + 1), mapping.fields[i], isDate ? mapping.order : DateOrder::Unknown});
        // By its heading, where that names it alone.
        const QString &heading = mapping.headings[qsizetype(i)];
        if (mapping.headings.count(heading) == 1)
            choices.back().column = heading;
    }
    return choices;
}

void TablePreview::remap(const std::vector<TableField> &fields, DateOrder order)
{
    mapping.fields = fields;
    mapping.order = order;
    auto detected = detectMapping(survey.headings, survey.firstRows, choices(), file);
    problem = detected ? QString() : QCoreApplication::translate("TablePreview", "No column is a title, a company or a value yet.");
    if (detected) {
        mapping.kind = detected->kind;
        mapping.actorNamed = detected->actorNamed;
    }
    fillOutcomes();
}

void TablePreview::fillOutcomes()
{
    outcomes.clear();
    TableRecords records(mapping);
    const size_t count = std::min(rowsShown, survey.firstRows.size());
    for (size_t i = 0; i < count; ++i) {
        Records made;
        if (const QString reason = records.add(survey.firstRows[i], int(i), made); !reason.isEmpty()) {
            outcomes.push_back({reason, true});
            continue;
        }
        QStringList words;
        for (const Event &event : made.events)
            words << wordsOf(event);
        for (const Figure &figure : made.figures)
            words << wordsOf(figure);
        QString line = words.mid(0, 2).join(QStringLiteral("; "));
        if (words.size() > 2)
            line += QCoreApplication::translate("TablePreview", " and %1 more").arg(words.size() - 2);
        outcomes.push_back({line, false});
    }
}
