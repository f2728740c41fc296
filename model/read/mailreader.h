// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"

/// The most parts of a message that may hold parts: the parser goes into them by recursion.
inline constexpr int mailPartsLimit = 200;
/// The most parts of a message.
inline constexpr int mailPieceLimit = 10'000;

/// Messages: e-mail (.eml) and pages that a browser saved in one file (MHTML). The article is the first text in it, a page before plain
/// text; subject, sender and date of the message fill in what a page does not say itself.
class MailReader : public ArticleReader
{
public:
    [[nodiscard]] Result<std::vector<Article>> read(QIODevice &device, const QString &sourceName, const QDate &today) const override;
};
