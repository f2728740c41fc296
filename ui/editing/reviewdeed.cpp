// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/reviewdeed.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewDeed)
};

} // namespace

QString reviewDeed(Review decision)
{
    return decision == Review::Accepted ? Words::tr("Accept")
        : decision == Review::Rejected  ? Words::tr("Reject")
                                        : Words::tr("Put back for review");
}

Review afterDecision(Review before, Review decision)
{
    return decision == Review::Accepted && before == Review::Edited ? before : decision;
}
