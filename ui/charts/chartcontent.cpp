// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartcontent.h"

#include "core/calendar.h"
#include "core/edtf.h"
#include "core/edtfwords.h"
#include "items/figurewords.h"
#include "palette/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr size_t mostLines = 12;
constexpr size_t mostBands = 9; // the eight colours and Others

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString periodWords(const DateRange &days)
{
    const CivilDate first = civilOf(days.first);
    const Day length = days.last - days.first + 1;
    if (length >= 365 && first.month == 1 && first.day == 1 && length <= 366)
        return inWords(Edtf::year(int(first.year)));
    if (length >= 28 && length <= 31 && first.day == 1)
        return inWords(Edtf::month(int(first.year), first.month));
    return inWords(Edtf::interval(Edtf::day(days.first), Edtf::day(days.last)));
}

void addNote(QStringList &notes, const char *words, size_t n)
{
    if (n > 0)
        notes << Words::tr(words, nullptr, int(n));
}

void describeActivity(ChartContent &content)
{
    content.title = Words::tr("Activity");
    content.about << (content.options.step == StackStep::Quarter ? Words::tr("events a quarter") : Words::tr("events a year"))
                  << (content.options.by == ActivityBy::Kind ? Words::tr("by kind") : Words::tr("by company"));
    addNote(content.notes, content.options.step == StackStep::Quarter ? QT_TRANSLATE_N_NOOP("Chart", "%n not known to the quarter") : QT_TRANSLATE_N_NOOP("Chart", "%n not known to the year"),
            size_t(content.stack.otherSpans));
}

void describeFigures(ChartContent &content)
{
    const ChartData &data = content.figures;
    content.title = measureWord(data.subject.measure);
    if (data.subject.unit.isEmpty())
        content.about << Words::tr("no unit told");
    else if (data.subject.unit == u"times")
        content.about << Words::tr("times");
    else if (data.subject.unit != u"percent" && data.subject.unit != u"count")
        content.about << data.subject.unit;
    if (!data.market.isEmpty())
        content.about << data.market;
    if (!data.region.isEmpty())
        content.about << Words::tr("in %1").arg(data.region);
    addNote(content.notes, QT_TRANSLATE_N_NOOP("Chart", "%Ln without a date"), data.undated.size());
    addNote(content.notes, QT_TRANSLATE_N_NOOP("Chart", "%Ln without a company"), data.withoutCompany.size());
    addNote(content.notes, QT_TRANSLATE_N_NOOP("Chart", "%Ln of other markets"), data.elsewhere.size());
    for (const auto *list : {&data.undated, &data.withoutCompany})
        content.leftOut.insert(content.leftOut.end(), list->begin(), list->end());
}

void describeStack(ChartContent &content)
{
    const StackData &stack = content.stack;
    addNote(content.notes, QT_TRANSLATE_N_NOOP("Chart", "%n only bounds, not stacked"), size_t(stack.bounds));
    addNote(content.notes, QT_TRANSLATE_N_NOOP("Chart", "%n for other spans of time"), size_t(stack.otherSpans));
    if (stack.means)
        content.notes << Words::tr("means of shorter times");
    if (const auto period = stack.overfull())
        content.notes << Words::tr("shares of %1 add up to %2: no parts of one whole")
                             .arg(periodWords(stack.periods[*period]), pointWords(qRound(stack.sum(*period) * 10) / 10.0, QStringLiteral("percent")));
}

size_t periodOfRing(const ChartOptions &options, const StackData &stack)
{
    if (options.year)
        for (size_t i = 0; i < stack.periods.size(); ++i)
            if (civilOf(stack.periods[i].first).year == *options.year)
                return i;
    return stack.periods.empty() ? 0 : stack.periods.size() - 1;
}

} // namespace

ChartContent chartContentOf(ChartOptions options, const ChartSource &source)
{
    ChartContent content;
    if (options.activity) {
        options.form = ChartForm::Bars;
        content.stack = activityOf(source.index, source.mask, options.by, options.step,
                                   options.by == ActivityBy::Kind ? size_t(markShapeCount) : mostBands, source.colourOf);
        content.options = options;
        describeActivity(content);
    } else {
        const auto definitions = definitionsOf(source.figures, options.subject);
        const bool known = options.definition && std::any_of(definitions.begin(), definitions.end(), [&](const DefinitionCount &count) {
            return count.definition == *options.definition;
        });
        if (options.everyDefinition)
            options.definition.reset();
        else if (!known)
            options.definition = usualDefinition(definitions);
        auto definition = options.definition;
        if (!definition && options.form != ChartForm::Line && !definitions.empty())
            definition = definitions.front().definition; // unlike definitions are never on top of each other
        content.figures = chartDataOf(source.figures, source.colourOf, source.publisherOf, options.subject, definition);
        if (options.form != ChartForm::Line) {
            content.stack = stackOf(content.figures, options.form == ChartForm::Area ? StackStep::Own : StackStep::Year);
            foldTail(content.stack, mostBands);
        }
        markTail(content.figures, mostLines);
        content.options = options;
        describeFigures(content);
        if (options.form != ChartForm::Line)
            describeStack(content);
    }
    content.canBeRelative = content.isStack() && options.form != ChartForm::Ring && content.stack.canBeRelative();
    content.options.relative = options.relative && content.canBeRelative;
    if (content.options.relative)
        makeRelative(content.stack);
    content.period = periodOfRing(options, content.stack);
    return content;
}

QString toldOf(const ChartContent &content)
{
    constexpr size_t mostNamed = 8;
    QStringList sentences{content.title};
    const auto at = [](const QString &value, const DateRange &days) {
        return Words::tr("%1 in %2", "a value, a year").arg(value, QString::number(civilOf(days.first).year));
    };
    const auto add = [&](const QString &name, const QString &first, const QString &last) {
        sentences << name + QStringLiteral(": ") + (first == last ? first : first + QStringLiteral(", ") + last);
    };
    if (content.isStack()) {
        const StackData &stack = content.stack;
        for (const StackSeries &series : stack.series) {
            QStringList values;
            for (size_t period = 0; period < series.parts.size(); ++period)
                if (series.parts[period].value && (!content.isRing() || period == content.period))
                    values << at(pointWords(*series.parts[period].value, stack.unit), stack.periods[period]);
            if (!values.isEmpty())
                add(series.name, values.front(), values.back());
        }
    } else {
        for (size_t i = 0; i < std::min(mostNamed, content.figures.series.size()); ++i) {
            const ChartSeries &series = content.figures.series[i];
            const auto words = [&](const ChartPoint &point) {
                return at(pointWords(point, content.figures.subject.unit), point.days);
            };
            if (!series.points.empty())
                add(series.company, words(series.points.front()), words(series.points.back()));
        }
    }
    return sentences.join(QStringLiteral(". "));
}
