// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "index/entries.h"

#include <QStringList>

/// Events as text that the eye can check, a line each: "2004-08-19 acquisition happened Amazon,Joyo". Ids
/// count from 1; "-" is undated.
inline std::vector<EventIndex::Entry> entriesFromText(const char *text)
{
    std::vector<EventIndex::Entry> entries;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto words = line.split(u' ');
        EventIndex::Entry entry;
        entry.id = EventId(qint64(entries.size()) + 1);
        if (words[0] != u"-") {
            const Edtf when = Edtf::parse(words[0]).value();
            entry.dated = true;
            entry.days = when.range();
            entry.interval = when.isInterval();
            entry.certain = certainDays(when);
        }
        entry.kind = *eventKindName(words[1]);
        entry.modality = *modalityName(words[2]);
        for (const QString &name : words.value(3).split(u',', Qt::SkipEmptyParts))
            entry.companies.push_back(QString(name).replace(u'_', u' '));
        for (const QString &name : words.value(4).split(u',', Qt::SkipEmptyParts))
            entry.publishers.push_back(name);
        entries.push_back(entry);
    }
    return entries;
}
