// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON that TimelineJS 3 opens: timeline.knightlab.com/docs/json-format.html. A slide also has its date as EDTF ("edtf"), which
// TimelineJS passes over, so that what it cannot say comes back; fields of a slide that was imported go out again as they were.

#include "write/slides.h"
#include "write/told.h"

#include "core/edtfwords.h"
#include "write/jsonobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace {

constexpr size_t mostGroups = 8; // more are no rows that anybody reads

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(html);
}

QString cited(const Citation &citation)
{
    const QString words = citation.source().toHtmlEscaped();
    const QString link = isWebAddress(citation.url)
        ? QStringLiteral("<a href=\"%1\">%2</a>").arg(citation.url.toHtmlEscaped(), words)
        : words;
    return citation.quote.isEmpty() ? link
                                    : QStringLiteral("“%1” %2").arg(citation.quote.toHtmlEscaped(), link).trimmed();
}

QString textOf(const Event &event, const std::vector<Citation> &citations)
{
    QStringList facts;
    if (event.kind != EventKind::Other)
        facts << toString(event.kind);
    if (event.modality != Modality::Happened)
        facts << toString(event.modality);
    QString text = paragraph(facts.join(QStringLiteral(", "))) + paragraph(event.note.toHtmlEscaped());
    for (const Citation &citation : citations)
        text += paragraph(cited(citation));
    return text;
}

/// The sentence with its article; what an imported slide showed stays, and gets the words that it lacks.
void addMedia(JsonObject &slide, const QJsonValue &imported, const std::vector<Citation> &citations)
{
    QJsonObject media = imported.toObject();
    const Citation first = citations.empty() ? Citation() : citations.front();
    const QString shown = first.quote.isEmpty() ? first.title : first.quote;
    if (media.value(QLatin1String("url")).toString().isEmpty() && !shown.isEmpty())
        media.insert(QStringLiteral("url"), QStringLiteral("<blockquote>%1</blockquote>").arg(shown.toHtmlEscaped()));
    const auto fill = [&media](const QString &name, const QString &words) {
        if (media.value(name).toString().isEmpty() && !words.isEmpty())
            media.insert(name, words.toHtmlEscaped());
    };
    if (!media.isEmpty()) {
        fill(QStringLiteral("caption"), first.title);
        fill(QStringLiteral("credit"), first.credit());
        slide.add("media", media);
    }
}

/// The companies that most events are of: a row each.
Result<QSet<QString>> groupsOf(const Telling &telling)
{
    QHash<QString, int> counts;
    const auto visited = telling.events([&](const Event &event, const std::vector<Citation> &) {
        if (!event.companies.empty())
            ++counts[event.companies.front().name];
    });
    if (!visited)
        return visited.error();
    QStringList names = counts.keys();
    std::ranges::sort(names, [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    names = names.mid(0, mostGroups);
    return QSet<QString>(names.begin(), names.end());
}

QByteArray slideOf(const Event &event, const std::vector<Citation> &citations, const QSet<QString> &groups)
{
    JsonObject slide;
    const QJsonObject &extra = event.extra;
    if (event.when)
        addDates(slide, *event.when);
    const QJsonObject imported = extra.value(QLatin1String("text")).toObject(); // as the slide had it, markup and all
    const QString headline = imported.value(QLatin1String("headline")).toString(event.title.toHtmlEscaped());
    const QString text = imported.value(QLatin1String("text")).toString();
    slide.add("text",
              JsonObject().add("headline", headline).add("text", text.isEmpty() ? textOf(event, citations) : text));
    addMedia(slide, extra.value(QLatin1String("media")), citations);
    const QString group = extra.value(QLatin1String("group"))
                              .toString(event.companies.empty() ? QString() : event.companies.front().name);
    if (extra.contains(QLatin1String("group")) || groups.contains(group))
        slide.add("group", group);
    const QString id = extra.value(QLatin1String("unique_id")).toString();
    slide.add("unique_id", id.isEmpty() ? event.key : id);
    for (const char *name : {"background", "location"})
        if (const QJsonValue value = extra.value(QLatin1String(name)); value.isObject())
            slide.add(name, value.toObject());
    if (const QString type = extra.value(QLatin1String("type")).toString(); !type.isEmpty())
        slide.add("type", type);
    return slide.text();
}

/// What stands around the slides of an imported story: its title, as a slide, and its eras.
struct Frame {
    QByteArray title; ///< empty where there is none
    QByteArrayList eras;
};

Result<Frame> frameOf(const Telling &telling)
{
    Frame frame;
    const auto visited = telling.selection.events([&frame](Event &&event) {
        if (!framesStory(event))
            return;
        if (event.extra.value(QLatin1String("timelinejs")).toString() == QLatin1String("era"))
            frame.eras << slideOf(event, {}, {});
        else
            frame.title = slideOf(event, {}, {});
    });
    if (!visited)
        return visited.error();
    return frame;
}

/// The eras that the timeline of the project has, as its settings keep them.
Result<QByteArrayList> erasOf(Project &project)
{
    const auto kept = project.settings().value(QStringLiteral("timeline.eras"));
    if (!kept)
        return kept.error();
    QByteArrayList eras;
    const QJsonArray all = *kept ? QJsonDocument::fromJson((*kept)->toUtf8()).array() : QJsonArray();
    for (const QJsonValue &value : all) {
        const auto date = Edtf::parse(value[QLatin1String("date")].toString());
        if (!date || date->range().startsOpen() || date->range().endsOpen())
            continue;
        JsonObject era;
        addSpan(era, *date);
        eras << era.add("text", JsonObject().add("headline", value[QLatin1String("name")].toString().toHtmlEscaped()))
                    .text();
    }
    return eras;
}

} // namespace

Result<Done> writeTimelineJs(const Telling &telling, QIODevice &device)
{
    const auto groups = groupsOf(telling);
    if (!groups)
        return groups.error();
    const auto frame = frameOf(telling);
    if (!frame)
        return frame.error();
    const auto ownEras = erasOf(telling.project);
    if (!ownEras)
        return ownEras.error();
    const QByteArrayList eras = frame->eras + *ownEras;
    const JsonObject title = JsonObject().add(
        "text",
        JsonObject().add("headline", telling.title.toHtmlEscaped()).add("text", paragraph(inWords(telling.counts))));
    device.write("{\"title\":" + (frame->title.isEmpty() ? title.text() : frame->title) + ",\n\"events\":[");
    bool isFirst = true;
    const auto visited = telling.events([&](const Event &event, const std::vector<Citation> &citations) {
        device.write((isFirst ? "\n" : ",\n") + slideOf(event, citations, *groups));
        isFirst = false;
    });
    if (!visited)
        return visited;
    device.write("\n]");
    if (!eras.isEmpty())
        device.write(",\n\"eras\":[\n" + eras.join(",\n") + "\n]");
    device.write("}\n");
    return Done{};
}
