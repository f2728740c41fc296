// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/knowncompanies.h"

#include <vector>

/// Where a text goes on with less than the full name of a company that it names: "Spirit" after "Spirit AeroSystems", "PMI" after
/// "Philip Morris International", "TRAI" after "Telecom Regulatory Authority of India (TRAI)". Only what stands alone, behind the
/// full name, and is short for one company of the text only. `known` and the answer are in the order of the text, disjoint.
[[nodiscard]] std::vector<NamedCompany> findShortForms(const NameContext &context, const std::vector<NameChunk> &chunks,
                                                       const std::vector<NamedCompany> &known);
