// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/eventdispute.h"

#include "core/edtfwords.h"
#include "event/evidence.h"
#include "items/eventwords.h"
#include "items/projectsnapshot.h"

namespace {

QString valueWords(const Dispute &dispute, const Side &side)
{
    switch (dispute.about) {
    case Disputed::Kind:
        if (const auto kind = eventKindName(side.value))
            return kindWord(*kind);
        break;
    case Disputed::Modality:
        if (const auto modality = modalityName(side.value))
            return modalityWord(*modality);
        break;
    case Disputed::Date:
        if (const auto date = Edtf::parse(side.value))
            return inWords(*date);
        break;
    case Disputed::Amount:
        return moneyWords({side.value.section(u' ', 0, 0).toDouble(), side.value.section(u' ', 1)});
    }
    return side.value;
}

QString speakersOf(const Event &event, const Side &side, const ProjectSnapshot &snapshot)
{
    QStringList speakers;
    for (const size_t claim : side.claims)
        if (const Article *article = snapshot.article(event.claims[claim].document))
            speakers << tellerOf(article);
    speakers.removeDuplicates();
    return speakers.join(QStringLiteral("; "));
}

/// Why the claims of a side are preferred, as a person said; empty where nobody decided.
std::optional<QString> decisionOn(const Event &event, const Side &side)
{
    for (const size_t claim : side.claims)
        if (event.claims[claim].rank == Rank::Preferred)
            return event.claims[claim].reason;
    return std::nullopt;
}

} // namespace

QString disputeHead(Disputed about)
{
    switch (about) {
    case Disputed::Kind:
        return DisputeBox::tr("Sources disagree on the kind");
    case Disputed::Date:
        return DisputeBox::tr("Sources disagree on the date");
    case Disputed::Modality:
        return DisputeBox::tr("Sources disagree on how certain it is");
    case Disputed::Amount:
        return DisputeBox::tr("Sources disagree on the amount");
    }
    return {};
}

std::vector<DisputedSide> disputedSides(const Event &event, const Dispute &dispute, const ProjectSnapshot &snapshot)
{
    std::vector<DisputedSide> sides;
    for (const Side &side : dispute.sides) {
        DisputedSide made{valueWords(dispute, side), speakersOf(event, side, snapshot), sides.empty()};
        if (made.leads)
            made.decision = decisionOn(event, side);
        sides.push_back(std::move(made));
    }
    return sides;
}
