// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"

/// Plain text. The article's text is the file itself, decoded, with LF line ends: other programs count in it. Front matter stays in
/// the text, but what it says is believed.
class TextReader : public ArticleReader
{
public:
    [[nodiscard]] Result<std::vector<Article>> read(QIODevice &device, const QString &sourceName, const QDate &today) const override;
};
