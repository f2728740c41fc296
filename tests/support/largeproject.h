// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Makes a project of so many events, the same ones each time: days of 2004 to 2023, three kinds, one or two companies each of "Company 0" to
/// "Company 49", titles "Deal n" and, every thousandth, "Merger n". One of a hundred is undated.
void writeLargeProject(const QString &path, int events);
