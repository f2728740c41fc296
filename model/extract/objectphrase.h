// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/clauses.h"

#include <QStringList>

/// The object without articles, owners, dates and what follows a preposition, at most six words.
/// Companies in `own` are left out, being the subject; so are "the company" and the like.
[[nodiscard]] QString objectPhrase(const SentenceView &view, const TokenRun &run, const QStringList &own);
