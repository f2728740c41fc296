// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturetiles.h"

#include <QFileInfo>

namespace {

int partsOf(int length, int side)
{
    return side > 0 ? (length + side - 1) / side : 1;
}

/// Where a part begins; where the one after the last would is the end.
int startOf(int part, int parts, int length)
{
    return int(qint64(length) * part / parts);
}

} // namespace

std::vector<PictureTile> tilesOf(const QSize &picture, int side)
{
    const int rows = partsOf(picture.height(), side);
    const int columns = partsOf(picture.width(), side);
    std::vector<PictureTile> tiles;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const QPoint start(startOf(column, columns, picture.width()), startOf(row, rows, picture.height()));
            const QPoint end(startOf(column + 1, columns, picture.width()), startOf(row + 1, rows, picture.height()));
            tiles.push_back({row + 1, column + 1, QRect(start, QSize(end.x() - start.x(), end.y() - start.y()))});
        }
    return tiles;
}

QString tilePath(const QString &path, const PictureTile &tile)
{
    const QString ending = u'.' + QFileInfo(path).suffix();
    return path.chopped(ending.size()) + u'_' + QString::number(tile.row) + u'-' + QString::number(tile.column) + ending;
}
