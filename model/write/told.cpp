// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/told.h"

#include "core/calendar.h"
#include "write/jsonobject.h"

Result<Done> Telling::events(const std::function<void(const Event &, const std::vector<Citation> &)> &visit) const
{
    const bool showsRejected = !leavesOutRejected(options.format) || !options.filter.reviews.empty();
    return selection.events([&](Event &&event) {
        if (options.format == DataFormat::TimelineJs && framesStory(event))
            return;
        if ((showsRejected || event.review != Review::Rejected) && hasPlaceFor(options.format, event.when))
            visit(event, citations.of(event.claims, event.sources));
    });
}

bool framesStory(const Event &event)
{
    return event.extra.contains(QLatin1String("timelinejs"));
}

bool leavesOutRejected(DataFormat format)
{
    return format == DataFormat::TimelineJs || format == DataFormat::Calendar || format == DataFormat::HtmlPage;
}

bool hasPlaceFor(DataFormat format, const std::optional<Edtf> &when)
{
    if (format != DataFormat::TimelineJs && format != DataFormat::Calendar)
        return true;
    if (!when || (when->range().startsOpen() && when->range().endsOpen()))
        return false;
    return format != DataFormat::Calendar || isWithinCalendar(when->range());
}

bool isWithinCalendar(const DateRange &days)
{
    static const Day first = dayOf({1, 1, 1});
    static const Day last = dayOf({9999, 12, 30}); // an entry ends on the day after
    return (days.startsOpen() || days.first >= first) && (days.endsOpen() || days.last <= last);
}

QString factsOf(const Event &event)
{
    QStringList facts;
    if (event.when)
        facts << event.when->toString();
    facts << toString(event.kind);
    if (event.modality != Modality::Happened)
        facts << toString(event.modality);
    QString text = event.title.trimmed();
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + facts.join(QStringLiteral(", ")) + u'.';
    for (const Amount &amount : event.amounts)
        text += u' ' + QString::fromLatin1(numberText(amount.money.value)) + u' ' + amount.money.currency + u'.';
    return text;
}
