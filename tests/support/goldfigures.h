// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// What tests/quality/fit_figures.py finds weights on, from the articles of a folder (tests/data/gold/README.md) that ask for shares or figures.
/// Columns, parted by tabs; a cue a column from the fifth on:
///   time   the article   the number of the share in it      1 where the candidate is the time of the share that is asked for, else 0
///   share  the article   1 where it was read at first       1 where a share with this value and holder is asked for, else 0
///   figure the article   1 where words say what it measures 1 where a figure with this value and holder is asked for, else 0
[[nodiscard]] QByteArray goldFigures(const QString &folder);
