// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Hands back to the system what was freed and is kept for later: after work that needed far more than it leaves behind. glibc keeps
/// freed pieces of up to 32 MB, a heap a thread; elsewhere this does nothing. Some milliseconds, from any thread.
void returnUnusedMemory();
