// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartoptionsjson.h"

namespace {

const QString activityKey = QStringLiteral("activity");
const QString measureKey = QStringLiteral("measure");
const QString unitKey = QStringLiteral("unit");
const QString everyKey = QStringLiteral("every-definition");
const QString marketKey = QStringLiteral("market");
const QString regionKey = QStringLiteral("region");
const QString formKey = QStringLiteral("form");
const QString relativeKey = QStringLiteral("relative");
const QString gapsKey = QStringLiteral("join-gaps");
const QString byKey = QStringLiteral("by");
const QString stepKey = QStringLiteral("step");
const QString yearKey = QStringLiteral("year");

template <class Enum>
Enum enumOf(const QJsonValue &value, Enum usual, Enum last)
{
    const int number = value.toInt(int(usual));
    return number >= 0 && number <= int(last) ? Enum(number) : usual;
}

} // namespace

QJsonObject toJson(const ChartOptions &options)
{
    QJsonObject object{{activityKey, options.activity},         {measureKey, toString(options.subject.measure)},
                       {unitKey, options.subject.unit},         {everyKey, options.everyDefinition},
                       {formKey, int(options.form)},            {relativeKey, options.relative},
                       {gapsKey, options.joinGaps},             {byKey, int(options.by)},
                       {stepKey, int(options.step)}};
    if (options.definition) {
        object.insert(marketKey, options.definition->market);
        object.insert(regionKey, options.definition->region);
    }
    if (options.year)
        object.insert(yearKey, *options.year);
    return object;
}

ChartOptions chartOptionsOf(const QJsonObject &object)
{
    ChartOptions options;
    options.activity = object.value(activityKey).toBool();
    options.subject.measure = measureName(object.value(measureKey).toString()).value_or(options.subject.measure);
    options.subject.unit = object.value(unitKey).toString(options.subject.unit);
    options.everyDefinition = object.value(everyKey).toBool();
    if (object.contains(marketKey) || object.contains(regionKey))
        options.definition = ChartDefinition{object.value(marketKey).toString(), object.value(regionKey).toString()};
    options.form = enumOf(object.value(formKey), options.form, ChartForm::Ring);
    options.relative = object.value(relativeKey).toBool();
    options.joinGaps = object.value(gapsKey).toBool();
    options.by = enumOf(object.value(byKey), options.by, ActivityBy::Company);
    options.step = enumOf(object.value(stepKey), options.step, StackStep::Year);
    if (object.value(yearKey).isDouble())
        options.year = object.value(yearKey).toInt();
    return options;
}
