// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/ownwords.h"

class Project;

/// The words that a project adds to the program's; articles that are read into it are read with them.
[[nodiscard]] Result<OwnWords> wordsOf(Project &project);

/// Takes the place of those it had. Fails where they are not right, and the project is as it was.
[[nodiscard]] Result<Done> setWords(Project &project, const OwnWords &words);

/// An extractor with the project's words.
[[nodiscard]] Result<Extractor> extractorFor(Project &project);
