// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/articlereader.h"

#include "read/feedreader.h"
#include "read/htmlreader.h"
#include "read/mailreader.h"
#include "read/markdownreader.h"
#include "read/pdfreader.h"
#include "read/textreader.h"

const ArticleReader *articleReaderFor(Format format)
{
    static const TextReader text;
    static const MarkdownReader markdown;
    static const HtmlReader html;
    static const MailReader mail;
    static const FeedReader feed;
    static const PdfReader pdf;
    switch (format) {
    case Format::Text:
        return &text;
    case Format::Markdown:
        return &markdown;
    case Format::Html:
        return &html;
    case Format::Mhtml:
    case Format::Eml:
        return &mail;
    case Format::Feed:
        return &feed;
    case Format::Pdf:
        return &pdf;
    default:
        return nullptr;
    }
}
