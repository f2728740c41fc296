// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "text/sentences.h"
#include "text/tokens.h"

struct PublicationDate {
    std::optional<Edtf> date;
    PublishedFrom from = PublishedFrom::Unknown;
    QString evidence; ///< the words, the address or the reasoning that gave it, for people
};

/// The publication date of an article that came with none: from its address ("/2019/04/17/"), from a dateline or a
/// "Published on" line of its text, else inferred from what the text mentions (publicationbounds.h), else unknown. An article
/// that has one keeps it. Never asks the clock.
[[nodiscard]] PublicationDate findPublicationDate(const Article &article, const std::vector<Token> &tokens,
                                                  const std::vector<Sentence> &sentences);

/// The date in an address, by day or by month; nothing where there is none.
[[nodiscard]] std::optional<Edtf> dateInAddress(QStringView url);
