// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/articlereader.h"

#include "read/markdownreader.h"
#include "read/textreader.h"

const ArticleReader *articleReaderFor(Format format)
{
    static const TextReader text;
    static const MarkdownReader markdown;
    switch (format) {
    case Format::Text:
        return &text;
    case Format::Markdown:
        return &markdown;
    default:
        return nullptr;
    }
}
