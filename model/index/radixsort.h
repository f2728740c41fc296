// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

/// Sorts by the upper half of each number. Numbers of the same upper half stay in their order. Takes time in proportion to how many
/// there are and to how many bits their upper halves differ in; sorts ten million dates of twenty years in 0.1 s.
void sortByUpperHalf(std::vector<quint64> &numbers);
