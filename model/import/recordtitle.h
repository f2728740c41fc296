// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"

/// What a record is called in a report: an event by its title, a figure by whose it is and its measure.
[[nodiscard]] inline QString titleOf(const Event &event)
{
    return event.title;
}

[[nodiscard]] inline QString titleOf(const Figure &figure)
{
    const QString measure = toString(figure.measure).replace(u'_', u' ');
    return figure.company.isEmpty() ? measure : figure.company + QStringLiteral(": ") + measure;
}
