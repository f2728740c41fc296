// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuresources.h"

#include <limits>

namespace
{

constexpr qsizetype nameReach
    = 12; ///< tokens between "according to" and the name ("Jane Lee, chief analyst at X")
constexpr qsizetype verbReach = 3;
constexpr qsizetype otherClause = 30; ///< a name in another clause is that much farther away

/// Endings of names that only firms have which measure.
bool soundsLikeResearch(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    for (qsizetype i = mention.first; i < mention.last; ++i) {
        switch (scene.word(i)) {
        case wordHash(u"research"):
        case wordHash(u"analytics"):
        case wordHash(u"insights"):
        case wordHash(u"statistics"):
        case wordHash(u"consultants"):
            return true;
        default:
            break;
        }
    }
    return false;
}

/// "X data", "X's figures"
bool ownsData(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    const qsizetype next = mention.last + (scene.isPossessive(mention.last) ? 1 : 0);
    const PlacedCue *data = scene.firstCue(Cue::Data, {next, next + 3});
    return data && data->first <= next + 1;
}

/// "According to X", where no other company stands between.
bool followsAccording(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    const PlacedCue *cue = scene.lastCue(Cue::According, {scene.first(), mention.first});
    if (!cue || mention.first - cue->last > nameReach)
        return false;
    for (qsizetype i = cue->last; i < mention.first; ++i) {
        if (scene.mentionAt(i) || (scene.mark(i) == u',' && i == cue->last + 1))
            return false;
    }
    return true;
}

/// "X said", "X, a research firm, estimates" is too far: only a verb close by.
bool speaks(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    const PlacedCue *said = scene.firstCue(Cue::Said, {mention.last, mention.last + verbReach});
    return said && said->first <= mention.last + 1;
}

/// What follows "according to" and is no company that we know: "the Ministry of Trade", "Jane Lee".
QString capitalWords(const FigureScene &scene, qsizetype from)
{
    qsizetype i = from;
    while (i < scene.last() && i < from + 5 && scene.token(i).kind == TokenKind::Word
           && !scene.token(i).capital)
        ++i;
    TokenRun name{i, i};
    for (; i < scene.last() && scene.token(i).kind == TokenKind::Word; ++i) {
        if (scene.token(i).capital)
            name.last = i + 1;
        else if (scene.word(i) != wordHash(u"of") && scene.word(i) != wordHash(u"for")
                 && scene.word(i) != wordHash(u"and"))
            break;
    }
    return scene.textOf(name).toString();
}

} // namespace

bool isKnownMeasurer(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    return scene.has(Cue::Measurer, mention) || soundsLikeResearch(scene, mention);
}

bool isMeasurer(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    return isKnownMeasurer(scene, mention) || ownsData(scene, mention)
        || (!mention->anaphoric && followsAccording(scene, mention));
}

QString measurerOf(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const TokenRun clause{scene.clauseStart(number.first), scene.clauseEnd(number.last)};
    QString best;
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    const auto consider = [&](const TokenRun &place, const QString &name) {
        const qsizetype gap
            = place.first >= number.last ? place.first - number.last : number.first - place.last;
        const qsizetype distance = gap + (clause.contains(place.first) ? 0 : otherClause);
        if (distance < nearest && !name.isEmpty()) {
            nearest = distance;
            best = name;
        }
    };
    for (const auto &mention : scene.mentions()) {
        if (isMeasurer(scene, mention) || followsAccording(scene, mention) || speaks(scene, mention))
            consider(mention, mention->company);
    }
    if (!best.isEmpty())
        return best;
    if (const PlacedCue *cue = scene.firstCue(Cue::According, {scene.first(), scene.last()})) {
        if (cue->last - cue->first > 1) // "per" alone names somebody only where a company follows
            consider(*cue, capitalWords(scene, cue->last));
    }
    return best;
}
