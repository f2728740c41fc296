// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/filteroptions.h"

#include "core/edtf.h"
#include "filter/searchlimits.h"
#include "store/project.h"
#include "store/search.h"

#include <algorithm>

namespace {

/// The values of one repeated option as enum values.
template<class Enum>
Result<std::vector<Enum>> wordsOf(const CommandOptions &options, const QString &name, std::optional<Enum> (*valueOf)(QStringView), int count)
{
    std::vector<Enum> values;
    for (const QString &written : options.values(name)) {
        const auto value = valueOf(written);
        if (!value) {
            QStringList known;
            for (int i = 0; i < count; ++i)
                known.append(toString(Enum(i)));
            return Error{QStringLiteral("--%1 cannot be '%2', only one of %3").arg(name, written, known.join(QStringLiteral(", ")))};
        }
        values.push_back(*value);
    }
    return values;
}

Result<std::optional<DateRange>> rangeOf(const CommandOptions &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<DateRange>();
    const auto date = Edtf::parse(options.value(name));
    if (!date)
        return Error{QStringLiteral("--%1 cannot be '%2': %3").arg(name, options.value(name), date.error().message)};
    return std::optional<DateRange>(date->range());
}

Result<std::optional<DateRange>> daysOf(const CommandOptions &options)
{
    const auto from = rangeOf(options, QStringLiteral("from"));
    const auto to = rangeOf(options, QStringLiteral("to"));
    const auto year = rangeOf(options, QStringLiteral("year"));
    for (const auto *range : {&from, &to, &year})
        if (!*range)
            return range->error();
    if (!*from && !*to && !*year)
        return std::optional<DateRange>();
    DateRange days;
    if (*from)
        days.first = (*from)->first;
    if (*to)
        days.last = (*to)->last;
    if (*year)
        days = {std::max(days.first, (*year)->first), std::min(days.last, (*year)->last)};
    if (days.first > days.last)
        return Error{QStringLiteral("--from, --to and --year leave no day")};
    return std::optional<DateRange>(days);
}

} // namespace

void FilterOptions::addTo(CommandOptions &options)
{
    options.add(QStringLiteral("company"), QStringLiteral("NAME"), QStringLiteral("only of this company, by any of its names"))
        .add(QStringLiteral("with"), QStringLiteral("NAME"), QStringLiteral("only events that this company takes part in as well; may be repeated (all of them)"))
        .add(QStringLiteral("kind"), QStringLiteral("K"), QStringLiteral("only of this kind (acquisition, launch, exit, ...)"))
        .add(QStringLiteral("modality"), QStringLiteral("M"), QStringLiteral("only happened, planned, rumoured or denied"))
        .add(QStringLiteral("publisher"), QStringLiteral("P"), QStringLiteral("only what this publisher tells"))
        .add(QStringLiteral("review"), QStringLiteral("R"), QStringLiteral("only unreviewed, accepted, edited or rejected"))
        .add(QStringLiteral("tag"), QStringLiteral("T"), QStringLiteral("only with this tag; company, kind, modality, publisher, review and tag may be repeated (any of them)"))
        .add(QStringLiteral("from"), QStringLiteral("DATE"), QStringLiteral("only what is not over before this date; undated events fall out"))
        .add(QStringLiteral("to"), QStringLiteral("DATE"), QStringLiteral("only what begins by the end of this date"))
        .add(QStringLiteral("year"), QStringLiteral("Y"), QStringLiteral("only what overlaps this year"))
        .add(QStringLiteral("search"), QStringLiteral("TEXT"), QStringLiteral("only what holds all these words: events and figures in their own words and sentences, documents in their text"))
        .add(QStringLiteral("min-confidence"), QStringLiteral("X"), QStringLiteral("only events at least as certain, 0 to 1"));
}

Result<EventFilter> FilterOptions::valuesOf(const CommandOptions &options)
{
    EventFilter filter;
    filter.companies = options.values(QStringLiteral("company"));
    filter.together = options.values(QStringLiteral("with"));
    filter.publishers = options.values(QStringLiteral("publisher"));
    filter.tags = options.values(QStringLiteral("tag"));
    filter.search = options.value(QStringLiteral("search"));
    if (Search::terms(filter.search).size() > searchTermLimit || filter.search.size() > searchLengthLimit)
        return Error{QStringLiteral("--search takes at most %1 words, of %2 characters in all").arg(searchTermLimit).arg(searchLengthLimit)};

    auto kinds = wordsOf(options, QStringLiteral("kind"), eventKindName, eventKindCount);
    if (!kinds)
        return kinds.error();
    filter.kinds = std::move(kinds).value();
    auto modalities = wordsOf(options, QStringLiteral("modality"), modalityName, modalityCount);
    if (!modalities)
        return modalities.error();
    filter.modalities = std::move(modalities).value();
    auto reviews = wordsOf(options, QStringLiteral("review"), reviewName, reviewCount);
    if (!reviews)
        return reviews.error();
    filter.reviews = std::move(reviews).value();

    if (const QString year = options.value(QStringLiteral("year")); !year.isEmpty()) {
        bool isNumber = false;
        year.toInt(&isNumber);
        if (!isNumber)
            return Error{QStringLiteral("--year cannot be '%1', only a year").arg(year)};
    }
    const auto days = daysOf(options);
    if (!days)
        return days.error();
    filter.days = *days;

    if (const QString written = options.value(QStringLiteral("min-confidence")); !written.isEmpty()) {
        bool isNumber = false;
        filter.minimumConfidence = written.toDouble(&isNumber);
        if (!isNumber || !(filter.minimumConfidence >= 0 && filter.minimumConfidence <= 1))
            return Error{QStringLiteral("--min-confidence cannot be '%1', only a number from 0 to 1").arg(written)};
    }
    return filter;
}

Result<Done> FilterOptions::resolveCompanies(EventFilter &filter, Project &project)
{
    for (QStringList *names : {&filter.companies, &filter.together}) {
        for (QString &name : *names) {
            const auto company = project.companies().find(name);
            if (!company)
                return company.error();
            if (*company)
                name = (*company)->name;
        }
    }
    return Done{};
}

QString FilterOptions::undatedNote(qint64 count, const QString &one, const QString &several)
{
    if (count == 0)
        return {};
    return count == 1 ? QStringLiteral("1 undated %1 is left out.").arg(one)
                      : QStringLiteral("%1 undated %2 are left out.").arg(count).arg(several);
}
