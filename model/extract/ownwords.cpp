// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/ownwords.h"

#include <QHash>

#include <algorithm>

namespace {

bool saysTheSame(const Event &one, const Event &other)
{
    return one.kind == other.kind && one.modality == other.modality && one.when == other.when && one.companies == other.companies;
}

bool saysTheSame(const Figure &one, const Figure &other)
{
    return one.measure == other.measure && one.company == other.company && one.value == other.value && one.asOf == other.asOf;
}

/// Those of `some` that `others` do not have.
template<class Item>
std::vector<Item> without(const std::vector<Item> &some, const std::vector<Item> &others)
{
    QMultiHash<QString, const Item *> byKey;
    for (const Item &other : others)
        byKey.insert(other.key, &other);
    std::vector<Item> left;
    for (const Item &one : some) {
        const auto same = byKey.values(one.key);
        if (std::none_of(same.begin(), same.end(), [&one](const Item *other) { return saysTheSame(one, *other); }))
            left.push_back(one);
    }
    return left;
}

} // namespace

Result<Extractor> extractorWith(const OwnWords &words)
{
    if (words.isEmpty())
        return Extractor();
    auto companies = Gazetteer::extendedBy(words.companies, QStringLiteral("companies"));
    if (!companies)
        return companies.error();
    auto frames = FrameLexicon::extendedBy(words.triggers, QStringLiteral("triggers"));
    if (!frames)
        return frames.error();
    return Extractor(std::make_shared<const Gazetteer>(std::move(companies).value()), std::move(frames).value());
}

ReadingChange changeBetween(const Extraction &before, const Extraction &after)
{
    return {without(after.events, before.events), without(before.events, after.events), without(after.figures, before.figures),
            without(before.figures, after.figures)};
}
