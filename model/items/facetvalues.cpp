// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/facetvalues.h"

#include <numeric>

namespace {

QStringList EventFilter::*namesOf(Facet facet)
{
    return facet == Facet::Company  ? &EventFilter::companies
        : facet == Facet::Publisher ? &EventFilter::publishers
                                    : &EventFilter::tags;
}

std::set<int> upTo(int size)
{
    std::set<int> all;
    for (int i = 0; i < size; ++i)
        all.insert(all.end(), i);
    return all;
}

template <class Enum>
std::set<int> numbersOf(const std::vector<Enum> &values)
{
    std::set<int> numbers;
    for (const Enum value : values)
        numbers.insert(int(value));
    return numbers;
}

template <class Enum>
std::vector<Enum> valuesOf(const std::set<int> &numbers)
{
    std::vector<Enum> values;
    for (const int number : numbers)
        values.push_back(Enum(number));
    return values;
}

template <class Counts>
quint32 countAt(const Counts &counts, int value)
{
    return size_t(value) < counts.size() ? counts[size_t(value)] : 0;
}

} // namespace

int FacetValues::size() const
{
    switch (facet) {
    case Facet::Kind:
        return eventKindCount;
    case Facet::Modality:
        return modalityCount;
    case Facet::Review:
        return reviewCount;
    default:
        return int(names.size());
    }
}

std::set<int> FacetValues::chosenIn(const EventFilter &filter) const
{
    std::set<int> chosen;
    bool any = false;
    switch (facet) {
    case Facet::Kind:
        chosen = numbersOf(filter.kinds);
        any = !chosen.empty();
        break;
    case Facet::Modality:
        chosen = numbersOf(filter.modalities);
        any = !chosen.empty();
        break;
    case Facet::Review:
        chosen = numbersOf(filter.reviews);
        any = !chosen.empty();
        break;
    default: {
        const QStringList &wanted = filter.*namesOf(facet);
        const std::set<QString> sorted(wanted.begin(), wanted.end());
        any = !sorted.empty();
        for (size_t i = 0; i < names.size(); ++i)
            if (sorted.count(names[i]) > 0)
                chosen.insert(chosen.end(), int(i));
    }
    }
    return any ? chosen : upTo(size());
}

EventFilter FacetValues::chosen(EventFilter filter, const std::set<int> &values) const
{
    const std::set<int> wanted = int(values.size()) == size() ? std::set<int>() : values;
    switch (facet) {
    case Facet::Kind:
        filter.kinds = valuesOf<EventKind>(wanted);
        break;
    case Facet::Modality:
        filter.modalities = valuesOf<Modality>(wanted);
        break;
    case Facet::Review:
        filter.reviews = valuesOf<Review>(wanted);
        break;
    default: {
        QStringList list;
        for (const int value : wanted)
            list += names[size_t(value)];
        filter.*namesOf(facet) = list;
    }
    }
    return filter;
}

quint32 FacetValues::countIn(const FacetCounts &counts, int value) const
{
    switch (facet) {
    case Facet::Company:
        return countAt(counts.companies, value);
    case Facet::Kind:
        return countAt(counts.kinds, value);
    case Facet::Modality:
        return countAt(counts.modalities, value);
    case Facet::Publisher:
        return countAt(counts.publishers, value);
    case Facet::Review:
        return countAt(counts.reviews, value);
    case Facet::Tag:
        return countAt(counts.tags, value);
    }
    return 0;
}
