// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/holdercandidates.h"

#include "extract/cueweights.h"
#include "extract/figuresources.h"
#include "extract/holdercues.h"
#include "extract/holdergroups.h"
#include "extract/numberwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Mention = Placed<CompanyMention>;
using Number = Placed<QuantityMention>;

constexpr size_t sentencesBefore = 3; ///< whose companies are looked at
const QLatin1StringView plus(" + ");

QStringView bondName(Holders::Bond bond)
{
    static constexpr std::array<QStringView, 4> names{u"none", u"discourse", u"subject", u"beside"};
    return names[size_t(bond)];
}

QStringView agoOf(size_t sentences)
{
    return sentences == 0 ? u"0" : sentences == 1 ? u"1" : sentences == 2 ? u"2" : u"3";
}

bool isJoint(const Holders &holders)
{
    return !holders.companies.isEmpty() && holders.companies.first().contains(plus);
}

QStringList namesOf(const std::vector<const Mention *> &group)
{
    QStringList names;
    for (const Mention *mention : group)
        if (!names.contains(mention->item->company))
            names << mention->item->company;
    return names;
}

} // namespace

/// The candidates of one number while they are brought together, each once.
struct HolderCandidates::Gathering {
    std::vector<HolderCandidate> all;
    bool named;

    HolderCandidate &of(const QStringList &companies, Holders::Bond bond)
    {
        for (HolderCandidate &one : all)
            if (one.holders.companies == companies)
                return one;
        return all.emplace_back(HolderCandidate{{companies, companies.isEmpty() ? Holders::Bond::None : bond}, CueSet(named)});
    }
};

HolderCandidates::HolderCandidates(const Analysis &analysis, FigureContext &context)
    : m_analysis(analysis)
    , m_context(context)
{
    for (const CompanyMention &mention : analysis.mentions)
        if (!mention.publisher)
            m_most = std::max(m_most, ++m_counts[mention.company]);
}

const std::vector<HolderCandidates::Note> &HolderCandidates::notesOf(size_t at, bool named)
{
    const auto [place, isNew] = m_notes.try_emplace(at);
    if (!isNew || m_context.isBoilerplate(at))
        return place->second;
    const FigureScene &scene = m_context.scene(at);
    const auto &mentions = scene.mentions();
    for (size_t i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions[i];
        Note note{mention->company, CueSet(named, "~"_L1)};
        note.cues.add("w1"_L1, cueWord(scene, mention.first - 1));
        note.cues.add("v1"_L1, cueWord(scene, mention.last));
        note.cues.add("place"_L1, i == 0 ? u"first" : u"later", i + 1 == mentions.size() ? u"last" : u"not");
        if (mention.first <= scene.first() + 1)
            note.cues.add("opens"_L1);
        if (mention->publisher || isMeasurer(scene, mention))
            note.cues.add("measurer"_L1);
        if (mention->anaphoric)
            note.cues.add("anaphoric"_L1);
        if (scene.isPossessive(mention.last))
            note.cues.add("possessive"_L1);
        place->second.push_back(std::move(note));
    }
    return place->second;
}

