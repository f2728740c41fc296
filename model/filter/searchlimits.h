// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The most words and phrases that are searched for at once: the words of what has the first are gone through for all others.
inline constexpr int searchTermLimit = 100;
/// The most characters of all of them.
inline constexpr int searchLengthLimit = 4000;
