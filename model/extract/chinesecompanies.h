// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/knowncompanies.h"
#include "extract/unknowncompanies.h"

#include <vector>

/// The companies of a Chinese text that no list knows. A stretch between punctuation, dates and words of
/// resources/lexicon/zh/companywords.tsv is a name where its end says so (有限公司, 科技), where a ticker or a share follows
/// ("X(300192)", "X 75%股权"), and where it stands beside a purchase ("X拟收购Y"); what is joined to a name by 、 or 和 is one too.
/// Left out: people, authorities, ordinary nouns. Short names ("（下称“X”）", a part of the full one) are aliases of the full
/// name; what `known` has already is not given again. Linear; empty at once for a text without ideographs.
[[nodiscard]] std::vector<UnknownCompany> findChineseCompanies(const NameContext &context,
                                                               const std::vector<NamedCompany> &known);
