// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/slides.h"

#include "core/calendar.h"
#include "core/edtfparts.h"

namespace {

/// There is no year 0 in TimelineJS: -1 comes before 1.
qint64 slideYear(qint64 year)
{
    return year <= 0 ? year - 1 : year;
}

JsonObject dateObject(Day day, Precision precision)
{
    const CivilDate date = civilOf(day);
    JsonObject object;
    object.add("year", slideYear(date.year));
    if (precision >= Precision::Half)
        object.add("month", qint64(date.month));
    if (precision == Precision::Day)
        object.add("day", qint64(date.day));
    return object;
}

/// With the time of day that was written, if any: "2019-04-17T10:30:00Z".
JsonObject pointObject(const Edtf &date)
{
    JsonObject object = dateObject(date.range().first, date.precision());
    const QStringList parts = date.toString().section(u'T', 1).left(8).split(u':');
    if (parts.size() == 3)
        object.add("hour", qint64(parts[0].toInt()))
            .add("minute", qint64(parts[1].toInt()))
            .add("second", qint64(parts[2].toInt()));
    return object;
}

bool isPoint(const Edtf &date)
{
    return !date.isInterval() && date.level() < 2
        && (date.precision() == Precision::Year || date.precision() == Precision::Month
            || date.precision() == Precision::Day);
}

QString paragraphs(const QString &text)
{
    QString html;
    const QStringList parts = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        html += QStringLiteral("<p>%1</p>").arg(part.toHtmlEscaped());
    return html;
}

JsonObject slideOf(const StorySlide &slide)
{
    JsonObject object;
    addDates(object, slide.when);
    object.add("text", JsonObject().add("headline", slide.title.toHtmlEscaped()).add("text", paragraphs(slide.text)));
    if (!slide.citation.quote.isEmpty())
        object.add("media", JsonObject()
                                .add("url", QStringLiteral("<blockquote>%1</blockquote>").arg(slide.citation.quote.toHtmlEscaped()))
                                .add("caption", slide.citation.title.toHtmlEscaped())
                                .add("credit", slide.citation.credit().toHtmlEscaped()));
    return object;
}

} // namespace

void addSpan(JsonObject &slide, const Edtf &when)
{
    const auto from = when.from();
    const auto to = when.to();
    slide.add("start_date", dateObject(when.range().first, from ? from->precision() : when.precision()));
    slide.add("end_date", dateObject(when.range().last, to ? to->precision() : when.precision()));
}

void addDates(JsonObject &slide, const Edtf &when)
{
    const DateRange days = when.range();
    const bool exact = !when.isApproximate() && !when.isUncertain();
    if (isPoint(when)) {
        slide.add("start_date", pointObject(when));
    } else {
        const auto from = when.from();
        const auto to = when.to();
        const Precision first = from ? from->precision() : when.precision();
        const Precision last = to ? to->precision() : when.precision();
        slide.add("start_date", days.startsOpen() ? dateObject(days.last, last) : dateObject(days.first, first));
        if (!days.startsOpen() && !days.endsOpen())
            slide.add("end_date", dateObject(days.last, last));
    }
    const bool plainRange = when.isInterval() && !days.startsOpen() && !days.endsOpen();
    if (!exact || !(isPoint(when) || plainRange))
        slide.add("display_date", inEnglish(when));
    slide.add("edtf", when.toString());
}

QByteArray storyText(const QString &title, const std::vector<StorySlide> &slides)
{
    return JsonObject()
        .add("title", JsonObject().add("text", JsonObject().add("headline", title.toHtmlEscaped())))
        .add("events", slides, slideOf)
        .text()
        + '\n';
}
