// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A collection of W3C Web Annotations (www.w3.org/TR/annotation-model): one for each sentence that tells an event or a figure, on the address of its
// article, found by its words and, where the text is the same, by its place.

#include "write/told.h"

#include "write/jsonobject.h"


namespace {

const QString contextAddress = QStringLiteral("http://www.w3.org/ns/anno.jsonld");

JsonObject textBody(const QString &value, const QString &purpose)
{
    return JsonObject()
        .add("type", u"TextualBody")
        .add("value", value)
        .add("format", u"text/plain")
        .add("purpose", purpose);
}

/// A sentence and what it is about.
struct Quoted {
    const Claim &claim;
    QString facts;
    QString kind;
};

QString factsOf(const Figure &figure)
{
    QStringList facts{toString(figure.measure),
                      figure.company,
                      QStringLiteral("%1 %2 %3")
                          .arg(toString(figure.comparator), QString::fromLatin1(numberText(figure.value)), figure.unit),
                      figure.asOf ? figure.asOf->toString() : QString(),
                      figure.market,
                      figure.region};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(", ")) + u'.';
}

/// Whether the text is there that the quote stands in: without, there is nothing to annotate.
bool isAnchored(const Claim &claim)
{
    return !claim.document.isEmpty();
}

QByteArray annotationOf(const Quoted &quoted, const Citation &citation)
{
    const Claim &claim = quoted.claim;
    const QByteArray quote = JsonObject()
                                 .add("type", u"TextQuoteSelector")
                                 .add("exact", claim.quote)
                                 .add("prefix", claim.prefix)
                                 .add("suffix", claim.suffix)
                                 .text();
    QByteArray selectors = quote;
    if (!claim.isGone())
        selectors += ','
            + JsonObject()
                  .add("type", u"TextPositionSelector")
                  .add("start", claim.span.start)
                  .add("end", claim.span.end)
                  .text();
    JsonObject target;
    target.add("source",
               isWebAddress(citation.url) ? citation.url : QString(QStringLiteral("urn:sha256:") + claim.document));
    QByteArray selected = target.text();
    selected.chop(1);
    selected += ",\"selector\":[" + selectors + "]}";

    const std::vector<JsonObject> bodies{textBody(quoted.facts, QStringLiteral("describing")),
                                         textBody(quoted.kind, QStringLiteral("tagging"))};
    JsonObject annotation;
    annotation.add("id", QString(QStringLiteral("urn:annals:claim:") + claim.key))
        .add("type", u"Annotation")
        .add("motivation", u"describing")
        .add("body", bodies, [](const JsonObject &body) { return body; });
    QByteArray text = annotation.text();
    text.chop(1);
    return text + ",\"target\":" + selected + '}';
}

} // namespace

Result<Done> writeWebAnnotations(const Telling &telling, QIODevice &device)
{
    const auto each = [&telling](const std::function<void(const Quoted &)> &visit) {
        auto done = telling.events([&](const Event &event, const std::vector<Citation> &) {
            for (const Claim &claim : event.claims)
                if (isAnchored(claim))
                    visit({claim, factsOf(event), toString(event.kind)});
        });
        if (!done)
            return done;
        return telling.selection.figures([&](Figure &&figure) {
            for (const Claim &claim : figure.claims)
                if (isAnchored(claim))
                    visit({claim, factsOf(figure), toString(figure.measure)});
        });
    };
    qint64 total = 0;
    if (const auto counted = each([&total](const Quoted &) { ++total; }); !counted)
        return counted;
    JsonObject head;
    head.add("@context", contextAddress)
        .add("id", u"urn:annals:annotations")
        .add("type", u"AnnotationCollection")
        .add("label", telling.title)
        .add("summary", inWords(telling.counts))
        .add("total", total);
    QByteArray text = head.text();
    text.chop(1);
    device.write(text
                 + ",\n\"first\":{\"id\":\"urn:annals:annotations:1\",\"type\":\"AnnotationPage\",\"partOf\":\"urn:"
                   "annals:annotations\","
                   "\"startIndex\":0,\"items\":[");
    bool isFirst = true;
    const auto visited = each([&](const Quoted &quoted) {
        device.write((isFirst ? "\n" : ",\n") + annotationOf(quoted, telling.citations.of(quoted.claim)));
        isFirst = false;
    });
    if (!visited)
        return visited;
    device.write("\n]}}\n");
    return Done{};
}
