// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QImage;

/// A word for what is said ("Title", "Source") and what is said.
using PngTexts = std::vector<std::pair<QByteArray, QString>>;

/// The image as a PNG in sRGB with its dots per metre and these texts as international text chunks (iTXt, UTF-8), before its pixels;
/// without alpha where the image has none. The same bytes for the same image and texts. An Error where memory does not suffice.
[[nodiscard]] Result<QByteArray> pngOf(const QImage &image, const PngTexts &texts);

/// The text of that word, where the PNG has it uncompressed as an iTXt; nothing where it has not, or where it is no PNG.
[[nodiscard]] std::optional<QString> textIn(const QByteArray &png, const QByteArray &word);
