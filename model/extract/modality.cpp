// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/modality.h"

#include <algorithm>

namespace {

bool isDeal(EventKind kind)
{
    return kind == EventKind::Acquisition || kind == EventKind::Merger || kind == EventKind::Investment
        || kind == EventKind::Partnership;
}

/// "Pinduoduo, which was founded in 2015, is said to ...": what rests on rumour is the rest of the sentence.
bool isAside(const SentenceView &view, const VerbGroup &group)
{
    const qsizetype before = group.first - 1;
    return (view.is(before, GrammarClass::Relative) && view.isAny(before - 1, u",")) || view.isAny(before, u",");
}

QString wordsOf(const SentenceView &view, const VerbGroup &group, Control control)
{
    for (const auto &[effect, at] : group.controls)
        if (effect == control)
            return view.word(at).toString();
    return {};
}

bool startsWithAny(const QString &word, std::initializer_list<const char *> stems)
{
    return std::any_of(stems.begin(), stems.end(), [&](const char *stem) {
        return word.startsWith(QLatin1String(stem), Qt::CaseInsensitive);
    });
}

bool speakerBefore(const SentenceView &view, qsizetype at)
{
    for (qsizetype i = view.first(); i < at; ++i)
        if (view.is(i, GrammarClass::Report))
            return true;
    return false;
}

/// "after acquiring X", "by closing Y" tell what happened; "the cost of closing Y" does not.
bool gerundTells(const SentenceView &view, const VerbGroup &group)
{
    const qsizetype before = group.first - 1;
    if (!view.is(before, GrammarClass::Preposition))
        return true;
    const QString word = view.word(before).toString().toLower();
    return word == QLatin1String("by") || word == QLatin1String("after") || word == QLatin1String("following")
        || word == QLatin1String("in") || word == QLatin1String("since") || word == QLatin1String("with");
}

/// "opens a store every two weeks"; not "a quarterly profit", "the monthly report".
bool isHabit(const SentenceView &view)
{
    const auto isAdjective = [&](const DateMention &date) {
        const qsizetype next = view.tokenAfter(date.span);
        return next - view.tokenAt(date.span.begin) == 1 && view.holds(next) && view.token(next).kind == TokenKind::Word
            && !view.token(next).glued && !view.lexicon().classesOf(view.token(next).word);
    };
    return std::any_of(view.dates().begin(), view.dates().end(),
                       [&](const DateMention *date) { return date->type == TimexType::Set && !isAdjective(*date); });
}

/// "wants to shut 75 shops [by March]": a wish with a time to come is a plan.
bool isSetFor(const SentenceView &view, const TriggerMatch &match)
{
    const auto &published = view.analysis().article.published;
    return published && std::ranges::any_of(view.dates(), [&](const DateMention *date) {
               return date->edtf && (date->type == TimexType::Date || date->type == TimexType::Range) && view.tokenAt(date->span.begin) >= match.last
                   && date->edtf->range().last > published->range().last;
           });
}

struct Cue {
    QString effect;
    QString words;
};

Cue cueOf(const SentenceView &view)
{
    for (qsizetype at = view.first(); at < view.last(); ++at) {
        qsizetype length = 0;
        const QString effect = view.lexicon().cue(view.from(at), &length);
        if (!effect.isEmpty() && !view.isQuoted(at))
            return {effect, view.words(at, at + length)};
    }
    return {};
}

/// "Samsung denied on Monday that it planned to": a verb of denying that speaks the whole clause.
QString denialBefore(const SentenceView &view, qsizetype at)
{
    for (qsizetype i = at - 1; i >= view.first() && !view.isBreak(i); --i)
        if (startsWithAny(view.word(i).toString(), {"denied", "denies", "denying"}) && !view.isHyphened(i))
            return view.word(i).toString();
    return {};
}

ModalityReading ofDenial(const QString &word, EventKind kind, bool noun)
{
    // "failed to open" is not a denial; "failed to buy" is the end of a deal, "withdrew its offering" that of a plan.
    if (startsWithAny(word, {"fail", "refus", "declin"}) && !isDeal(kind))
        return {};
    if (!noun && startsWithAny(word, {"withdr", "reject", "block"}) && !isDeal(kind))
        return {};
    return {Modality::Denied, word};
}

} // namespace

ModalityReading readModality(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, EventKind kind,
                             bool settled)
{
    if (view.isQuestion() || group.conditional || group.purpose || isHabit(view))
        return {};
    if (group.has(Control::Denied))
        return ofDenial(wordsOf(view, group, Control::Denied), kind, match.trigger->noun);

    if (const QString denial = denialBefore(view, group.first); !denial.isEmpty())
        return {Modality::Denied, denial};

    const Cue cue = isAside(view, group) ? Cue() : cueOf(view);
    const bool rumoured = cue.effect == QLatin1String("rumoured") || group.has(Control::Rumoured);
    const QString rumour = cue.words.isEmpty() ? wordsOf(view, group, Control::Rumoured) : cue.words;
    if (group.negated)
        return {};
    if (group.has(Control::Weighed) && !group.may && isDeal(kind) && kind != EventKind::Partnership)
        return rumoured ? ModalityReading{Modality::Rumoured, rumour}
                        : ModalityReading{Modality::Planned, wordsOf(view, group, Control::Weighed)};
    const QString wish = wordsOf(view, group, Control::Hope);
    if (!group.may && startsWithAny(wish, {"want", "seek"}) && isSetFor(view, match))
        return {Modality::Planned, wish};
    if (group.has(Control::Hope) || group.has(Control::Weighed) || group.may)
        return rumoured && isDeal(kind) ? ModalityReading{Modality::Rumoured, rumour} : ModalityReading{};
    if (rumoured)
        return {Modality::Rumoured, rumour};
    if (cue.effect == QLatin1String("denied") && match.trigger->noun)
        return {Modality::Denied, cue.words};

    const QString governor = group.first < match.first ? view.words(group.first, match.first) : QString();
    if (group.would && !speakerBefore(view, group.first))
        return {};
    if (group.has(Control::Agreed) && isDeal(kind))
        return {Modality::Happened, wordsOf(view, group, Control::Agreed)};
    // "Diageo is to sell its brewer to Tolaram"
    const bool agreed = isDeal(kind) && settled;
    const auto bare = [&](const auto &control) { return control.first != Control::Planned || view.is(control.second, GrammarClass::Be); };
    if (agreed && group.has(Control::Planned) && std::all_of(group.controls.begin(), group.controls.end(), bare))
        return {Modality::Happened, wordsOf(view, group, Control::Planned)};
    if (group.has(Control::Planned))
        return {Modality::Planned, wordsOf(view, group, Control::Planned)};
    if (group.future || group.would || group.headline || group.has(Control::Agreed))
        return {agreed ? Modality::Happened : Modality::Planned, governor};
    if (group.gerund && group.progressive)
        return {isDeal(kind) ? Modality::Happened : Modality::Planned, governor};
    if (group.gerund && !gerundTells(view, group))
        return {};
    return {Modality::Happened, QString()};
}
