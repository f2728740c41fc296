// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/mentions.h"
#include "extract/publicationdate.h"

#include <vector>

/// What a text gives away about the day it was published, where nothing tells it: the most likely interval, and why.
///   - not before the latest date that it tells of as past (a quarter or half-year whose results it tells of is over);
///   - not after the earliest one that it tells of as to come, nor after the year of its copyright line;
///   - "Tuesday, April 16" was one only in some years.
/// An end that nothing in the text gives lies five years from the other one and is marked as unsure ("?"): three in four articles
/// are no further from the latest past or the earliest coming date they name. Nothing where the text has no date with a year.
/// `dates` are those of the text as tagged without a publication date.
[[nodiscard]] PublicationDate inferPublication(QStringView text, const std::vector<Token> &tokens,
                                               const std::vector<Sentence> &sentences, const std::vector<DateMention> &dates);
