// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Database;

// For those who cannot wait for another writer of the same file, as a window cannot.

/// How long the connection waits for one, in milliseconds, instead of five seconds.
void setPatience(Database &database, int milliseconds);

/// Whether another connection is writing just now, so that a change would have to wait for it. Asks without waiting.
[[nodiscard]] bool isWrittenElsewhere(Database &database);
