// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

#include <vector>

/// One of the images that a large picture is cut into.
struct PictureTile {
    int row = 1;    ///< from above
    int column = 1; ///< from the left
    QRect pixels;   ///< of the whole picture
};

/// Tiles of at most `side` pixels a side that cover a picture without gap or overlap, row by row, as equal as they can be; one where
/// `side` is 0. They share the names that tilePath() gives.
[[nodiscard]] std::vector<PictureTile> tilesOf(const QSize &picture, int side);

/// Where a tile of the picture at `path` lies: "name_2-1.png", the first of the second row, for "name.png".
[[nodiscard]] QString tilePath(const QString &path, const PictureTile &tile);
