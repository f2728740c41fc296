// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueweights.h"
#include "extract/nameevidence.h"

/// Everything at one place of a name that may say whether it is a company's.
///   l, m the word before it and the one before that, r, s those behind it, w those before and behind together
///   p, n the classes (WordClass) of the words before and behind it, o of the second one behind
///   a what its first word is like, z its last one, e how that ends; f other things about it
///   c, h how much rules make of it as a company and as a person
void visitNameCues(const NameContext &context, const NameChunk &chunk, const NameEvidence &evidence, const CueVisitor &visit);
