// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/records.h"

#include "write/jsonobject.h"

#include <algorithm>
#include <compare>

namespace {

JsonObject record(const char *type)
{
    JsonObject object;
    object.add("type", QString::fromLatin1(type));
    return object;
}

JsonObject moneyObject(const Money &money)
{
    return JsonObject().add("value", money.value).add("currency", money.currency);
}

JsonObject amountObject(const Amount &amount)
{
    return moneyObject(amount.money).add("also", amount.also, moneyObject);
}

JsonObject sourceObject(const SourceReference &source)
{
    return JsonObject()
        .add("title", source.title)
        .add("publisher", source.publisher)
        .add("url", source.url)
        .add("published", source.published);
}

JsonObject companyObject(const EventCompany &company)
{
    return JsonObject().add("name", company.name).add("role", toString(company.role));
}

JsonObject nameObject(const CompanyName &name)
{
    return JsonObject()
        .add("name", name.name)
        .add("language", name.language)
        .add("script", name.script)
        .add("from", name.from)
        .add("to", name.to);
}

JsonObject &addSpan(JsonObject &object, const Claim &claim)
{
    return object.add("document", claim.document)
        .add("start", claim.span.start)
        .add("end", claim.span.end)
        .add("quote", claim.quote);
}

/// `kind`, `modality` and `when` only where the sentence says otherwise than the merged record.
JsonObject evidenceObject(const Claim &claim, const QString &kind, const QString &modality, const std::optional<Edtf> &when)
{
    JsonObject object;
    addSpan(object, claim);
    if (!claim.kind.isEmpty() && claim.kind != kind)
        object.add("kind", claim.kind);
    if (!claim.modality.isEmpty() && claim.modality != modality)
        object.add("modality", claim.modality);
    if (claim.when && !(claim.when == when))
        object.add("when", claim.when);
    return object;
}

template<class RecordType>
void sortByDate(std::vector<RecordType> &records, std::optional<Edtf> RecordType::*date)
{
    std::ranges::stable_sort(records, [date](const RecordType &a, const RecordType &b) {
        const auto &first = a.*date;
        const auto &second = b.*date;
        if (first.has_value() != second.has_value())
            return first.has_value();
        if (first && !(*first == *second))
            return *first < *second;
        return a.key < b.key;
    });
}

} // namespace

QByteArray documentRecord(const Article &article, bool withText, const std::vector<SourceReference> &copies)
{
    JsonObject object = record("document");
    object.add("id", article.hash)
        .add("path", article.path)
        .add("title", article.title)
        .add("publisher", article.publisher)
        .add("author", article.author)
        .add("url", article.url)
        .add("published", article.published)
        .add("published_from", toString(article.publishedFrom))
        .add("language", article.language)
        .add("characters", qint64(article.text.size() - std::ranges::count_if(article.text, [](QChar c) {
                                      return c.isLowSurrogate();
                                  })));
    if (!copies.empty())
        object.add("copies", copies, sourceObject);
    if (withText)
        object.add("text", article.text);
    return object.text();
}

QByteArray companyRecord(const Company &company)
{
    return record("company")
        .add("name", company.name)
        .add("names", company.names, nameObject)
        .addOrNull("parent", company.parent)
        .add("tickers", company.tickers)
        .text();
}

QByteArray eventRecord(const Event &event)
{
    const QString kind = toString(event.kind);
    const QString modality = toString(event.modality);
    return record("event")
        .add("id", event.key)
        .add("kind", kind)
        .add("modality", modality)
        .add("when", event.when)
        .add("title", event.title)
        .add("companies", event.companies, companyObject)
        .add("amounts", event.amounts, amountObject)
        .add("places", event.places)
        .add("confidence", event.confidence)
        .add("review", toString(event.review))
        .add("tags", event.tags)
        .add("note", event.note)
        .add("sources", event.sources, sourceObject)
        .add("extra", event.extra)
        .add("evidence", event.claims,
             [&](const Claim &claim) { return evidenceObject(claim, kind, modality, event.when); })
        .text();
}

QByteArray figureRecord(const Figure &figure)
{
    const QString measure = toString(figure.measure);
    return record("figure")
        .add("id", figure.key)
        .add("measure", measure)
        .addOrNull("company", figure.company)
        .add("value", figure.value)
        .add("unit", figure.unit)
        .add("comparator", toString(figure.comparator))
        .add("as_of", figure.asOf)
        .add("market", figure.market)
        .add("region", figure.region)
        .addOrNull("attributed_to", figure.attributedTo)
        .add("also", figure.also, moneyObject)
        .add("review", toString(figure.review))
        .add("sources", figure.sources, sourceObject)
        .add("extra", figure.extra)
        .add("evidence", figure.claims,
             [&](const Claim &claim) { return evidenceObject(claim, measure, {}, figure.asOf); })
        .text();
}

QByteArray claimRecord(const StoredClaim &stored)
{
    const Claim &claim = stored.claim;
    JsonObject object = record("claim");
    object.add("id", claim.key).add(stored.event.isValid() ? "event" : "figure", stored.record);
    addSpan(object, claim)
        .add("prefix", claim.prefix)
        .add("suffix", claim.suffix)
        .add("kind", claim.kind)
        .addOrNull("modality", claim.modality)
        .add("when", claim.when);
    if (claim.value)
        object.add("value", *claim.value);
    else
        object.addNull("value");
    return object.add("rule", claim.rule)
        .add("trigger", claim.trigger)
        .add("score", claim.score)
        .add("rank", toString(claim.rank))
        .add("reason", claim.reason)
        .text();
}

void sortForPrinting(std::vector<Event> &events)
{
    sortByDate(events, &Event::when);
}

void sortForPrinting(std::vector<Figure> &figures)
{
    sortByDate(figures, &Figure::asOf);
}
