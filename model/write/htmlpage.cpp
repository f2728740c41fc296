// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page that holds everything it needs: resources/page with the events as JSON inside. Its policy lets it run nothing but its own
// script and load nothing at all; the script makes text of what it shows, never markup.

#include "write/told.h"

#include "core/edtfparts.h"
#include "write/jsonobject.h"

#include <QCryptographicHash>
#include <QFile>

#include <map>

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/page/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The program lacks a part of itself: %1.").arg(file.errorString()), name};
    return file.readAll();
}

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
}

/// JSON that no parser of HTML takes for anything else: "<" is written by its number.
QByteArray harmlessIn(QByteArray json)
{
    return json.replace('<', "\\u003c");
}

JsonObject &addDay(JsonObject &object, const char *name, bool isKnown, Day day)
{
    return isKnown ? object.add(name, qint64(day)) : object.addNull(name);
}

JsonObject sourceObject(const Citation &citation)
{
    return JsonObject()
        .add("quote", citation.quote)
        .add("title", citation.title)
        .add("publisher", citation.publisher)
        .add("published", citation.published ? inEnglish(*citation.published) : QString())
        .add("url", isWebAddress(citation.url) ? citation.url : QString());
}

QStringList amountsOf(const Event &event)
{
    QStringList amounts;
    for (const Amount &amount : event.amounts)
        amounts << QString::fromLatin1(numberText(amount.money.value)) + u' ' + amount.money.currency;
    return amounts;
}

QByteArray eventObject(const Event &event, const std::vector<Citation> &citations)
{
    const DateRange days = event.when ? event.when->range() : DateRange();
    QStringList companies;
    for (const EventCompany &company : event.companies)
        if (!companies.contains(company.name))
            companies << company.name;
    JsonObject object;
    object.add("id", event.key)
        .add("title", event.title)
        .add("when", event.when)
        .add("words", event.when ? inEnglish(*event.when) : QString());
    addDay(object, "first", !days.startsOpen(), days.first);
    addDay(object, "last", !days.endsOpen(), days.last);
    return object.add("kind", toString(event.kind))
        .add("modality", toString(event.modality))
        .add("companies", companies)
        .add("amounts", amountsOf(event))
        .add("places", event.places)
        .add("tags", event.tags)
        .add("note", event.note)
        .add("sources", citations, sourceObject)
        .text();
}

/// "Left out: 2 by the filter.", of what the whole page leaves out.
QString leftOutOf(const DataCounts &counts)
{
    const QString words = inWords(counts);
    const qsizetype at = words.indexOf(QStringLiteral("Left out"));
    return at < 0 ? QString() : words.mid(at);
}

} // namespace

Result<Done> writeHtmlPage(const Telling &telling, QIODevice &device)
{
    std::map<QByteArray, QByteArray> parts;
    for (const char *name : {"page.html", "page.css", "page.js"}) {
        auto part = resource(QString::fromLatin1(name));
        if (!part)
            return part.error();
        parts[name] = std::move(part).value();
    }
    QString made = QStringLiteral("Made with Annals " ANNALS_VERSION);
    if (telling.options.date.isValid())
        made += QStringLiteral(", ") + telling.options.date.toString(Qt::ISODate);
    const std::map<QByteArray, QByteArray> words{
        {"title", telling.title.toHtmlEscaped().toUtf8()}, {"counts", inWords(telling.counts).toHtmlEscaped().toUtf8()},
        {"made", made.toHtmlEscaped().toUtf8()},           {"style", parts["page.css"]},
        {"style-hash", hashOf(parts["page.css"])},         {"script", parts["page.js"]},
        {"script-hash", hashOf(parts["page.js"])},
    };
    const QByteArray &page = parts["page.html"];
    for (qsizetype at = 0; at < page.size();) {
        const qsizetype open = page.indexOf("{{", at);
        const qsizetype close = page.indexOf("}}", open);
        if (open < 0 || close < 0) {
            device.write(page.sliced(at));
            break;
        }
        device.write(page.sliced(at, open - at));
        at = close + 2;
        const QByteArray name = page.sliced(open + 2, close - open - 2);
        if (name != "data") {
            device.write(words.at(name));
            continue;
        }
        JsonObject head;
        head.add("leftOut", leftOutOf(telling.counts));
        QByteArray opening = harmlessIn(head.text());
        opening.chop(1);
        device.write(opening + ",\"events\":[");
        bool isFirst = true;
        const auto visited = telling.events([&](const Event &event, const std::vector<Citation> &citations) {
            device.write((isFirst ? "\n" : ",\n") + harmlessIn(eventObject(event, citations)));
            isFirst = false;
        });
        if (!visited)
            return visited;
        device.write("\n]}");
    }
    return Done{};
}
