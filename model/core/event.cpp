// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event.h"

#include "core/names.h"

namespace {

constexpr EnumName<EventKind> kinds[] = {
    {EventKind::Acquisition, "acquisition"}, {EventKind::Merger, "merger"},       {EventKind::Investment, "investment"},
    {EventKind::Ipo, "ipo"},                 {EventKind::Founding, "founding"},   {EventKind::Launch, "launch"},
    {EventKind::Opening, "opening"},         {EventKind::Exit, "exit"},           {EventKind::Closure, "closure"},
    {EventKind::Layoffs, "layoffs"},         {EventKind::Partnership, "partnership"}, {EventKind::Results, "results"},
    {EventKind::Report, "report"},           {EventKind::Statement, "statement"}, {EventKind::Forecast, "forecast"},
    {EventKind::Regulation, "regulation"},   {EventKind::Legal, "legal"},         {EventKind::Leadership, "leadership"},
    {EventKind::Other, "other"},
};
static_assert(std::size(kinds) == eventKindCount);

constexpr EnumName<Modality> modalities[] = {
    {Modality::Happened, "happened"},
    {Modality::Planned, "planned"},
    {Modality::Rumoured, "rumoured"},
    {Modality::Denied, "denied"},
};

constexpr EnumName<Role> roles[] = {
    {Role::Actor, "actor"},           {Role::Target, "target"}, {Role::Partner, "partner"},
    {Role::Competitor, "competitor"}, {Role::Source, "source"}, {Role::Mention, "mention"},
};

constexpr EnumName<Review> reviews[] = {
    {Review::Unreviewed, "unreviewed"},
    {Review::Accepted, "accepted"},
    {Review::Edited, "edited"},
    {Review::Rejected, "rejected"},
};

} // namespace

QString toString(EventKind kind)
{
    return nameOf(kinds, kind);
}

QString toString(Modality modality)
{
    return nameOf(modalities, modality);
}

QString toString(Role role)
{
    return nameOf(roles, role);
}

QString toString(Review review)
{
    return nameOf(reviews, review);
}

std::optional<EventKind> eventKindName(QStringView name)
{
    return valueOf(kinds, name);
}

std::optional<Modality> modalityName(QStringView name)
{
    return valueOf(modalities, name);
}

std::optional<Role> roleName(QStringView name)
{
    return valueOf(roles, name);
}

std::optional<Review> reviewName(QStringView name)
{
    return valueOf(reviews, name);
}
