// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/viewstate.h"

#include "core/edtf.h"
#include "exporting/pdfinfo.h"
#include "exporting/picturenames.h"
#include "exporting/pngfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

const QString format = QStringLiteral("annals-view/1");

const QString lanesKey = QStringLiteral("lanes");
const QString allLanesKey = QStringLiteral("all-lanes");
const QString noChartKey = QStringLiteral("no-chart");
const QString knownKey = QStringLiteral("known-on");

QString rangeText(const DateRange &range)
{
    const QString first = range.startsOpen() ? QStringLiteral("..") : Edtf::day(range.first).toString();
    const QString last = range.endsOpen() ? QStringLiteral("..") : Edtf::day(range.last).toString();
    return first + u'/' + last;
}

std::optional<DateRange> rangeOf(const QJsonValue &value)
{
    const auto date = Edtf::parse(value.toString());
    return date ? std::optional(date->range()) : std::nullopt;
}

template <class Enum>
QJsonArray wordsOf(const std::vector<Enum> &values)
{
    QJsonArray words;
    for (const Enum value : values)
        words.append(toString(value));
    return words;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

template <class Enum>
std::vector<Enum> valuesOf(const QJsonValue &value, std::optional<Enum> (*named)(QStringView))
{
    std::vector<Enum> values;
    for (const QString &text : textsOf(value))
        if (const auto known = named(text))
            values.push_back(*known);
    return values;
}

QJsonObject filterObject(const EventFilter &filter)
{
    QJsonObject object;
    const auto add = [&object](const QString &name, const QJsonArray &values) {
        if (!values.isEmpty())
            object.insert(name, values);
    };
    add(QStringLiteral("company"), QJsonArray::fromStringList(filter.companies));
    add(QStringLiteral("with"), QJsonArray::fromStringList(filter.together));
    add(QStringLiteral("kind"), wordsOf(filter.kinds));
    add(QStringLiteral("modality"), wordsOf(filter.modalities));
    add(QStringLiteral("publisher"), QJsonArray::fromStringList(filter.publishers));
    add(QStringLiteral("review"), wordsOf(filter.reviews));
    add(QStringLiteral("tag"), QJsonArray::fromStringList(filter.tags));
    if (filter.days)
        object.insert(QStringLiteral("days"), rangeText(*filter.days));
    if (!filter.search.isEmpty())
        object.insert(QStringLiteral("search"), filter.search);
    if (filter.minimumConfidence > 0)
        object.insert(QStringLiteral("min-confidence"), filter.minimumConfidence);
    return object;
}

EventFilter filterOf(const QJsonObject &object)
{
    EventFilter filter;
    filter.companies = textsOf(object.value(QLatin1String("company")));
    filter.together = textsOf(object.value(QLatin1String("with")));
    filter.kinds = valuesOf(object.value(QLatin1String("kind")), eventKindName);
    filter.modalities = valuesOf(object.value(QLatin1String("modality")), modalityName);
    filter.publishers = textsOf(object.value(QLatin1String("publisher")));
    filter.reviews = valuesOf(object.value(QLatin1String("review")), reviewName);
    filter.tags = textsOf(object.value(QLatin1String("tag")));
    filter.days = rangeOf(object.value(QLatin1String("days")));
    filter.search = object.value(QLatin1String("search")).toString();
    filter.minimumConfidence = std::clamp(object.value(QLatin1String("min-confidence")).toDouble(), 0.0, 1.0);
    return filter;
}

std::optional<QString> metadataIn(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"metadata")
            return reader.readElementText();
        if (reader.isStartElement() && reader.name() == u"g") // it stands before what is drawn
            break;
    }
    return std::nullopt;
}

} // namespace

QJsonObject viewObject(const PictureOptions &options)
{
    QJsonObject object{{QStringLiteral("view"), viewNameOf(options)},
                       {QStringLiteral("group-by"), nameOf(PictureNames::groupings, options.grouping)}};
    if (options.lanes)
        object.insert(lanesKey, options.lanes->toJson());
    if (options.allLanes)
        object.insert(allLanesKey, true);
    if (options.chart) {
        const QJsonObject chart = toJson(*options.chart);
        for (auto word = chart.begin(); word != chart.end(); ++word)
            object.insert(word.key(), word.value());
    }
    if (!options.hasChart)
        object.insert(noChartKey, true);
    if (options.knownOn)
        object.insert(knownKey, Edtf::day(*options.knownOn).toString());
    if (options.range)
        object.insert(QStringLiteral("range"), rangeText(*options.range));
    if (!options.selected.isEmpty())
        object.insert(QStringLiteral("select"), options.selected);
    if (!options.filter.isEmpty())
        object.insert(QStringLiteral("filter"), filterObject(options.filter));
    return object;
}

PictureOptions viewOptionsOf(const QJsonObject &object)
{
    PictureOptions options;
    if (object.contains(QLatin1String("chart")))
        options.chart = chartOptionsOf(object);
    static_cast<void>(applyView(object.value(QLatin1String("view")).toString(), options)); // unknown is as usual
    options.grouping = valueOf(PictureNames::groupings, object.value(QLatin1String("group-by")).toString())
                           .value_or(options.grouping);
    if (object.value(lanesKey).isObject())
        options.lanes = LaneArrangement::fromJson(object.value(lanesKey).toObject());
    options.allLanes = object.value(allLanesKey).toBool();
    options.hasChart = !object.value(noChartKey).toBool();
    if (const auto known = rangeOf(object.value(knownKey)); known && !known->endsOpen())
        options.knownOn = known->last;
    options.range = rangeOf(object.value(QLatin1String("range")));
    options.selected = object.value(QLatin1String("select")).toString();
    options.filter = filterOf(object.value(QLatin1String("filter")).toObject());
    return options;
}

QString viewStateText(const ViewState &state, const QString &evidence)
{
    QJsonObject object = viewObject(state.options);
    object.insert(QStringLiteral("format"), format);
    object.insert(QStringLiteral("project"), state.project);
    object.insert(QStringLiteral("evidence"), evidence);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ViewState> viewStateIn(const QByteArray &picture)
{
    auto text = textIn(picture, viewStateWord);
    if (!text)
        text = infoIn(picture, viewStateWord);
    if (!text && picture.first(std::min<qsizetype>(picture.size(), 1024)).contains("<svg"))
        text = metadataIn(picture);
    if (!text)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    if (object.value(QLatin1String("format")).toString() != format)
        return std::nullopt;
    ViewState state;
    state.project = object.value(QLatin1String("project")).toString();
    state.options = viewOptionsOf(object);
    return state;
}
