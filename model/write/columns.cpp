// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/columns.h"

#include "core/calendar.h"
#include "write/jsonobject.h"

#include <QJsonDocument>

namespace {

template<class Range, class TextOf>
QString joined(const Range &values, TextOf textOf)
{
    QStringList texts;
    for (const auto &value : values)
        texts.append(textOf(value));
    return texts.join(QStringLiteral("; "));
}

QString number(double value)
{
    return QString::fromLatin1(numberText(value));
}

QString dateText(const std::optional<Edtf> &date)
{
    return date ? date->toString() : QString();
}

QString dayText(Day day)
{
    const CivilDate date = civilOf(day);
    const QString year = QString::number(std::abs(date.year)).rightJustified(4, u'0');
    return QStringLiteral("%1%2-%3-%4")
        .arg(date.year < 0 ? QStringLiteral("-") : QString(), year)
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

QString firstDay(const std::optional<Edtf> &date)
{
    return date && !date->range().startsOpen() ? dayText(date->range().first) : QString();
}

QString lastDay(const std::optional<Edtf> &date)
{
    return date && !date->range().endsOpen() ? dayText(date->range().last) : QString();
}

QString moneyText(const Money &money)
{
    return number(money.value) + u' ' + money.currency;
}

QString amountText(const Amount &amount)
{
    const QString also = joined(amount.also, moneyText);
    return also.isEmpty() ? moneyText(amount.money) : QStringLiteral("%1 (%2)").arg(moneyText(amount.money), also);
}

QString sourceText(const SourceReference &source)
{
    QStringList parts{source.publisher, source.title, source.url};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString companyText(const EventCompany &company)
{
    return QStringLiteral("%1 (%2)").arg(company.name, toString(company.role));
}

QString companyName(const EventCompany &company)
{
    return company.name;
}

/// Articles and references that tell it.
template<class Record>
QString sourceCount(const Record &record, const Citations &)
{
    QStringList documents;
    for (const Claim &claim : record.claims)
        if (!documents.contains(claim.document))
            documents.append(claim.document);
    return QString::number(documents.size() + qsizetype(record.sources.size()));
}

template<class Record>
QString firstQuote(const Record &record, const Citations &citations)
{
    return citations.first(record.claims, record.sources).quote;
}

template<class Record>
QString firstSource(const Record &record, const Citations &citations)
{
    return citations.first(record.claims, record.sources).source();
}

template<class Record>
QString firstUrl(const Record &record, const Citations &citations)
{
    return citations.first(record.claims, record.sources).url;
}

template<class Record>
QString extraFields(const Record &record, const Citations &)
{
    return record.extra.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(record.extra).toJson(QJsonDocument::Compact));
}

constexpr Column<Event> events[] = {
    {"id", false, [](const Event &e, const Citations &) { return e.key; }},
    {"when", true, [](const Event &e, const Citations &) { return dateText(e.when); }},
    {"start", false, [](const Event &e, const Citations &) { return firstDay(e.when); }},
    {"end", false, [](const Event &e, const Citations &) { return lastDay(e.when); }},
    {"kind", true, [](const Event &e, const Citations &) { return toString(e.kind); }},
    {"modality", true, [](const Event &e, const Citations &) { return toString(e.modality); }},
    {"title", true, [](const Event &e, const Citations &) { return e.title; }},
    {"companies", false, [](const Event &e, const Citations &) { return joined(e.companies, companyText); }},
    {"company", true, [](const Event &e, const Citations &) { return joined(e.companies, companyName); }},
    {"amounts", true, [](const Event &e, const Citations &) { return joined(e.amounts, amountText); }},
    {"places", false, [](const Event &e, const Citations &) { return e.places.join(QStringLiteral("; ")); }},
    {"confidence", false, [](const Event &e, const Citations &) { return QString::number(e.confidence, 'f', 2); }},
    {"review", false, [](const Event &e, const Citations &) { return toString(e.review); }},
    {"tags", false, [](const Event &e, const Citations &) { return e.tags.join(QStringLiteral("; ")); }},
    {"note", false, [](const Event &e, const Citations &) { return e.note; }},
    {"references", false, [](const Event &e, const Citations &) { return joined(e.sources, sourceText); }},
    {"sources", true, sourceCount<Event>},
    {"quote", false, firstQuote<Event>},
    {"source", false, firstSource<Event>},
    {"url", false, firstUrl<Event>},
    {"extra", false, extraFields<Event>},
};

constexpr Column<Figure> figures[] = {
    {"id", false, [](const Figure &f, const Citations &) { return f.key; }},
    {"as_of", true, [](const Figure &f, const Citations &) { return dateText(f.asOf); }},
    {"start", false, [](const Figure &f, const Citations &) { return firstDay(f.asOf); }},
    {"end", false, [](const Figure &f, const Citations &) { return lastDay(f.asOf); }},
    {"measure", true, [](const Figure &f, const Citations &) { return toString(f.measure); }},
    {"company", true, [](const Figure &f, const Citations &) { return f.company; }},
    {"comparator", true, [](const Figure &f, const Citations &) { return toString(f.comparator); }},
    {"value", true, [](const Figure &f, const Citations &) { return number(f.value); }},
    {"unit", true, [](const Figure &f, const Citations &) { return f.unit; }},
    {"also", false, [](const Figure &f, const Citations &) { return joined(f.also, moneyText); }},
    {"market", true, [](const Figure &f, const Citations &) { return f.market; }},
    {"region", true, [](const Figure &f, const Citations &) { return f.region; }},
    {"attributed_to", true, [](const Figure &f, const Citations &) { return f.attributedTo; }},
    {"review", false, [](const Figure &f, const Citations &) { return toString(f.review); }},
    {"references", false, [](const Figure &f, const Citations &) { return joined(f.sources, sourceText); }},
    {"sources", true, sourceCount<Figure>},
    {"quote", false, firstQuote<Figure>},
    {"source", false, firstSource<Figure>},
    {"url", false, firstUrl<Figure>},
    {"extra", false, extraFields<Figure>},
};

constexpr Column<Company> companies[] = {
    {"name", true, [](const Company &c, const Citations &) { return c.name; }},
    {"names", true, [](const Company &c, const Citations &) { return joined(c.names, [](const CompanyName &n) { return n.name; }); }},
    {"parent", true, [](const Company &c, const Citations &) { return c.parent; }},
    {"tickers", true, [](const Company &c, const Citations &) { return c.tickers.join(QStringLiteral("; ")); }},
};

constexpr Column<Article> documents[] = {
    {"id", false, [](const Article &a, const Citations &) { return a.hash; }},
    {"path", true, [](const Article &a, const Citations &) { return a.path; }},
    {"title", true, [](const Article &a, const Citations &) { return a.title; }},
    {"publisher", true, [](const Article &a, const Citations &) { return a.publisher; }},
    {"author", false, [](const Article &a, const Citations &) { return a.author; }},
    {"url", false, [](const Article &a, const Citations &) { return a.url; }},
    {"published", true, [](const Article &a, const Citations &) { return dateText(a.published); }},
    {"published_from", true, [](const Article &a, const Citations &) { return toString(a.publishedFrom); }},
    {"language", true, [](const Article &a, const Citations &) { return a.language; }},
};

constexpr Column<StoredClaim> claims[] = {
    {"id", false, [](const StoredClaim &c, const Citations &) { return c.claim.key; }},
    {"event", false, [](const StoredClaim &c, const Citations &) { return c.event.isValid() ? c.record : QString(); }},
    {"figure", false, [](const StoredClaim &c, const Citations &) { return c.figure.isValid() ? c.record : QString(); }},
    {"document", false, [](const StoredClaim &c, const Citations &) { return c.claim.document; }},
    {"start", false, [](const StoredClaim &c, const Citations &) { return QString::number(c.claim.span.start); }},
    {"end", false, [](const StoredClaim &c, const Citations &) { return QString::number(c.claim.span.end); }},
    {"kind", true, [](const StoredClaim &c, const Citations &) { return c.claim.kind; }},
    {"modality", true, [](const StoredClaim &c, const Citations &) { return c.claim.modality; }},
    {"when", true, [](const StoredClaim &c, const Citations &) { return dateText(c.claim.when); }},
    {"value", true, [](const StoredClaim &c, const Citations &) { return c.claim.value ? number(*c.claim.value) : QString(); }},
    {"rank", true, [](const StoredClaim &c, const Citations &) { return toString(c.claim.rank); }},
    {"rule", false, [](const StoredClaim &c, const Citations &) { return c.claim.rule; }},
    {"trigger", false, [](const StoredClaim &c, const Citations &) { return c.claim.trigger; }},
    {"score", false, [](const StoredClaim &c, const Citations &) { return QString::number(c.claim.score, 'f', 2); }},
    {"reason", false, [](const StoredClaim &c, const Citations &) { return c.claim.reason; }},
    {"quote", true, [](const StoredClaim &c, const Citations &) { return c.claim.quote; }},
    {"source", false, [](const StoredClaim &c, const Citations &all) { return all.of(c.claim).source(); }},
    {"url", false, [](const StoredClaim &c, const Citations &all) { return all.of(c.claim).url; }},
};

} // namespace

std::span<const Column<Event>> eventColumns()
{
    return events;
}

std::span<const Column<Figure>> figureColumns()
{
    return figures;
}

std::span<const Column<Company>> companyColumns()
{
    return companies;
}

std::span<const Column<Article>> documentColumns()
{
    return documents;
}

std::span<const Column<StoredClaim>> claimColumns()
{
    return claims;
}
