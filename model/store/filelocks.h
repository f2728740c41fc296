// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Has SQLite hold its locks by open file description instead of by process, where the system can (Linux). A lock of a process is gone
/// as soon as any part of it closes the file, and a file dialog that looks into the files of a folder does just that: another program
/// then takes the project for closed and removes its log, which breaks it (https://www.sqlite.org/howtocorrupt.html, 2.2). For all
/// connections of the process; before the first of them, from any thread, as often as one likes.
void keepLocksWithTheirFile();
