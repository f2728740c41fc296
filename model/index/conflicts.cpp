// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/conflicts.h"

#include "core/agreement.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>

namespace {

void addTo(std::vector<Side> &sides, const QString &value, size_t claim)
{
    const auto side
        = std::find_if(sides.begin(), sides.end(), [&](const Side &known) { return known.value == value; });
    if (side != sides.end())
        side->claims.push_back(claim);
    else
        sides.push_back({value, {claim}});
}

template <class Visit>
void eachClaim(const Event &event, Visit visit)
{
    for (size_t i = 0; i < event.claims.size(); ++i)
        if (event.claims[i].rank != Rank::Deprecated)
            visit(event.claims[i], i);
}

std::vector<Side> sidesByKind(const Event &event)
{
    std::vector<Side> sides;
    eachClaim(event, [&](const Claim &claim, size_t i) {
        if (!claim.kind.isEmpty())
            addTo(sides, claim.kind, i);
    });
    return sides;
}

std::vector<Side> sidesByModality(const Event &event)
{
    std::vector<Side> sides;
    bool disputed = false;
    eachClaim(event, [&](const Claim &claim, size_t i) {
        const auto modality = modalityName(claim.modality);
        if (!modality)
            return;
        for (const Side &side : sides)
            disputed |= contradict(*modality, *modalityName(side.value));
        addTo(sides, claim.modality, i);
    });
    return disputed ? sides : std::vector<Side>();
}

// The shorter, then the one that is not only about right; ties are told apart by their text.
bool isMoreExact(const Edtf &left, const Edtf &right)
{
    const auto key = [](const Edtf &date) {
        const DateRange days = date.range();
        return std::tuple(double(days.last) - double(days.first), date.isApproximate(), date.toString());
    };
    return key(left) < key(right);
}

// A side is a date with which no more exact one agrees, so sides contradict each other. A claim stands on the
// one side it agrees with.
std::vector<Side> sidesByDate(const Event &event)
{
    std::vector<Edtf> dates;
    eachClaim(event, [&](const Claim &claim, size_t) {
        if (claim.when && std::find(dates.begin(), dates.end(), *claim.when) == dates.end())
            dates.push_back(*claim.when);
    });
    std::vector<Edtf> exact;
    std::copy_if(dates.begin(), dates.end(), std::back_inserter(exact), [&](const Edtf &date) {
        return std::none_of(dates.begin(), dates.end(), [&](const Edtf &other) {
            return other != date && !contradict(date, other) && isMoreExact(other, date);
        });
    });
    std::vector<Side> sides;
    for (const Edtf &date : exact)
        sides.push_back({date.toString(), {}});
    eachClaim(event, [&](const Claim &claim, size_t i) {
        if (!claim.when)
            return;
        const auto agrees = [&](const Edtf &date) { return !contradict(date, *claim.when); };
        const auto side = std::find_if(exact.begin(), exact.end(), agrees);
        if (side != exact.end() && std::none_of(side + 1, exact.end(), agrees))
            sides[size_t(side - exact.begin())].claims.push_back(i);
    });
    return sides;
}

// A side is the amounts of which none contradicts another.
std::vector<Side> sidesByAmount(const Event &event)
{
    std::vector<Side> sides;
    std::vector<std::vector<Money>> told; ///< by each of them
    eachClaim(event, [&](const Claim &claim, size_t i) {
        const auto amount = std::ranges::find_if(event.amounts, [&](const Amount &known) {
            return claim.value == known.money.value && known.money.currency == event.amounts.front().money.currency;
        });
        if (amount == event.amounts.end())
            return;
        const Money &money = amount->money;
        const auto agreeing = std::ranges::find_if(told, [&money](const std::vector<Money> &others) {
            return std::ranges::none_of(others, [&money](const Money &other) { return contradict(money, other); });
        });
        const auto side = size_t(agreeing - told.begin());
        if (side == sides.size()) {
            sides.push_back({sideValue(money), {}});
            told.emplace_back();
        }
        sides[side].claims.push_back(i);
        told[side].push_back(money);
        if (amount == event.amounts.begin())
            sides[side].value = sideValue(money);
    });
    return sides;
}

// What a figure leaves open about its value: the least and the greatest it can be.
struct Span {
    double least;
    double greatest;
};

Span spanOf(const Figure &figure)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double value = figure.value;
    switch (figure.comparator) {
    case Comparator::Equal:
        return {value, value};
    case Comparator::About:
        return {value - std::abs(value) * 0.1, value + std::abs(value) * 0.1};
    case Comparator::Less:
    case Comparator::LessOrEqual:
        return {-infinity, value};
    case Comparator::Greater:
    case Comparator::GreaterOrEqual:
        return {value, infinity};
    }
    return {-infinity, infinity};
}