std::vector<HolderCandidate> HolderCandidates::of(size_t at, const FigureScene &scene, const Number &number, const HoldersTold &told, bool named)
{
    const HolderCues cues(scene, number);
    Gathering gathering{{}, named};
    gathering.of(told.first.companies, told.first.bond); // nobody, where they found nobody
    const auto &mentions = scene.mentions();
    for (const Mention &mention : mentions) { // the nearest on each side tells
        const bool behind = mention.first >= number.last;
        const bool nearer = std::any_of(mentions.begin(), mentions.end(), [&](const Mention &other) {
            const bool same = other->company == mention->company && (other.first >= number.last) == behind;
            return same && (behind ? other.first < mention.first : other.first > mention.first);
        });
        if (!nearer)
            cues.tellPlace(gathering.of({mention->company}, Holders::Bond::Subject).cues, mention);
    }
    const HolderGroups groups(scene, cues.listed());
    for (size_t i = 0; i < cues.listed().size(); ++i) {
        const auto group = groups.upTo(i);
        const QStringList names = namesOf(group);
        if (names.size() < 2)
            continue;
        CueSet place(named, "+"_L1);
        cues.tellPlace(place, *cues.listed()[i]);
        place.add("size"_L1, qsizetype(names.size()));
        const bool whole = i + 1 == cues.listed().size() || !groups.areJoined(*cues.listed()[i], *cues.listed()[i + 1]);
        place.add(whole ? "whole"_L1 : "part"_L1);
        gathering.of({names.join(plus)}, Holders::Bond::Subject).cues.addAll(place);
    }
    for (size_t size = 2; size < told.topic.groups.size(); ++size)
        if (!told.topic.groups[size].isEmpty())
            gathering.of({told.topic.groups[size]}, Holders::Bond::Discourse).cues.add("group"_L1, qsizetype(size));
    const auto carried = [&](const QString &company) -> CueSet & { return gathering.of({company}, Holders::Bond::Discourse).cues; };
    for (size_t back = 1; back <= sentencesBefore && back <= at; ++back) {
        const bool paragraph = m_analysis.sentences[at - back].paragraph == m_analysis.sentences[at].paragraph;
        for (const Note &note : notesOf(at - back, named)) {
            CueSet &own = carried(note.company);
            const bool again = std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) { return mention->company == note.company; });
            own.add(again ? "again"_L1 : "back"_L1, agoOf(back), paragraph ? u"same" : u"other");
            if (!again)
                own.addAll(note.cues);
        }
    }
    if (!told.topic.company.isEmpty())
        carried(told.topic.company).add("topic"_L1, told.topic.sameParagraph ? u"same" : u"other");
    if (!told.topic.speaker.isEmpty())
        carried(told.topic.speaker).add("speaker"_L1);
    for (qsizetype i = 0; i < told.topic.list.size(); ++i) {
        CueSet &own = carried(told.topic.list[i]);
        own.add("listed"_L1);
        if (told.topic.list.size() == cues.percents())
            own.add("listturn"_L1, i == cues.turn() ? u"same" : u"off");
    }
    if (told.last.size() == 1)
        carried(told.last.first());
    for (HolderCandidate &one : gathering.all) {
        const QStringList &companies = one.holders.companies;
        const auto place = [&](bool behind) {
            return std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
                return companies.contains(mention->company) && (mention.first >= number.last) == behind;
            });
        };
        const QStringView kind = companies.isEmpty() ? u"nobody"
            : companies.size() > 1                   ? u"several"
            : isJoint(one.holders)                   ? u"joint"
            : place(false)                           ? u"here"
            : place(true)                            ? u"behind"
                                                     : u"carried";
        CueSet &own = one.cues;
        cues.tellSentence(own, kind);
        if (companies == told.first.companies) {
            own.add("first"_L1, bondName(told.first.bond), kind);
            cues.tellRules(own, bondName(told.first.bond));
        }
        if (companies == told.last && !companies.isEmpty()) {
            own.add("last"_L1, kind, agoOf(told.lastAgo));
            own.add("lastafter"_L1, agoOf(told.lastAgo), cues.lead());
        }
        if (companies.size() == 1 && told.row.contains(companies.first())) {
            own.add("told"_L1, kind);
            own.add("toldafter"_L1, cues.lead());
        } else if (!told.row.isEmpty()) {
            own.add("new"_L1, kind, cues.lead());
        }
        if (companies.size() == 1 && told.topic.ranked.contains(companies.first()))
            own.add("ranked"_L1, kind);
        if (kind == u"joint" || companies.size() != 1)
            continue;
        const int count = m_counts.value(companies.first());
        own.add("count"_L1, kind, count == 0 ? u"0" : count == m_most ? u"most" : 3 * count >= m_most ? u"often" : u"seldom");
    }
    return std::move(gathering.all);
}

const HolderCandidate &HolderCandidates::best(const std::vector<HolderCandidate> &candidates)
{
    static const CueWeights weights(QStringLiteral(":/lexicon/en/holderweights.tsv"));
    const HolderCandidate *best = &candidates.front();
    double most = weights.sum(best->cues.hashes());
    for (const HolderCandidate &one : candidates)
        if (const double sum = weights.sum(one.cues.hashes()); sum > most) {
            most = sum;
            best = &one;
        }
    return *best;
}
