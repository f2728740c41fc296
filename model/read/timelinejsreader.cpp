// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/timelinejsreader.h"

#include "core/errorwords.h"
#include "read/celldates.h"
#include "read/csvrows.h"
#include "read/htmldocument.h"
#include "read/tablerecords.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace {

int numberIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().trimmed().toInt() : value.toInt();
}

/// {"year": "1815", "month": "12", "day": "10"}; nothing without a year. Error where it does not exist.
Result<std::optional<Edtf>> dateIn(const QJsonObject &written)
{
    const QString yearText = written.value(QLatin1String("year")).toVariant().toString().trimmed();
    if (yearText.isEmpty())
        return std::optional<Edtf>();
    bool isNumber = false;
    const int year = yearText.toInt(&isNumber);
    if (!isNumber)
        return Error{ErrorWords::tr("\"%1\" is no year.").arg(yearText)};
    QString text = QString::number(qAbs(year)).rightJustified(4, u'0');
    if (year < 0)
        text.prepend(u'-');
    if (qAbs(year) > 9999)
        text.prepend(u'Y');
    const int month = numberIn(written.value(QLatin1String("month")));
    const int day = numberIn(written.value(QLatin1String("day")));
    if (month > 0 && qAbs(year) <= 9999)
        text += u'-' + QString::number(month).rightJustified(2, u'0');
    if (month > 0 && day > 0 && qAbs(year) <= 9999)
        text += u'-' + QString::number(day).rightJustified(2, u'0');
    auto date = Edtf::parse(text);
    return date ? Result<std::optional<Edtf>>(std::optional(std::move(date).value())) : date.error();
}

/// "2011,12,10" of the first version.
QJsonObject dateOfParts(const QString &written)
{
    QJsonObject date;
    const QStringList parts = written.split(written.contains(u'/') ? u'/' : u',');
    static const char *const names[] = {"year", "month", "day"};
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 3); ++i)
        date.insert(QLatin1String(names[i]), parts[i].trimmed());
    return date;
}

QString withoutMarkup(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.simplified();
    const auto document = HtmlDocument::parse(html, {});
    return document ? textOf(*document->root()) : html;
}

/// A slide of the first version in the words of the third.
QJsonObject modernized(QJsonObject slide)
{
    const auto take = [&slide](const char *name) { return slide.take(QLatin1String(name)); };
    QJsonObject modern;
    if (const QString start = take("startDate").toString(); !start.isEmpty())
        modern.insert(QLatin1String("start_date"), dateOfParts(start));
    if (const QString end = take("endDate").toString(); !end.isEmpty())
        modern.insert(QLatin1String("end_date"), dateOfParts(end));
    modern.insert(QLatin1String("text"), QJsonObject{{QStringLiteral("headline"), take("headline")}, {QStringLiteral("text"), take("text")}});
    if (QJsonObject asset = take("asset").toObject(); !asset.isEmpty()) {
        asset.insert(QLatin1String("url"), asset.take(QLatin1String("media")));
        modern.insert(QLatin1String("media"), asset);
    }
    for (auto field = slide.begin(); field != slide.end(); ++field)
        modern.insert(field.key(), field.value());
    return modern;
}

