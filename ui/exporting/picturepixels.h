// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"
#include "exporting/picturetiles.h"

#include <QImage>

class PicturePainter;

/// The tiles that a picture (of pages, its first) is drawn in, whether they are files of their own or one image. Error above 100 million
/// pixels in one image.
[[nodiscard]] Result<std::vector<PictureTile>> tilesOf(const PicturePainter &picture, const PictureOptions &options);

/// One of them. Letters and lines go on in the next one as if both were one. Error where memory does not suffice.
[[nodiscard]] Result<QImage> imageOf(PicturePainter &picture, const PictureOptions &options, const PictureTile &tile);

/// All of them together: pixel by pixel what the images of the tiles are.
[[nodiscard]] Result<QImage> imageOf(PicturePainter &picture, const PictureOptions &options, const std::vector<PictureTile> &tiles);
