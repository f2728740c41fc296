// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "write/datafile.h"

/// What inWords() says, in the language of the window; files and the command line have it in English.
[[nodiscard]] QString inTheWordsOfTheWindow(const DataCounts &counts);
