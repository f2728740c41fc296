// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/pdfreader.h"

#include "core/errorwords.h"
#include "read/decoding.h"
#include "read/pdfstreams.h"
#include "read/pdftext.h"

#include <QCryptographicHash>

#include <memory>
#include <mutex>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

namespace {

QString textOf(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// What the file says its title is, unless that is the name of the file it was made from.
QString titleOf(const poppler::document &document)
{
    const QString title = textOf(document.get_title()).simplified();
    const bool isFileName = title.startsWith(QLatin1String("Microsoft ")) || title.endsWith(QLatin1String(".doc"))
        || title.endsWith(QLatin1String(".docx")) || title.endsWith(QLatin1String(".indd")) || title.endsWith(QLatin1String(".qxd"))
        || title.endsWith(QLatin1String(".pdf")) || title.compare(QLatin1String("untitled"), Qt::CaseInsensitive) == 0;
    return isFileName ? QString() : title;
}

/// Poppler joins lines at hyphens and drops these, also where they belong to the word ("Coca-" and "Cola"); its words still have
/// them, in the same order. Puts each back, with the end of its line.
QString withHyphens(QString text, const std::vector<poppler::text_box> &words)
{
    qsizetype at = 0;
    for (const poppler::text_box &box : words) {
        const QString word = textOf(box.text());
        while (at < text.size() && text[at].isSpace())
            ++at;
        const QStringView rest = QStringView(text).mid(at);
        if (word.size() > 1 && word.endsWith(u'-') && !rest.startsWith(word) && rest.startsWith(QStringView(word).chopped(1)))
            text.insert(at + word.size() - 1, QStringLiteral("-\n"));
        else if (!rest.startsWith(word))
            continue; // written otherwise, as marks of direction are
        at += word.size();
    }
    return text;
}

Result<std::vector<QStringList>> pagesOf(const poppler::document &document, const QString &sourceName)
{
    std::vector<QStringList> pages;
    qsizetype size = 0;
    for (int i = 0; i < document.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        if (!page)
            continue;
        const QString text = withHyphens(textOf(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)), page->text_list());
        size += text.size();
        if (size > articleLimit)
            return Error{ErrorWords::tr("The text of the PDF is larger than %1 MB, the limit of an article.").arg(articleLimit / (1024 * 1024)), sourceName};
        pages.push_back(QString(text).remove(u'\f').split(u'\n'));
    }
    return pages;
}

} // namespace

Result<std::vector<Article>> PdfReader::read(QIODevice &device, const QString &sourceName, const QDate &) const
{
    static std::once_flag silenced;
    std::call_once(silenced, [] { poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); });
    const auto bytes = readWithin(device, articleLimit, sourceName);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{ErrorWords::tr("The file is empty."), sourceName};
    if (bytes->startsWith("PK\x03\x04"))
        return Error{ErrorWords::tr("The file is a zip archive, no PDF."), sourceName};
    if (bytes->first(std::min<qsizetype>(bytes->size(), 1024)).indexOf("%PDF-") < 0)
        return Error{ErrorWords::tr("The file is no PDF."), sourceName};
    if (unpackedSize(*bytes, pdfUnpackedLimit) >= pdfUnpackedLimit)
        return Error{ErrorWords::tr("The PDF unpacks to more than %1 MB.").arg(pdfUnpackedLimit / (1024 * 1024)), sourceName};

    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes->constData(), int(bytes->size())));
    if (!document)
        return Error{ErrorWords::tr("The PDF is broken: it cannot be opened."), sourceName};
    if (document->is_locked())
        return Error{ErrorWords::tr("The PDF is encrypted and asks for a password."), sourceName};
    if (document->pages() > pdfPageLimit)
        return Error{ErrorWords::tr("The PDF has more than %1 pages.").arg(pdfPageLimit), sourceName};
    auto pages = pagesOf(*document, sourceName);
    if (!pages)
        return pages.error();

    Article article;
    article.path = sourceName;
    article.text = runningText(std::move(pages).value());
    if (article.text.isEmpty())
        return Error{ErrorWords::tr("The PDF holds pictures of pages, no text: a program for text recognition (OCR) can add it."), sourceName};
    article.hash = Article::hashOf(article.text);
    article.originalHash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    article.title = titleOf(*document);
    article.author = textOf(document->get_author()).simplified();
    return std::vector<Article>{std::move(article)};
}
