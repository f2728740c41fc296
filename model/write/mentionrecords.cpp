// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/jsonobject.h"
#include "write/records.h"

namespace {

/// Counts code points up to places in a text that are asked for in ascending order, more or less.
class CharacterCounter
{
public:
    explicit CharacterCounter(const QString &text) : m_text(text) {}

    qint64 at(qsizetype codeUnit)
    {
        for (; m_codeUnit < codeUnit; ++m_codeUnit)
            m_characters += !m_text[m_codeUnit].isLowSurrogate();
        for (; m_codeUnit > codeUnit; --m_codeUnit)
            m_characters -= !m_text[m_codeUnit - 1].isLowSurrogate();
        return m_characters;
    }

private:
    const QString &m_text;
    qsizetype m_codeUnit = 0;
    qint64 m_characters = 0;
};

/// The fields that every record of a stretch of text begins with.
class MentionRecord
{
public:
    MentionRecord(const char *type, const Article &article) : m_type(type), m_article(article), m_counter(article.text) {}

    JsonObject of(TextSpan span)
    {
        return JsonObject()
            .add("type", QString::fromLatin1(m_type))
            .add("document", m_article.hash)
            .add("start", m_counter.at(span.begin))
            .add("end", m_counter.at(span.end))
            .add("text", span.in(m_article.text));
    }

private:
    const char *m_type;
    const Article &m_article;
    CharacterCounter m_counter;
};

} // namespace

std::vector<QByteArray> dateRecords(const Extraction &extraction)
{
    std::vector<QByteArray> records;
    MentionRecord record("date", extraction.article);
    for (const DateMention &date : extraction.dates)
        records.push_back(record.of(date.span)
                              .add("timex_type", toString(date.type))
                              .add("timex", date.timex)
                              .add("edtf", date.edtf)
                              .text());
    return records;
}

std::vector<QByteArray> quantityRecords(const Extraction &extraction)
{
    std::vector<QByteArray> records;
    MentionRecord record("quantity", extraction.article);
    const auto add = [&](const QuantityMention &quantity, TextSpan span, double value, Comparator bound) {
        const bool plain = quantity.comparator == Comparator::Equal;
        records.push_back(record.of(span)
                              .add("quantity_type", toString(quantity.type))
                              .add("value", value)
                              .add("unit", quantity.unit)
                              .add("comparator", toString(plain ? bound : quantity.comparator))
                              .text());
    };
    for (const QuantityMention &quantity : extraction.quantities) {
        if (!quantity.upTo || quantity.joint.isEmpty()) {
            add(quantity, quantity.span, quantity.value, Comparator::Equal);
            continue;
        }
        const QStringView text = extraction.article.text;
        const auto trimmed = [&](qsizetype begin, qsizetype end) {
            while (begin < end && text[begin].isSpace())
                ++begin;
            while (begin < end && text[end - 1].isSpace())
                --end;
            return TextSpan {begin, end};
        };
        add(quantity, trimmed(quantity.span.begin, quantity.joint.begin), quantity.value, Comparator::GreaterOrEqual);
        add(quantity, trimmed(quantity.joint.end, quantity.span.end), *quantity.upTo, Comparator::LessOrEqual);
    }
    return records;
}

std::vector<QByteArray> mentionRecords(const Extraction &extraction)
{
    std::vector<QByteArray> records;
    MentionRecord record("mention", extraction.article);
    for (const CompanyMention &mention : extraction.mentions)
        if (!mention.anaphoric)
            records.push_back(record.of(mention.span).add("company", mention.company).text());
    return records;
}
