// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// As of when a number holds, and the words that say so.
struct AsOf {
    std::optional<Edtf> when; ///< nothing where the sentence does not say
    QString words;
    bool elsewhen = false; ///< plainly of another time than its neighbours ("up from 12%"): nothing goes from
                           ///< one to the other
    QString anchor{}; ///< what relative words are resolved against, for people; empty where nothing is needed
};

/// The date of the number among those of its sentence: the one behind it ("15% in 2008"), else one before it
/// that no other number has, else the one that a whole list shares. Days on which somebody reported, and
/// dates of other deeds ("founded in 2015"), are none. The time of a `change` may be open ("since 2012"):
/// then it lasts until the year of publication.
[[nodiscard]] AsOf asOfWhen(const FigureScene &scene, const Placed<QuantityMention> &number, bool change);

/// What a date of its sentence is as the time of a number: "the year to March" the twelve months, "2011 and 2012" both.
[[nodiscard]] Edtf timeOf(const FigureScene &scene, const Placed<DateMention> &date, const Placed<QuantityMention> &number);

/// The time of what a change is measured against: "53% more than in 2022".
[[nodiscard]] AsOf comparedWhen(const FigureScene &scene, const Placed<QuantityMention> &number);

/// The same time of a year before, or of several; nothing where that cannot be told.
[[nodiscard]] std::optional<Edtf> yearsEarlier(const Edtf &when, int years);
