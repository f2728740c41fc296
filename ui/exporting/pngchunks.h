// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// A word for what is said ("Title", "Source") and what is said.
using PngTexts = std::vector<std::pair<QByteArray, QString>>;

/// The PNG with these texts as international text chunks (iTXt, UTF-8) and with its colours marked as sRGB, both before its pixels.
[[nodiscard]] QByteArray withTexts(const QByteArray &png, const PngTexts &texts);

/// The text of that word, where the PNG has it uncompressed as an iTXt; nothing where it has not, or where it is no PNG.
[[nodiscard]] std::optional<QString> textIn(const QByteArray &png, const QByteArray &word);
