// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/querysuggestions.h"

#include "items/eventwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr size_t most = 12;
constexpr size_t mostCompanies = 6; // for a word, beside the keys

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuerySuggestions)
};

struct Candidate {
    QuerySuggestion suggestion;
    quint32 count = 0;
    bool begins = false;
};

/// Nothing, or whether the text begins with what is typed (2) or holds it (1).
int fits(const QString &text, const QString &typed)
{
    if (text.startsWith(typed, Qt::CaseInsensitive))
        return 2;
    return text.contains(typed, Qt::CaseInsensitive) ? 1 : 0;
}

std::vector<QuerySuggestion> best(std::vector<Candidate> candidates, size_t limit)
{
    const auto end = candidates.begin() + qMin(qsizetype(limit), qsizetype(candidates.size()));
    std::partial_sort(candidates.begin(), end, candidates.end(), [](const Candidate &a, const Candidate &b) {
        if (a.begins != b.begins)
            return a.begins;
        if (a.count != b.count)
            return a.count > b.count;
        return a.suggestion.label < b.suggestion.label;
    });
    std::vector<QuerySuggestion> suggestions;
    for (auto each = candidates.begin(); each != end; ++each)
        suggestions.push_back(std::move(each->suggestion));
    return suggestions;
}

QString counted(quint32 count)
{
    return QLocale().toString(count);
}

/// The place of a name in a sorted list, or its size.
size_t placeOf(const std::vector<QString> &names, const QString &name)
{
    const auto found = std::ranges::lower_bound(names, name);
    return found != names.end() && *found == name ? size_t(found - names.begin()) : names.size();
}

std::vector<Candidate> companies(const QString &typed, const ProjectSnapshot &snapshot, const FacetCounts &counts)
{
    const std::vector<QString> &names = snapshot.index->companyNames();
    std::vector<Candidate> found;
    for (const Company &company : snapshot.companies) {
        QString label = company.name;
        int fit = fits(company.name, typed);
        for (const CompanyName &name : company.names) {
            if (fit == 2)
                break;
            if (const int other = fits(name.name, typed); other > fit) {
                fit = other;
                label = company.name + QStringLiteral(" – ") + name.name;
            }
        }
        if (fit == 0)
            continue;
        const size_t place = placeOf(names, company.name);
        const quint32 count = place < counts.companies.size() ? counts.companies[place] : 0;
        found.push_back({{expressionValue(company.name), label, counted(count)}, count, fit == 2});
    }
    return found;
}

std::vector<Candidate> names(const QString &typed, const std::vector<QString> &all, const std::vector<quint32> &counts)
{
    std::vector<Candidate> found;
    for (size_t i = 0; i < all.size(); ++i) {
        if (const int fit = fits(all[i], typed)) {
            const quint32 count = i < counts.size() ? counts[i] : 0;
            found.push_back({{expressionValue(all[i]), all[i], counted(count)}, count, fit == 2});
        }
    }
    return found;
}

/// The words of the language, with what people call them where that is another word; both are found.
template <class Enum, size_t N>
std::vector<Candidate> words(const QString &typed, const std::array<quint32, N> &counts, QString (*nameOf)(Enum))
{
    std::vector<Candidate> found;
    for (size_t i = 0; i < N; ++i) {
        const QString word = toString(Enum(i));
        const QString name = nameOf(Enum(i));
        const bool same = name.compare(word, Qt::CaseInsensitive) == 0;
        if (const int fit = std::max(fits(word, typed), fits(name, typed)))
            found.push_back({{word, same ? word : word + QStringLiteral(" – ") + name, counted(counts[i])}, counts[i], fit == 2});
    }
    return found;
}

std::vector<Candidate> years(const QString &typed, const FacetCounts &counts)
{
    std::vector<Candidate> found;
    for (const auto &[year, count] : counts.years) {
        if (const QString text = Edtf::year(year).toString(); text.startsWith(typed))
            found.push_back({{text, text, counted(count)}, count, true});
    }
    return found;
}

std::vector<QuerySuggestion> keysAndCompanies(const QString &typed, const ProjectSnapshot &snapshot, const FacetCounts &counts)
{
    const std::pair<QString, QString> meanings[] = {
        {QStringLiteral("company:"), Words::tr("by any of its names")},
        {QStringLiteral("with:"), Words::tr("each of them takes part")},
        {QStringLiteral("kind:"), Words::tr("acquisition, exit …")},
        {QStringLiteral("certainty:"), Words::tr("happened, planned …")},
        {QStringLiteral("source:"), Words::tr("who published it")},
        {QStringLiteral("status:"), Words::tr("accepted, rejected …")},
        {QStringLiteral("tag:"), Words::tr("your own words")},
        {QStringLiteral("date:"), Words::tr("2019, 2015..2019")},
        {QStringLiteral("conf>"), Words::tr("score from 0 to 1")},
    };
    std::vector<QuerySuggestion> suggestions;
    for (const auto &[key, meaning] : meanings)
        if (key.startsWith(typed, Qt::CaseInsensitive))
            suggestions.push_back({key, key, meaning, true});
    if (typed.isEmpty())
        return suggestions;
    for (QuerySuggestion &company : best(companies(typed, snapshot, counts), mostCompanies)) {
        company.text.prepend(QStringLiteral("company:"));
        suggestions.push_back(std::move(company));
    }
    return suggestions;
}

FilterNames::Lookup lookupIn(const std::vector<QString> &names)
{
    return [&names](const QString &written) {
        if (placeOf(names, written) < names.size())
            return std::optional(written);
        const auto found = std::ranges::find_if(
            names, [&](const QString &name) { return name.compare(written, Qt::CaseInsensitive) == 0; });
        return found == names.end() ? std::nullopt : std::optional(*found);
    };
}

} // namespace

FilterNames filterNamesOf(const ProjectSnapshot &snapshot)
{
    FilterNames names;
    names.company = [&snapshot](const QString &written) -> std::optional<QString> {
        if (snapshot.company(written))
            return written;
        const auto is = [&](const QString &name) { return name.compare(written, Qt::CaseInsensitive) == 0; };
        for (const Company &company : snapshot.companies)
            if (is(company.name))
                return company.name;
        for (const Company &company : snapshot.companies)
            if (std::ranges::any_of(company.names, is, &CompanyName::name))
                return company.name;
        return std::nullopt;
    };
    names.publisher = lookupIn(snapshot.index->publisherNames());
    names.tag = lookupIn(snapshot.index->tagNames());
    return names;
}

std::vector<QuerySuggestion> suggestionsAt(const ExpressionPlace &place, const ProjectSnapshot &snapshot, const FacetCounts &counts)
{
    const EventIndex &index = *snapshot.index;
    if (place.key.isEmpty())
        return keysAndCompanies(place.typed, snapshot, counts);
    if (place.key == u"company" || place.key == u"with")
        return best(companies(place.typed, snapshot, counts), most);
    if (place.key == u"source")
        return best(names(place.typed, index.publisherNames(), counts.publishers), most);
    if (place.key == u"tag")
        return best(names(place.typed, index.tagNames(), counts.tags), most);
    if (place.key == u"kind")
        return best(words<EventKind>(place.typed, counts.kinds, kindWord), most);
    if (place.key == u"certainty")
        return best(words<Modality>(place.typed, counts.modalities, modalityWord), most);
    if (place.key == u"status")
        return best(words<Review>(place.typed, counts.reviews, reviewWord), most);
    if (place.key == u"date")
        return best(years(place.typed, counts), most);
    return {};
}
