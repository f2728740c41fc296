// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"

#include <functional>
#include <span>
#include <vector>

/// What claims can disagree about.
enum class Disputed : quint8 { Kind, Date, Modality, Amount };

/// One of the things said, with the claims that say it.
struct Side {
    QString value; ///< a word of the interchange format, EDTF, or sideValue()
    std::vector<size_t> claims; ///< into Event::claims, ascending
};

/// What the claims of an event disagree in, side by side.
struct Dispute {
    Disputed about = Disputed::Kind;
    std::vector<Side>
        sides; ///< two or more; the side that agrees with the event first, then by number of claims
};

/// An amount as a side tells it: "75000000 USD".
[[nodiscard]] QString sideValue(const Money &money);

/// In the order of Disputed; empty where all agree. A claim that was deprecated, or that says nothing of the
/// matter, takes no side. A date that contains several sides' dates ("2004" beside two days of 2004) takes
/// none either; several dates of one side are told by the most exact. Amounts are those in the currency of the event's first.
[[nodiscard]] std::vector<Dispute> disputesOf(const Event &event);

/// Two figures about the same thing that cannot both be right, by their places in the list; first < second.
struct FigureConflict {
    size_t first = 0;
    size_t second = 0;
    friend bool operator==(const FigureConflict &, const FigureConflict &) = default;
};

/// Canonical name of the owner of a company, or empty.
using ParentOf = std::function<QString(const QString &company)>;

/// About the same thing: the same measure and unit, times that overlap (the same time where the measure grows
/// with it: the revenue of a quarter is not that of its year), market and region the same or not told (told,
/// where no company is), and the same company; or one company and its owner, where the owner's figure names a
/// market or region. Values differ when neither rounds to the other, they are more than 1 % apart (10 % for "about")
/// and the comparators do not reconcile them ("< 1" and 0.6). Figures that are undated, rejected or about
/// nobody's measure ("other") are left out. In the order of the list.
[[nodiscard]] std::vector<FigureConflict> conflictsAmong(std::span<const Figure> figures,
                                                         const ParentOf &parentOf);
