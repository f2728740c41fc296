// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/recordfields.h"

#include <QCryptographicHash>

namespace {

Money readMoney(RecordFields &fields)
{
    return {fields.number("value"), fields.required("currency")};
}

SourceReference readSource(RecordFields &fields)
{
    return {fields.text("title"), fields.text("publisher"), fields.text("url"), fields.date("published")};
}

/// A claim as an event's or figure's own evidence tells it.
Claim readEvidence(RecordFields &fields, const QString &record, const QString &kind, const QString &modality,
                   const std::optional<Edtf> &when)
{
    Claim claim;
    claim.document = fields.text("document"); // empty in an export where the text was not there
    claim.span = fields.span();
    claim.quote = fields.text("quote");
    claim.kind = fields.text("kind");
    if (claim.kind.isEmpty())
        claim.kind = kind;
    claim.modality = fields.text("modality");
    if (claim.modality.isEmpty())
        claim.modality = modality;
    claim.when = fields.date("when");
    if (!claim.when)
        claim.when = when;
    claim.rule = QStringLiteral("table");
    const QString place = QStringLiteral("%1 %2 %3 %4 %5").arg(record, claim.document.isEmpty() ? claim.quote : claim.document, claim.kind).arg(claim.span.start).arg(claim.span.end);
    claim.key = QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    return claim;
}

} // namespace

Article readDocument(RecordFields &fields)
{
    Article article;
    article.hash = fields.required("id");
    article.path = fields.text("path");
    article.title = fields.text("title");
    article.publisher = fields.text("publisher");
    article.author = fields.text("author");
    article.url = fields.text("url");
    article.published = fields.date("published");
    article.publishedFrom = fields.word("published_from", publishedFromName, PublishedFrom::Unknown);
    article.language = fields.text("language");
    article.text = fields.text("text");
    article.originalHash = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256);
    return article;
}

std::vector<SourceReference> readCopies(RecordFields &fields)
{
    std::vector<SourceReference> copies;
    fields.each("copies", [&copies](RecordFields &copy) { copies.push_back(readSource(copy)); });
    return copies;
}

Company readCompany(RecordFields &fields)
{
    Company company;
    company.name = fields.required("name");
    fields.each("names", [&company](RecordFields &name) {
        company.names.push_back({name.required("name"), name.text("language"), name.text("script"), name.date("from"),
                                 name.date("to")});
    });
    company.parent = fields.text("parent");
    company.tickers = fields.texts("tickers");
    return company;
}

Event readEvent(RecordFields &fields)
{
    Event event;
    event.key = fields.required("id");
    event.kind = fields.word("kind", eventKindName, EventKind::Other);
    event.modality = fields.word("modality", modalityName, Modality::Happened);
    event.when = fields.date("when");
    event.title = fields.text("title");
    fields.each("companies", [&event](RecordFields &company) {
        event.companies.push_back({company.required("name"), company.word("role", roleName, Role::Mention)});
    });
    fields.each("amounts", [&event](RecordFields &written) {
        Amount amount{readMoney(written), {}};
        written.each("also", [&amount](RecordFields &also) { amount.also.push_back(readMoney(also)); });
        event.amounts.push_back(std::move(amount));
    });
    event.places = fields.texts("places");
    event.confidence = fields.number("confidence");
    event.review = fields.word("review", reviewName, Review::Unreviewed);
    event.tags = fields.texts("tags");
    event.note = fields.text("note");
    fields.each("sources", [&event](RecordFields &source) { event.sources.push_back(readSource(source)); });
    event.extra = fields.object("extra");
    fields.each("evidence", [&event](RecordFields &evidence) {
        event.claims.push_back(readEvidence(evidence, event.key, toString(event.kind), toString(event.modality), event.when));
    });
    return event;
}

Figure readFigure(RecordFields &fields)
{
    Figure figure;
    figure.key = fields.required("id");
    figure.measure = fields.word("measure", measureName, Measure::Other);
    figure.company = fields.text("company");
    figure.value = fields.number("value");
    figure.unit = fields.text("unit");
    figure.comparator = fields.word("comparator", comparatorName, Comparator::Equal);
    figure.asOf = fields.date("as_of");
    figure.market = fields.text("market");
    figure.region = fields.text("region");
    figure.attributedTo = fields.text("attributed_to");
    fields.each("also", [&figure](RecordFields &also) { figure.also.push_back(readMoney(also)); });
    figure.review = fields.word("review", reviewName, Review::Unreviewed);
    fields.each("sources", [&figure](RecordFields &source) { figure.sources.push_back(readSource(source)); });
    figure.extra = fields.object("extra");
    fields.each("evidence", [&figure](RecordFields &evidence) {
        figure.claims.push_back(readEvidence(evidence, figure.key, toString(figure.measure), {}, figure.asOf));
        figure.claims.back().value = figure.value;
    });
    return figure;
}

Claim readClaim(RecordFields &fields)
{
    Claim claim;
    claim.key = fields.required("id");
    claim.document = fields.text("document");
    claim.span = fields.span();
    claim.quote = fields.text("quote");
    claim.prefix = fields.text("prefix");
    claim.suffix = fields.text("suffix");
    claim.kind = fields.text("kind");
    claim.modality = fields.text("modality");
    claim.when = fields.date("when");
    claim.value = fields.optionalNumber("value");
    claim.rule = fields.text("rule");
    claim.trigger = fields.text("trigger");
    claim.score = fields.number("score");
    claim.rank = fields.word("rank", rankName, Rank::Normal);
    claim.reason = fields.text("reason");
    return claim;
}
