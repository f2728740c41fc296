// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "read/htmldocument.h"

#include <QDate>
#include <QString>

#include <optional>

/// What a page says of itself, ranked: JSON-LD, then Open Graph and its like, then <meta>, then <time> and what else stands on the
/// page. Address and text come last, and not here (extract/publicationdate.h).
///
/// Fills in what the article does not say: title, publisher, author, address, language and publication date. The evidence of the date
/// names its tag and value, on further lines the others that were found, and what was refused: dates after `today` (no limit where it
/// is null), and those of readers' comments, which are not even looked at.
void readMetadata(const HtmlDocument &document, const QDate &today, Article &article);