class Slides
{
public:
    void add(const QJsonObject &slide, const char *kind)
    {
        ++m_records.rows;
        const QByteArray bytes = kind + QJsonDocument(slide).toJson(QJsonDocument::Compact);
        if (bytes.size() > rowLimit)
            return reject(largerThanARow());
        Event event;
        event.extra = slide;
        const QJsonObject start = event.extra.take(QLatin1String("start_date")).toObject();
        const QJsonObject end = event.extra.take(QLatin1String("end_date")).toObject();
        const auto from = dateIn(start);
        const auto to = dateIn(end);
        if (!from || !to)
            return reject((from ? to : from).error().message);
        if (*from && *to && (*from)->range().first > (*to)->range().last)
            return reject(QStringLiteral("It ends (%1) before it begins (%2).").arg((*to)->toString(), (*from)->toString()));
        event.when = *to && !(*from == *to) ? Edtf::interval(*from, *to) : *from;
        // A story of ours says the date itself: what TimelineJS cannot say ("about 2014", "since 2008") is in it.
        const auto exact = Edtf::parse(event.extra.take(QLatin1String("edtf")).toString());
        if (exact) {
            event.when = *exact;
            event.extra.remove(QLatin1String("display_date"));
        }
        // Hours and the words shown instead of a date.
        for (const auto &[name, date] : {std::pair("start_date", start), std::pair("end_date", end)})
            if (!exact && saysMoreThanDay(date))
                event.extra.insert(QLatin1String(name), date);
        const QJsonObject text = event.extra.take(QLatin1String("text")).toObject();
        event.title = withoutMarkup(text.value(QLatin1String("headline")).toString());
        event.note = withoutMarkup(text.value(QLatin1String("text")).toString());
        if (event.title != text.value(QLatin1String("headline")).toString() || event.note != text.value(QLatin1String("text")).toString())
            event.extra.insert(QLatin1String("text"), text);
        if (event.title.isEmpty())
            event.title = event.note.left(80);
        if (event.title.isEmpty())
            event.title = withoutMarkup(slide.value(QLatin1String("media")).toObject().value(QLatin1String("caption")).toString());
        if (event.title.isEmpty() && !event.when)
            return reject(QStringLiteral("The slide has neither a date nor a headline."));
        if (const QString group = slide.value(QLatin1String("group")).toString(); !group.isEmpty())
            event.tags << group;
        if (*kind)
            event.extra.insert(QLatin1String("timelinejs"), QLatin1String(kind));
        event.confidence = 1;
        event.key = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(24));
        m_records.events.push_back(std::move(event));
    }

    Records result() && { return std::move(m_records); }

private:
    static bool saysMoreThanDay(const QJsonObject &date)
    {
        for (auto field = date.begin(); field != date.end(); ++field)
            if (field.key() != QLatin1String("year") && field.key() != QLatin1String("month") && field.key() != QLatin1String("day")
                && !field->toVariant().toString().isEmpty())
                return true;
        return false;
    }
    void reject(const QString &reason) { m_records.rejected.add({m_records.rows, reason}); }

    Records m_records;
};

void eachObject(const QJsonArray &list, const std::function<void(const QJsonObject &)> &take)
{
    for (const QJsonValue &item : list)
        take(item.toObject());
}

} // namespace

bool isTimelineJs(const QJsonObject &object)
{
    if (object.value(QLatin1String("timeline")).isObject())
        return true;
    const QJsonArray events = object.value(QLatin1String("events")).toArray();
    for (const QJsonValue &event : events)
        if (event.toObject().contains(QLatin1String("start_date")))
            return true;
    return false;
}

Records readTimelineJs(const QJsonObject &object)
{
    Slides slides;
    if (const QJsonObject old = object.value(QLatin1String("timeline")).toObject(); !old.isEmpty()) {
        QJsonObject title = old;
        title.remove(QLatin1String("date"));
        title.remove(QLatin1String("era"));
        title.remove(QLatin1String("startDate")); // where the view begins
        slides.add(modernized(title), "title");
        eachObject(old.value(QLatin1String("date")).toArray(), [&](const QJsonObject &slide) { slides.add(modernized(slide), ""); });
        eachObject(old.value(QLatin1String("era")).toArray(), [&](const QJsonObject &era) { slides.add(modernized(era), "era"); });
        return std::move(slides).result();
    }
    if (const QJsonObject title = object.value(QLatin1String("title")).toObject(); !title.isEmpty())
        slides.add(title, "title");
    eachObject(object.value(QLatin1String("events")).toArray(), [&](const QJsonObject &slide) { slides.add(slide, ""); });
    eachObject(object.value(QLatin1String("eras")).toArray(), [&](const QJsonObject &era) { slides.add(era, "era"); });
    return std::move(slides).result();
}
