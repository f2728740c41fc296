// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/figure.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// What a chart of figures is about: one measure in one unit, so that all its values can share an axis.
struct ChartSubject {
    Measure measure = Measure::MarketShare;
    QString unit = QStringLiteral("percent"); ///< as Figure::unit; empty where the figures name none
    friend bool operator==(const ChartSubject &, const ChartSubject &) = default;
};

/// Of which market and where: what makes two figures of one measure comparable.
struct ChartDefinition {
    QString market;
    QString region;
    friend bool operator==(const ChartDefinition &, const ChartDefinition &) = default;
};

/// One figure as a chart draws it, or both ends of a range that a sentence tells: "between 20 and 25 %".
struct ChartPoint {
    QString key;         ///< of the figure, that of the lower end of a range
    QString upperKey;    ///< of the figure that is the upper end, or empty
    std::optional<double> upper; ///< of a range: `value` is its lower end
    DateRange days;      ///< the span that it speaks for
    double value = 0;
    Comparator comparator = Comparator::Equal;
    QString measuredBy;  ///< who measured it, else who reported it, or empty
    bool attributed = false; ///< measuredBy is a measurer, not a publisher
    QString definition;  ///< market and region, folded: points of unlike definitions are not joined silently
    bool second = false; ///< another value for the same time is preferred
    bool disputed = false; ///< there is another value for the same time
    bool unsure = false; ///< found with a low score
    bool joins = false;  ///< goes on from the preferred value before it: of the adjacent period, of like definition, by the same measurer,
                         ///< and neither is a range
    int place = 0;       ///< among the values for the same time, 0 first,
    int places = 1;      ///< and how many there are: each gets its part of the span

    [[nodiscard]] bool isBound() const { return comparator > Comparator::About; } ///< "under", "over": no value itself
    [[nodiscard]] bool isRange() const { return upper.has_value(); }
    [[nodiscard]] double top() const { return upper.value_or(value); }
    [[nodiscard]] double level() const { return (value + top()) / 2; } ///< where it is drawn; of a range its middle
    [[nodiscard]] double middle() const ///< of its part of the span, in days
    {
        return double(days.first) + double(days.last - days.first + 1) * (place + 0.5) / places;
    }
};

/// The figures of one company, by time.
struct ChartSeries {
    QString company;
    int colour = -1; ///< slot of Theme::company()
    bool tail = false; ///< one of many small ones: drawn thin, without a name
    std::vector<ChartPoint> points;
};

struct ChartData {
    ChartSubject subject;
    std::vector<ChartSeries> series; ///< the one with the most points first, the tail last
    QString market;                  ///< what most of the figures speak of, or empty
    QString region;
    std::vector<QString> undated;        ///< keys of figures without a time, which no chart can place
    std::vector<QString> withoutCompany;
    std::vector<QString> elsewhere;      ///< of other markets or regions than the one asked for
};

/// The figures of a subject that can be drawn, all of them or those of one definition. Where two values of one company speak for the
/// same time, the preferred one is that which a person prefers or accepted, else the exact before the hedged one, the measured before the
/// merely reported, the surer. "At least" and "at most" of one sentence are the ends of one range.
///
/// `colourOf` gives the slot of a company, `publisherOf` who reported a figure that names no measurer.
[[nodiscard]] ChartData chartDataOf(const std::vector<Figure> &figures, const std::function<int(const QString &)> &colourOf,
                                    const std::function<QString(const Figure &)> &publisherOf = {}, const ChartSubject &subject = {},
                                    const std::optional<ChartDefinition> &definition = {});

/// Of more than `most` series, those with the lowest highest values are the tail.
void markTail(ChartData &data, size_t most);

struct SubjectCount {
    ChartSubject subject;
    int figures = 0;
};
/// What the figures can make charts of: market shares first, then the one with the most figures.
[[nodiscard]] std::vector<SubjectCount> subjectsOf(const std::vector<Figure> &figures);

struct DefinitionCount {
    ChartDefinition definition;
    int figures = 0;
    int values = 0; ///< of them, those that stand for a time and are no bounds: what areas, bars and rings are made of
};
/// The markets and regions that figures of a subject speak of, the one with the most values first, then figures.
[[nodiscard]] std::vector<DefinitionCount> definitionsOf(const std::vector<Figure> &figures, const ChartSubject &subject);

/// The definition to begin with: nothing, which is all of them, while they are few figures as articles tell them; the first where
/// they are whole tables of several markets, which no one chart can hold.
[[nodiscard]] std::optional<ChartDefinition> usualDefinition(const std::vector<DefinitionCount> &definitions);

[[nodiscard]] QString subjectWords(const ChartSubject &subject);          ///< "Market share", "Revenue, USD"
[[nodiscard]] QString definitionWords(const ChartDefinition &definition); ///< "e-commerce in China"
/// "about 15 %", "under 1 %", "429.6 million": a value in words, as pictures write it.
[[nodiscard]] QString pointWords(double value, const QString &unit, Comparator comparator = Comparator::Equal);
/// The same with a share to three digits, as a label has them: tables tell shares to six.
[[nodiscard]] QString labelWords(double value, const QString &unit, Comparator comparator = Comparator::Equal);
/// "20–25 %" of a range, else as above.
[[nodiscard]] QString pointWords(const ChartPoint &point, const QString &unit);
[[nodiscard]] QString labelWords(const ChartPoint &point, const QString &unit);
/// "20", "5k", "1.5 bn": a value beside an axis.
[[nodiscard]] QString tickWords(double value);
