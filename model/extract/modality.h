// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/verbgroup.h"

/// How sure a sentence is of what its trigger says.
struct ModalityReading {
    std::optional<Modality> modality; ///< nothing: a question, a condition, a hope, an opinion; no event
    QString because;                  ///< the words that decided, for people; empty where a plain past did
};

/// Reads the words that govern the trigger, then the cues of the whole sentence. `settled` says that the clause names a
/// price or both parties: a purchase told like this is agreed, even where it "will" happen.
[[nodiscard]] ModalityReading readModality(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group,
                                           EventKind kind, bool settled);
