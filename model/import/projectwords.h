// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/ownwords.h"
#include "store/edit.h"

class Project;

/// The largest file of words of one's own, in bytes.
inline constexpr qint64 wordsLimit = qint64(16) * 1024 * 1024;

/// The words that a project adds to the program's; articles that are read into it are read with them.
[[nodiscard]] Result<OwnWords> wordsOf(Project &project);

/// Takes the place of those it had. Fails where they are not right, and the project is as it was.
[[nodiscard]] Result<Done> setWords(Project &project, const OwnWords &words);

/// The changes that put them in the place of those it has, none where they are the same; as a part of an edit, which can be undone.
[[nodiscard]] Result<std::vector<Change>> changesTo(Project &project, const OwnWords &words);

/// An extractor with the project's words.
[[nodiscard]] Result<Extractor> extractorFor(Project &project);