int decimals(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const auto point = text.indexOf(u'.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

bool roundsTo(double exact, double rounded)
{
    const double scale = std::pow(10, decimals(rounded));
    return decimals(exact) > decimals(rounded) && std::round(exact * scale) == std::round(rounded * scale);
}

bool valuesDiffer(const Figure &a, const Figure &b)
{
    const Span left = spanOf(a);
    const Span right = spanOf(b);
    if (left.least <= right.greatest && right.least <= left.greatest)
        return false;
    const bool bothPlain = left.least == left.greatest && right.least == right.greatest;
    if (bothPlain && (roundsTo(a.value, b.value) || roundsTo(b.value, a.value)))
        return false;
    const double gap = std::max(left.least - right.greatest, right.least - left.greatest);
    return gap > 0.01 * std::max(std::abs(a.value), std::abs(b.value));
}

bool sameOrUntold(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0;
}

bool addsUp(Measure measure)
{
    switch (measure) {
    case Measure::Revenue:
    case Measure::Profit:
    case Measure::Loss:
    case Measure::Gmv:
    case Measure::SalesGrowth:
    case Measure::Shipments:
    case Measure::MarketGrowth:
        return true;
    default:
        return false;
    }
}

bool sameTime(const Figure &a, const Figure &b)
{
    const DateRange left = a.asOf->range();
    const DateRange right = b.asOf->range();
    return addsUp(a.measure) ? left == right : left.overlaps(right);
}

bool sameThing(const Figure &a, const Figure &b, const ParentOf &parentOf)
{
    if (!sameOrUntold(a.market, b.market) || !sameOrUntold(a.region, b.region) || !sameTime(a, b))
        return false;
    if (a.company.isEmpty() && (a.market.isEmpty() || b.market.isEmpty()))
        return false;
    const auto ownsAsToldOf = [&](const Figure &owner, const Figure &owned) {
        return !owner.company.isEmpty() && parentOf(owned.company) == owner.company
            && !(owner.market.isEmpty() && owner.region.isEmpty());
    };
    return a.company == b.company || ownsAsToldOf(a, b) || ownsAsToldOf(b, a);
}

} // namespace

QString sideValue(const Money &money)
{
    return QString::number(money.value, 'f', QLocale::FloatingPointShortest) + u' ' + money.currency;
}

std::vector<Dispute> disputesOf(const Event &event)
{
    std::vector<Dispute> disputes;
    const auto add = [&](Disputed about, std::vector<Side> sides, const QString &ofEvent) {
        if (sides.size() < 2)
            return;
        std::stable_sort(sides.begin(), sides.end(), [&](const Side &left, const Side &right) {
            return std::tuple(left.value != ofEvent, right.claims.size())
                < std::tuple(right.value != ofEvent, left.claims.size());
        });
        disputes.push_back({about, std::move(sides)});
    };
    add(Disputed::Kind, sidesByKind(event), toString(event.kind));
    add(Disputed::Date, sidesByDate(event), event.when ? event.when->toString() : QString());
    add(Disputed::Modality, sidesByModality(event), toString(event.modality));
    add(Disputed::Amount, sidesByAmount(event), event.amounts.empty() ? QString() : sideValue(event.amounts.front().money));
    return disputes;
}

std::vector<FigureConflict> conflictsAmong(std::span<const Figure> figures, const ParentOf &parentOf)
{
    // Only figures of one measure, unit and house can conflict.
    std::map<std::tuple<Measure, QString, QString>, std::vector<size_t>> groups;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        if (!figure.asOf || figure.review == Review::Rejected || figure.measure == Measure::Other)
            continue;
        groups[{figure.measure, figure.unit, figure.company}].push_back(i);
        if (const QString parent = parentOf(figure.company); !parent.isEmpty())
            groups[{figure.measure, figure.unit, parent}].push_back(i);
    }
    std::vector<FigureConflict> conflicts;
    for (auto &[key, members] : groups) {
        // By time: those that overlap stand together, whatever else a large table says of the company.
        const auto days = [&](size_t figure) { return figures[figure].asOf->range(); };
        std::ranges::stable_sort(members, {}, [&](size_t figure) { return days(figure).first; });
        for (size_t i = 0; i < members.size(); ++i)
            for (size_t j = i + 1; j < members.size() && days(members[j]).first <= days(members[i]).last; ++j)
                if (sameThing(figures[members[i]], figures[members[j]], parentOf)
                    && valuesDiffer(figures[members[i]], figures[members[j]]))
                    conflicts.push_back({std::min(members[i], members[j]), std::max(members[i], members[j])});
    }
    const auto order = [](const FigureConflict &a, const FigureConflict &b) {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    };
    std::sort(conflicts.begin(), conflicts.end(), order);
    conflicts.erase(std::unique(conflicts.begin(), conflicts.end()), conflicts.end());
    return conflicts;
}
