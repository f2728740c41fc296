// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartoptions.h"

#include "charts/chartnames.h"

#include <algorithm>

namespace {

const QString chartKey = QStringLiteral("chart");
const QString unitKey = QStringLiteral("unit");
const QString formKey = QStringLiteral("form");
const QString relativeKey = QStringLiteral("relative");
const QString marketKey = QStringLiteral("market");
const QString regionKey = QStringLiteral("region");
const QString everyKey = QStringLiteral("all-markets");
const QString gapsKey = QStringLiteral("dash-gaps");
const QString eventsKey = QStringLiteral("mark-events");
const QString yearKey = QStringLiteral("ring-year");
const QString byKey = QStringLiteral("by");
const QString stepKey = QStringLiteral("period");

QJsonObject activityWords(const ChartOptions &options)
{
    QJsonObject words{{chartKey, QLatin1String(ChartNames::activity)}};
    if (options.by != ChartOptions().by)
        words.insert(byKey, nameOf(ChartNames::groups, options.by));
    if (options.step != ChartOptions().step)
        words.insert(stepKey, nameOf(ChartNames::periods, options.step));
    return words;
}

QJsonObject figureWords(const ChartOptions &options)
{
    QJsonObject words{{chartKey, chartNameOf(options.subject.measure)}};
    if (options.subject.unit != ChartSubject().unit)
        words.insert(unitKey, options.subject.unit);
    if (options.form != ChartOptions().form)
        words.insert(formKey, nameOf(ChartNames::forms, options.form));
    if (options.definition) {
        words.insert(marketKey, options.definition->market);
        words.insert(regionKey, options.definition->region);
    }
    if (options.everyDefinition && options.form == ChartForm::Line)
        words.insert(everyKey, true);
    if (options.joinGaps && options.form == ChartForm::Line)
        words.insert(gapsKey, true);
    if (options.year && options.form == ChartForm::Ring)
        words.insert(yearKey, *options.year);
    return words;
}

} // namespace

QJsonObject toJson(const ChartOptions &options)
{
    QJsonObject words = options.activity ? activityWords(options) : figureWords(options);
    if (options.relative && options.isStack() && (options.activity || options.form != ChartForm::Ring))
        words.insert(relativeKey, true);
    if (options.markEvents && options.hasTimeAxis())
        words.insert(eventsKey, true);
    return words;
}

ChartOptions chartOptionsOf(const QJsonObject &words)
{
    const auto text = [&words](const QString &key) { return words.value(key).toString(); };
    ChartOptions options;
    options.activity = text(chartKey) == QLatin1String(ChartNames::activity);
    options.subject.measure = chartMeasure(text(chartKey)).value_or(options.subject.measure);
    options.subject.unit = words.value(unitKey).toString(options.subject.unit);
    options.form = valueOf(ChartNames::forms, text(formKey)).value_or(options.form);
    options.relative = words.value(relativeKey).toBool();
    if (words.contains(marketKey) || words.contains(regionKey))
        options.definition = ChartDefinition{text(marketKey), text(regionKey)};
    options.everyDefinition = words.value(everyKey).toBool();
    options.joinGaps = words.value(gapsKey).toBool();
    options.markEvents = words.value(eventsKey).toBool();
    if (words.value(yearKey).isDouble())
        options.year = words.value(yearKey).toInt();
    options.by = valueOf(ChartNames::groups, text(byKey)).value_or(options.by);
    options.step = valueOf(ChartNames::periods, text(stepKey)).value_or(options.step);
    return options;
}

QString chartNameOf(Measure measure)
{
    return toString(measure).replace(u'_', u'-');
}

std::optional<Measure> chartMeasure(QStringView name)
{
    return measureName(name.toString().replace(u'-', u'_'));
}

ChartSubject nearestSubject(const ChartSubject &wanted, const std::vector<SubjectCount> &subjects)
{
    if (std::ranges::find(subjects, wanted, &SubjectCount::subject) != subjects.end())
        return wanted;
    const auto alike = std::ranges::find_if(subjects, [&](const SubjectCount &count) { return count.subject.measure == wanted.measure; });
    return alike == subjects.end() ? wanted : alike->subject;
}
