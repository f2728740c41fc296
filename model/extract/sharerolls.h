// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/sharelists.h"

/// Makes shares of the numbers of a roll: percentages in a row each of which stands behind a company of its own and no more than words
/// that tie the two ("A on 12.1 percent, B at 11.8 percent and C, third, with 8.9 percent"). A roll of three needs no other word that says
/// of what, where nothing tells of growth, stakes or rates; a roll of two needs a share in it, or shortly before
/// (`carriesOn`).
void joinRolls(const FigureScene &scene, ShareTriggers &shares, bool carriesOn);
