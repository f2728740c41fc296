// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/event.h"

#include <QString>

#include <utility>
#include <vector>

/// A column of lists of names. Lists and names are kept once for the batch.
struct NameListColumn {
    std::vector<QString> names;
    std::vector<quint32> numbers; ///< the lists one after another, into `names`
    std::vector<quint32> starts{0}; ///< of list i into `numbers`; one more than there are lists
    std::vector<quint32> rows; ///< by event: its list

    friend bool operator==(const NameListColumn &, const NameListColumn &) = default;
};

/// Some events as columns, by ascending id: what timeline, filters and facets need of them, and nothing else. All
/// columns but `certain` have one value an event.
struct EventColumns {
    struct Facts {
        EventKind kind : 5;
        Modality modality : 2;
        Review review : 2;
        bool dated : 1;
        bool approximate : 1;
        bool interval : 1; ///< a from-to, as opposed to one date that is not known to the day
        bool conflicting : 1; ///< claims (but deprecated ones) disagree in kind, date or modality
        bool starred : 1;

        friend bool operator==(const Facts &, const Facts &) = default;
    };
    static_assert(sizeof(Facts) == 2);

    std::vector<qint64> ids;
    std::vector<DateRange> days; ///< of undated events {}; the infinities where open
    /// Of dated intervals, by position: the last day each can have begun to the first it can have ended.
    std::vector<std::pair<quint32, DateRange>> certain;
    std::vector<Facts> facts;
    std::vector<quint16> confidence; ///< in ten-thousandths
    std::vector<quint16> sources; ///< different articles and references that tell it, at most 65,535
    std::vector<quint8> magnitude; ///< of its largest amount: the bits of its whole part, 0 without one
    NameListColumn companies; ///< canonical names, the actor first
    std::vector<CompanyId> companyIds; ///< of `companies.names`: small numbers, for a table instead of a hash
    NameListColumn publishers;
    NameListColumn tags;

    friend bool operator==(const EventColumns &, const EventColumns &) = default;
};
