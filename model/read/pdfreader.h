// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"

/// The most pages a PDF may have.
inline constexpr int pdfPageLimit = 5000;
/// The most that its streams may unpack to, in bytes.
inline constexpr qint64 pdfUnpackedLimit = qint64(512) * 1024 * 1024;

/// PDF files: their running text in reading order (see pdftext.h). Encrypted ones, pictures of pages without a text and what only
/// calls itself a PDF are named as such.
class PdfReader : public ArticleReader
{
public:
    [[nodiscard]] Result<std::vector<Article>> read(QIODevice &device, const QString &sourceName, const QDate &today) const override;
};
