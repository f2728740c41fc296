// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/eventlinks.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

using Row = EventIndex::Row;

constexpr double longestMatter = 3 * 365.25; // days from a rumour or a plan to what comes of it

/// Kinds that can be one matter have one family; those that never lead to anything have none.
enum class Family : quint8 { None, Deal, Listing, Start, End, Layoffs, TieUp, Rule, Case, Post };

Family familyOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Acquisition:
    case EventKind::Merger:
    case EventKind::Investment: return Family::Deal;
    case EventKind::Ipo: return Family::Listing;
    case EventKind::Founding:
    case EventKind::Launch:
    case EventKind::Opening: return Family::Start;
    case EventKind::Exit:
    case EventKind::Closure: return Family::End;
    case EventKind::Layoffs: return Family::Layoffs;
    case EventKind::Partnership: return Family::TieUp;
    case EventKind::Regulation: return Family::Rule;
    case EventKind::Legal: return Family::Case;
    case EventKind::Leadership: return Family::Post;
    case EventKind::Results:
    case EventKind::Report:
    case EventKind::Statement:
    case EventKind::Forecast:
    case EventKind::Other: break;
    }
    return Family::None;
}

std::optional<LinkReason> reasonOf(const EventIndex &index, Row from, Row to)
{
    const Family first = familyOf(index.kind(from));
    const Family second = familyOf(index.kind(to));
    const Modality before = index.modality(from);
    const Modality after = index.modality(to);
    if (first == Family::Start && second == Family::End && before == Modality::Happened && after == Modality::Happened)
        return LinkReason::Ended;
    if (first == Family::None || first != second || index.mark(to) - index.mark(from) > longestMatter)
        return {};
    if (before == Modality::Rumoured && after == Modality::Planned)
        return LinkReason::Announced;
    if (before == Modality::Rumoured && after == Modality::Happened)
        return LinkReason::CameTrue;
    if (before == Modality::Planned && after == Modality::Happened)
        return LinkReason::CarriedOut;
    if (before == Modality::Rumoured && after == Modality::Denied)
        return LinkReason::Denied;
    if (before == Modality::Planned && after == Modality::Denied)
        return LinkReason::CalledOff;
    return {};
}

bool takesTwo(Family family)
{
    return family == Family::Deal || family == Family::TieUp || family == Family::Case;
}

bool sameCompanies(const EventIndex &index, Row a, Row b)
{
    const NameLists &lists = index.companyLists();
    const bool two = takesTwo(familyOf(index.kind(a)));
    if (lists.listOf(a) == lists.listOf(b))
        return !two || index.companies(a).size() >= 2;
    const auto of = index.companies(a);
    const auto other = index.companies(b);
    const auto common = size_t(std::ranges::count_if(
        of, [&](EventIndex::Number company) { return std::ranges::find(other, company) != other.end(); }));
    return two ? common >= 2 : common == of.size() && common == other.size();
}

/// Lists of rows that have all events of the same companies: of what takes two, those of all companies but one.
std::vector<std::span<const Row>> candidatesOf(const EventIndex &index, Row row)
{
    std::vector<std::span<const Row>> lists;
    for (const EventIndex::Number company : index.companies(row))
        lists.push_back(index.rowsOfCompany(company));
    std::ranges::sort(lists, {}, [](std::span<const Row> rows) { return rows.size(); });
    if (!lists.empty())
        lists.resize(takesTwo(familyOf(index.kind(row))) ? lists.size() - 1 : 1);
    return lists;
}

/// Whether rows in this direction can still be of the matter of one.
bool inReach(const EventIndex &index, Row row, Row other)
{
    const Family family = familyOf(index.kind(row));
    const bool endless = row < other ? family == Family::Start : family == Family::End;
    return endless || std::abs(index.mark(row) - index.mark(other)) <= longestMatter;
}

std::optional<EventLink> linked(const EventIndex &index, Row from, Row to)
{
    const auto reason = reasonOf(index, from, to);
    return reason && sameCompanies(index, from, to) ? std::optional(EventLink{from, to, *reason}) : std::nullopt;
}

std::optional<EventLink> nearestAfter(const EventIndex &index, Row row)
{
    std::optional<EventLink> nearest;
    for (const std::span<const Row> rows : candidatesOf(index, row)) {
        for (auto next = std::ranges::upper_bound(rows, row); next != rows.end(); ++next) {
            if (*next >= index.datedCount() || !inReach(index, row, *next) || (nearest && *next >= nearest->to))
                break;
            if (const auto link = linked(index, row, *next))
                nearest = link;
        }
    }
    return nearest;
}

std::optional<EventLink> nearestBefore(const EventIndex &index, Row row)
{
    std::optional<EventLink> nearest;
    for (const std::span<const Row> rows : candidatesOf(index, row)) {
        for (auto next = std::ranges::lower_bound(rows, row); next != rows.begin();) {
            --next;
            if (!inReach(index, row, *next) || (nearest && *next <= nearest->from))
                break;
            if (const auto link = linked(index, *next, row))
                nearest = link;
        }
    }
    return nearest;
}

bool canBeLinked(const EventIndex &index, Row row)
{
    return row < index.datedCount() && familyOf(index.kind(row)) != Family::None;
}

} // namespace

std::optional<EventLink> linkAfter(const EventIndex &index, Row row)
{
    if (!canBeLinked(index, row))
        return {};
    const auto link = nearestAfter(index, row);
    return link && nearestBefore(index, link->to) == link ? link : std::nullopt;
}

std::optional<EventLink> linkBefore(const EventIndex &index, Row row)
{
    if (!canBeLinked(index, row))
        return {};
    const auto link = nearestBefore(index, row);
    return link && nearestAfter(index, link->from) == link ? link : std::nullopt;
}
