// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureholders.h"

#include "extract/figuresources.h"
#include "extract/holdergroups.h"
#include "extract/objectwords.h"

#include <algorithm>

using Mention = Placed<CompanyMention>;

Holders silentHolder(const FigureScene &scene, const Topic &topic)
{
    const TokenRun whole{scene.first(), scene.last()};
    if (!scene.mentions().empty() || scene.has(Cue::Market, whole))
        return {};
    const QString &who = topic.sameParagraph && !topic.company.isEmpty() ? topic.company : topic.speaker;
    return who.isEmpty() ? Holders{} : Holders{{who}, Holders::Bond::Discourse};
}

namespace {

/// Not "set up by X", "then came X", "unlike X", "it bought X": whom the next sentence tells of.
bool leads(const FigureScene &scene, const Mention &mention)
{
    for (qsizetype i = scene.first(); i < mention.first; ++i)
        if (isSubjectPronoun(scene.word(i)))
            return false;
    return !leadsToObject(scene.word(mention.first - 1));
}

/// The first company that is no object, nor listed with one ("then came A, B and C"); empty where there is none.
QString leaderOf(const FigureScene &scene, const std::vector<const Mention *> &mentions)
{
    const HolderGroups groups(scene, mentions);
    const Mention *before = nullptr;
    bool object = false;
    for (const Mention *mention : mentions) {
        const quint32 next = scene.word(mention->last);
        const bool either = before && before->last + 1 == mention->first && scene.word(before->last) == wordHash(u"or");
        const bool listed = scene.word(mention->first - 1) != wordHash(u",") || next == wordHash(u"and") || next == wordHash(u"or") || next == wordHash(u",");
        const bool joined = before && listed && (either || groups.areJoined(*before, *mention));
        object = !leads(scene, *mention) || (object && joined);
        if (!object)
            return mention->item->company;
        before = mention;
    }
    return {};
}

} // namespace

void learn(Topic &topic, const FigureScene &scene)
{
    std::vector<const Mention *> mentions;
    for (const Mention &mention : scene.mentions())
        if (!mention->publisher && !isMeasurer(scene, mention))
            mentions.push_back(&mention);
    QStringList names;
    for (const Mention *mention : mentions)
        if (!names.contains(mention->item->company))
            names << mention->item->company;
    if (names.isEmpty())
        return;
    topic.recent << names;
    if (topic.company.isEmpty())
        topic.company = leaderOf(scene, mentions);
    const auto keep = [&topic](const QStringList &group) {
        if (group.size() < qsizetype(topic.groups.size()) && topic.groups[size_t(group.size())].isEmpty())
            topic.groups[size_t(group.size())] = group.join(QStringLiteral(" + "));
    };
    const HolderGroups groups(scene, mentions);
    for (size_t i = mentions.size(); i-- > 0;) {
        const auto group = groups.upTo(i);
        QStringList joined;
        for (const Mention *mention : group)
            if (!joined.contains(mention->item->company))
                joined << mention->item->company;
        if (joined.size() > 1)
            keep(joined);
        i -= group.size() - 1;
    }
    if (names.size() > 1)
        keep(names);
}
