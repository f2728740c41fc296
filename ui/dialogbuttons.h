// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialogButtonBox;

/// Lets the Tab key go through the buttons of a dialog as they stand: Qt leaves out a standard one that has others beside it. To be
/// called once they are in the dialog.
void tabThrough(const QDialogButtonBox &buttons);
