// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar.h"
#include "filter/eventfilter.h"
#include "index/eventindex.h"

#include <QRandomGenerator>

/// Entries of every shape, the same for the same seed: open and far-off dates, undated ones, none to three
/// companies.
inline std::vector<EventIndex::Entry> someEntries(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto pick = [&](int below) { return int(random.bounded(below)); };
    const auto names = [&](const char *prefix, int most, int kinds) {
        std::vector<QString> list;
        for (int i = pick(most + 1); i > 0; --i)
            list.push_back(QLatin1String(prefix) + QString::number(pick(kinds)));
        return list;
    };
    std::vector<EventIndex::Entry> entries;
    for (int i = 0; i < count; ++i) {
        EventIndex::Entry entry;
        entry.id = EventId(1 + (qint64(i) * 7919) % 100'003);
        entry.dated = pick(8) != 0;
        if (entry.dated) {
            entry.days.first = dayOf({2004 + pick(18), 1 + pick(12), 1 + pick(28)});
            entry.days.last = entry.days.first + (pick(2) ? 0 : pick(800));
            if (pick(30) == 0)
                entry.days.first = DateRange::beginningOfTime;
            if (pick(30) == 0)
                entry.days.last = DateRange::endOfTime;
            if (pick(60) == 0)
                entry.days = {dayOf({-170'000'002, 1, 1}), dayOf({-170'000'002, 12, 31})};
            entry.interval = pick(4) == 0;
            entry.certain = entry.days;
            if (!entry.days.startsOpen() && !entry.days.endsOpen())
                entry.certain = {entry.days.first + 1, entry.days.first};
            else if (!entry.days.startsOpen())
                entry.certain.first += pick(400);
            else if (!entry.days.endsOpen())
                entry.certain.last -= pick(400);
        }
        entry.kind = EventKind(pick(eventKindCount));
        entry.modality = Modality(pick(modalityCount));
        entry.review = Review(pick(reviewCount));
        entry.approximate = pick(2);
        entry.conflicting = pick(2);
        entry.starred = pick(2);
        entry.confidence = float(pick(101)) / 100;
        entry.sources = quint16(pick(5));
        entry.companies = names("company ", 3, 12);
        entry.publishers = names("publisher ", 2, 6);
        entry.tags = names("tag ", 2, 4);
        entries.push_back(entry);
    }
    return entries;
}

/// A filter over such entries. Each of its parts is empty more often than not.
inline EventFilter someFilter(QRandomGenerator &random)
{
    const auto pick = [&](int below) { return int(random.bounded(below)); };
    const auto names = [&](const char *prefix, int kinds) {
        QStringList list;
        if (pick(3) == 0)
            for (int i = 1 + pick(3); i > 0; --i)
                list += QLatin1String(prefix) + QString::number(pick(kinds + 1)); // one of them does not exist
        return list;
    };
    EventFilter filter;
    filter.companies = names("company ", 12);
    if (pick(12) == 0)
        filter.together = {QStringLiteral("company %1").arg(pick(12))};
    filter.publishers = names("publisher ", 6);
    filter.tags = names("tag ", 4);
    if (pick(3) == 0)
        filter.kinds = {EventKind(pick(eventKindCount)), EventKind(pick(eventKindCount)), EventKind::Other};
    if (pick(3) == 0)
        filter.modalities = {Modality(pick(modalityCount))};
    if (pick(4) == 0)
        filter.reviews = {Review(pick(reviewCount)), Review::Unreviewed};
    if (pick(3) == 0)
        filter.minimumConfidence = double(pick(101)) / 100;
    if (pick(2) == 0) {
        const Day first = dayOf({2003 + pick(20), 1, 1});
        filter.days = DateRange{pick(4) ? first : DateRange::beginningOfTime,
                                pick(4) ? first + pick(3000) : DateRange::endOfTime};
    }
    return filter;
}
