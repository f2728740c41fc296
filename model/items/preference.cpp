// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/preference.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString label()
{
    return QCoreApplication::translate("Deeds", "Preference");
}

void prefer(Claim &claim, const QString &reason)
{
    claim.rank = Rank::Preferred;
    claim.reason = reason;
}

void unprefer(Claim &claim)
{
    if (claim.rank != Rank::Preferred)
        return;
    claim.rank = Rank::Normal;
    claim.reason.clear();
}

void take(Event &event, Disputed about, const QString &value)
{
    switch (about) {
    case Disputed::Kind:
        event.kind = eventKindName(value).value_or(event.kind);
        return;
    case Disputed::Modality:
        event.modality = modalityName(value).value_or(event.modality);
        return;
    case Disputed::Date:
        if (const auto date = Edtf::parse(value))
            event.when = *date;
        return;
    case Disputed::Amount: // the other one stays behind it
        if (const auto chosen = std::ranges::find_if(event.amounts, [&](const Amount &amount) { return sideValue(amount.money) == value; });
            chosen != event.amounts.end())
            std::rotate(event.amounts.begin(), chosen, chosen + 1);
        return;
    }
}

void addChange(Edit &edit, const Figure &before, const Figure &after)
{
    const Change change = Change::of(before, after);
    if (!change.before->isEmpty() || !change.after->isEmpty())
        edit.changes.push_back(change);
}

} // namespace

Edit preferring(const Event &event, const Dispute &dispute, size_t side, const QString &reason)
{
    Event after = event;
    take(after, dispute.about, dispute.sides[side].value);
    if (after.review != Review::Rejected)
        after.review = Review::Edited;
    for (size_t i = 0; i < dispute.sides.size(); ++i)
        for (const size_t claim : dispute.sides[i].claims)
            if (i == side)
                prefer(after.claims[claim], reason);
            else
                unprefer(after.claims[claim]);
    return {label(), {Change::of(event, after)}};
}

Edit preferring(const Figure &chosen, const std::vector<Figure> &others, const QString &reason)
{
    Edit edit{label(), {}};
    Figure after = chosen;
    if (after.review == Review::Unreviewed)
        after.review = Review::Accepted;
    for (Claim &claim : after.claims)
        prefer(claim, reason);
    addChange(edit, chosen, after);
    for (const Figure &other : others) {
        Figure left = other;
        for (Claim &claim : left.claims)
            unprefer(claim);
        addChange(edit, other, left);
    }
    return edit;
}

bool isPreferred(const Figure &figure)
{
    return std::ranges::any_of(figure.claims, [](const Claim &claim) { return claim.rank == Rank::Preferred; });
}
