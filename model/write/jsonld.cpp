// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON-LD in the words of schema.org: a Dataset that says what it holds and leaves out, then its events, each with a `citation` for
// every sentence and source that tells it. An event is a CreativeWork too, which is what schema.org lets have citations and EDTF dates
// (temporalCoverage).

#include "write/told.h"

#include "core/calendar.h"
#include "write/jsonobject.h"

namespace {

JsonObject thing(const QString &type)
{
    return JsonObject().add("@type", type);
}

JsonObject named(const QString &type, const QString &name)
{
    return thing(type).add("name", name);
}

/// ISO 8601, no more exact than the date.
QString isoDate(Day day, Precision precision)
{
    const CivilDate date = civilOf(day);
    QString text = QString::number(std::abs(date.year)).rightJustified(4, u'0');
    if (date.year < 0)
        text.prepend(u'-');
    if (precision >= Precision::Half)
        text += u'-' + QString::number(date.month).rightJustified(2, u'0');
    if (precision == Precision::Day)
        text += u'-' + QString::number(date.day).rightJustified(2, u'0');
    return text;
}

void addDates(JsonObject &event, const Edtf &when)
{
    const DateRange days = when.range();
    const auto from = when.from();
    const auto to = when.to();
    const QString first
        = days.startsOpen() ? QString() : isoDate(days.first, from ? from->precision() : when.precision());
    const QString last = days.endsOpen() ? QString() : isoDate(days.last, to ? to->precision() : when.precision());
    if (!first.isEmpty())
        event.add("startDate", first);
    if (!last.isEmpty() && last != first)
        event.add("endDate", last);
    event.add("temporalCoverage", when.toString());
}

JsonObject citationObject(const Citation &citation)
{
    JsonObject object
        = thing(citation.document.isEmpty() ? QStringLiteral("CreativeWork") : QStringLiteral("NewsArticle"));
    if (!citation.document.isEmpty())
        object.add("identifier", QString(QStringLiteral("sha256:") + citation.document));
    if (!citation.title.isEmpty())
        object.add("headline", citation.title);
    if (!citation.publisher.isEmpty())
        object.add("publisher", named(QStringLiteral("Organization"), citation.publisher));
    if (!citation.author.isEmpty())
        object.add("author", named(QStringLiteral("Person"), citation.author));
    if (citation.published)
        object.add("datePublished", isoDate(citation.published->range().first, citation.published->precision()));
    if (isWebAddress(citation.url))
        object.add("url", citation.url);
    if (!citation.quote.isEmpty())
        object.add("text", citation.quote);
    return object;
}

/// schema.org knows which events were called off, and nothing of rumours: those are said in words.
QString keywordsOf(const Event &event)
{
    return (QStringList{toString(event.kind), toString(event.modality)} + event.tags).join(QStringLiteral(", "));
}

QByteArray eventObject(const Event &event, const std::vector<Citation> &citations)
{
    JsonObject object;
    object.add("@type", QStringList{QStringLiteral("Event"), QStringLiteral("CreativeWork")})
        .add("@id", QString(QStringLiteral("urn:annals:event:") + event.key))
        .add("identifier", event.key)
        .add("name", event.title)
        .add("description", factsOf(event));
    if (event.when)
        addDates(object, *event.when);
    object.add("keywords", keywordsOf(event));
    if (event.modality == Modality::Denied)
        object.add("eventStatus", u"https://schema.org/EventCancelled");
    object.add("about", event.companies,
               [](const EventCompany &company) { return named(QStringLiteral("Organization"), company.name); });
    if (!event.places.isEmpty())
        object.add("location", event.places,
                   [](const QString &place) { return named(QStringLiteral("Place"), place); });
    object.add("citation", citations, citationObject);
    return object.text();
}

} // namespace

Result<Done> writeJsonLd(const Telling &telling, QIODevice &device)
{
    JsonObject dataset = named(QStringLiteral("Dataset"), telling.title);
    dataset.add("description", inWords(telling.counts));
    if (telling.options.date.isValid())
        dataset.add("dateModified", telling.options.date.toString(Qt::ISODate));
    device.write("{\"@context\":\"https://schema.org\",\n\"@graph\":[\n" + dataset.text());
    const auto visited = telling.events([&](const Event &event, const std::vector<Citation> &citations) {
        device.write(",\n" + eventObject(event, citations));
    });
    if (!visited)
        return visited;
    device.write("\n]}\n");
    return Done{};
}
