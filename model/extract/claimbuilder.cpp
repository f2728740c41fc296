// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/claimbuilder.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace
{

constexpr qsizetype contextLength = 32;
constexpr qsizetype keyLength = 16;

QString keyOf(const QStringList &parts)
{
    // A separator that no part holds, so that ("1", "23") and ("12", "3") differ.
    const QByteArray joined = parts.join(QChar(u'\x1f')).toUtf8();
    const QByteArray hex = QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hex.first(keyLength));
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

ClaimBuilder::ClaimBuilder(const Article &article)
    : m_article(article)
    , m_codePoints(article.text)
{
}

Claim ClaimBuilder::claim(TextSpan span, const QString &kind, int ordinal) const
{
    const QStringView text = m_article.text;
    const TextSpan place = trimmed(text, span);

    qsizetype before = std::max<qsizetype>(0, place.begin - contextLength);
    if (before > 0 && text[before].isLowSurrogate())
        ++before;
    qsizetype after = std::min(text.size(), place.end + contextLength);
    if (after < text.size() && text[after].isLowSurrogate())
        --after;

    Claim claim;
    claim.document = m_article.hash;
    claim.span = m_codePoints.toCharacters(place);
    if (place != m_quoted) {
        m_quoted = place;
        m_quote = place.in(text).toString();
    }
    claim.quote = m_quote;
    claim.prefix = text.mid(before, place.begin - before).toString();
    claim.suffix = text.mid(place.end, after - place.end).toString();
    claim.kind = kind;
    claim.key = keyOf({claim.document, QString::number(claim.span.start), QString::number(claim.span.end),
                       kind, QString::number(ordinal)});
    return claim;
}

QString ClaimBuilder::recordKey(const Claim &claim)
{
    return keyOf({QStringLiteral("record"), claim.key});
}
