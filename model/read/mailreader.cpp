// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/mailreader.h"

#include "core/errorwords.h"
#include "read/decoding.h"
#include "read/htmlreader.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>

namespace {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template<class T>
using Reference = std::unique_ptr<T, Unref>;

constexpr qsizetype longestBoundary = 1000; // RFC 2046 has 70

/// The parts of a message that are text, in its order.
struct TextParts {
    GMimePart *html = nullptr;
    GMimePart *plain = nullptr;
};

void look(GMimeObject *, GMimeObject *part, gpointer into)
{
    auto &parts = *static_cast<TextParts *>(into);
    if (!GMIME_IS_PART(part) || g_mime_part_is_attachment(reinterpret_cast<GMimePart *>(part)))
        return;
    GMimeContentType *type = g_mime_object_get_content_type(part);
    if (!parts.html && g_mime_content_type_is_type(type, "text", "html"))
        parts.html = reinterpret_cast<GMimePart *>(part);
    if (!parts.plain && g_mime_content_type_is_type(type, "text", "plain"))
        parts.plain = reinterpret_cast<GMimePart *>(part);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// What may be the edges of parts, wherever the message names some: "boundary=b", "Boundary = \"b\"", "boundary*=us-ascii''b".
QByteArrayList boundariesIn(const QByteArray &message)
{
    QByteArrayList found;
    const QByteArray lower = message.toLower();
    const QByteArray word("boundary");
    for (qsizetype at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.size())) {
        qsizetype begin = at + word.size();
        while (begin < message.size() && (isBlank(message[begin]) || message[begin] == '*' || (message[begin] >= '0' && message[begin] <= '9')))
            ++begin;
        if (begin >= message.size() || message[begin] != '=')
            continue;
        const bool encoded = message.sliced(at, begin - at).contains('*');
        ++begin;
        while (begin < message.size() && isBlank(message[begin]))
            ++begin;
        const bool quoted = begin < message.size() && message[begin] == '"';
        begin += quoted;
        qsizetype end = begin;
        while (end < message.size() && end - begin < longestBoundary && (quoted ? message[end] != '"' : !isBlank(message[end]) && message[end] != ';'))
            ++end;
        QByteArray value = message.sliced(begin, end - begin);
        if (encoded)
            value = QByteArray::fromPercentEncoding(value.sliced(value.lastIndexOf('\'') + 1));
        found << value.replace("\\", "").trimmed();
    }
    return found;
}

/// How many lines begin a part.
qsizetype partsIn(const QByteArray &message, const QByteArrayList &boundaries)
{
    const QSet<QByteArray> edges(boundaries.begin(), boundaries.end());
    qsizetype parts = 0;
    const auto see = [&](qsizetype dashes) {
        const qsizetype end = message.indexOf('\n', dashes);
        const qsizetype size = std::min((end < 0 ? message.size() : end) - dashes - 2, longestBoundary);
        parts += edges.contains(message.sliced(dashes + 2, size).trimmed());
    };
    if (message.startsWith("--"))
        see(0);
    for (qsizetype at = message.indexOf("\n--"); at >= 0; at = message.indexOf("\n--", at + 1))
        see(at + 1);
    return parts;
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Reference<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

QByteArray charsetOf(GMimePart *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(reinterpret_cast<GMimeObject *>(part), "charset");
    return charset ? QByteArray(charset) : QByteArray();
}

Result<Article> plainArticle(GMimePart *part, const QString &sourceName)
{
    auto text = decodeText(contentOf(part), sourceName, charsetOf(part));
    if (!text)
        return text.error();
    Article article;
    article.path = sourceName;
    article.text = std::move(text).value();
    article.hash = Article::hashOf(article.text);
    return article;
}

void fillFromHeaders(GMimeMessage *message, const QDate &today, Article &article)
{
    const auto fill = [](QString &field, const char *value) {
        if (field.isEmpty() && value)
            field = QString::fromUtf8(value).simplified();
    };
    fill(article.title, g_mime_message_get_subject(message));
    if (InternetAddressList *senders = g_mime_message_get_from(message); senders && internet_address_list_length(senders) > 0)
        fill(article.author, internet_address_get_name(internet_address_list_get_address(senders, 0)));
    fill(article.url, g_mime_object_get_header(reinterpret_cast<GMimeObject *>(message), "Snapshot-Content-Location"));
    GDateTime *sent = g_mime_message_get_date(message);
    if (!sent || article.published)
        return;
    const QDate day(g_date_time_get_year(sent), g_date_time_get_month(sent), g_date_time_get_day_of_month(sent));
    if (!day.isValid() || (!today.isNull() && day > today.addDays(1)))
        return;
    article.published = Edtf::day(day.toJulianDay());
    article.publishedFrom = PublishedFrom::Metadata;
    article.publishedEvidence = QStringLiteral("Date: ") + day.toString(Qt::ISODate);
}

} // namespace

Result<std::vector<Article>> MailReader::read(QIODevice &device, const QString &sourceName, const QDate &today) const
{
    static std::once_flag started;
    std::call_once(started, g_mime_init);
    const auto bytes = readWithin(device, articleLimit, sourceName);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{ErrorWords::tr("The file is empty."), sourceName};
    const QByteArrayList boundaries = boundariesIn(*bytes);
    if (boundaries.size() > mailPartsLimit)
        return Error{ErrorWords::tr("The message nests its parts more than %1 deep.").arg(mailPartsLimit), sourceName};
    if (partsIn(*bytes, boundaries) > mailPieceLimit)
        return Error{ErrorWords::tr("The message has more than %1 parts.").arg(mailPieceLimit), sourceName};
    const Reference<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes->constData(), size_t(bytes->size())));
    const Reference<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Reference<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return Error{ErrorWords::tr("The file is no message."), sourceName};
    TextParts parts;
    g_mime_message_foreach(message.get(), look, &parts);
    if (!parts.html && !parts.plain)
        return Error{ErrorWords::tr("The message holds no text."), sourceName};
    auto article = parts.html ? HtmlReader::article(contentOf(parts.html), charsetOf(parts.html), sourceName, today)
                              : plainArticle(parts.plain, sourceName);
    if (!article && parts.html && parts.plain)
        article = plainArticle(parts.plain, sourceName);
    if (!article)
        return article.error();
    article->originalHash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    fillFromHeaders(message.get(), today, *article);
    return std::vector<Article>{std::move(article).value()};
}
