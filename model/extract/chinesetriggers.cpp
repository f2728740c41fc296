// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesetriggers.h"

const Lexicon &chineseTriggers()
{
    static const Lexicon lexicon = Lexicon::bundled({QStringLiteral(":/lexicon/zh/triggers.tsv")});
    return lexicon;
}

TitleParts titlePartsOf(const ChineseTrigger &trigger, const Event &event)
{
    const QString pattern = trigger.entry->field(1);
    const QStringList forms = trigger.entry->field(3).split(u' ');
    TitleParts parts;
    parts.kind = event.kind;
    parts.modality = event.modality;
    parts.verb = {forms.value(0), forms.value(1), forms.value(2), forms.value(3), forms.value(4), {}};
    const QString rest = forms.mid(5).join(u' ');
    if (event.kind == EventKind::Founding) {
        parts.target = event.companies.front().name;
        return parts;
    }
    parts.actors = {event.companies.front().name};
    if (pattern == u"with") {
        parts.actors << event.companies[1].name;
        parts.mutual = true;
    } else if (pattern == u"on" || pattern == u"deal" || pattern == u"owner") {
        parts.verb.particle = rest; // "invests in"
        parts.target = event.companies[1].name;
    } else {
        parts.object = rest;
    }
    return parts;
}
