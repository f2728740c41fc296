// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueweights.h"
#include "extract/knowncompanies.h"
#include "extract/namechunks.h"

#include <vector>

/// A company that no list knows, with the names that the text has for it.
struct UnknownCompany {
    QString name; ///< as the text writes it, without "Inc." and the like
    QStringList aliases; ///< short forms: "Acme" for "Acme Widgets", "SCEA" from brackets
};

/// Weighs what the text says beside each name that is not `known` already: "e-commerce upstart X", "X Inc.",
/// "X's chief executive", "founder of X", "X, which was founded in", "stake in X" for a company; titles,
/// roles, given names, "X, who" for a person. A name is taken where a company is plain and nothing outweighs
/// it, then wherever else the text has it.
[[nodiscard]] std::vector<UnknownCompany> findUnknownCompanies(const NameContext &context,
                                                               const std::vector<NameChunk> &chunks,
                                                               const std::vector<NamedCompany> &known);

/// Takes a name that no list knows and what gives the cues that may say so.
using NameVisitor = std::function<void(const QString &name, const std::function<void(const CueVisitor &)> &visitCues)>;

void visitUnknownNames(const NameContext &context, const std::vector<NameChunk> &chunks, const std::vector<NamedCompany> &known,
                       const NameVisitor &visit);
