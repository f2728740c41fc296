// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QString>
#include <QStringView>

#include <vector>

/// The language of a text by its script and its little words, from its first few thousand tokens: "en", "de", "fr", "es", "it",
/// "pt", "nl", "zh", "ja", "ko", "ru", "ar", "he", "el", "th", "hi"; empty where nothing says so.
[[nodiscard]] QString languageOf(QStringView text, const std::vector<Token> &tokens);
