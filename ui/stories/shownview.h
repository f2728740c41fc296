// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/pictureoptions.h"

class Explorer;

// What an explorer shows as a value, to be kept and shown again: filter, lanes, chart, days in view, the day on which that was known, and
// the selected event.

/// The range is left out while all is in view.
[[nodiscard]] PictureOptions shownView(Explorer &explorer);

/// Goes there, which whoever watches can interrupt. An event or a company that is gone is passed over; lanes that the view does not tell
/// are as the project keeps them, a chart stays.
void showView(Explorer &explorer, const PictureOptions &view);
