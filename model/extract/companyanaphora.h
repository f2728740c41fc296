// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/knowncompanies.h"
#include "extract/namechunks.h"

#include <vector>

/// Who "the company", "the Seattle-based firm", "the association" and "its" are, where the text makes it
/// plain: the subject of this sentence or the last, unless what the text says of the company ("Chinese
/// platform X") speaks against it or for another. `named` are the companies that act in the text, in its
/// order. Given in the order of the text; they overlap none.
[[nodiscard]] std::vector<NamedCompany> resolveAnaphora(const NameContext &context,
                                                        const std::vector<NamedCompany> &named);
