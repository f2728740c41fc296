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

/// "X said", "X, a research firm, estimates" is too far: only a verb close by.
bool speaks(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    const PlacedCue *said = scene.firstCue(Cue::Said, {mention.last, mention.last + verbReach});
    const bool ownLoss = said && (scene.word(said->first) == wordHash(u"saw") || scene.word(said->first) == wordHash(u"sees"))
        && (scene.word(said->last) == wordHash(u"its") || scene.word(said->last) == wordHash(u"their")); // "A saw its share fall"
    return said && said->first <= mention.last + 1 && !ownLoss;
}

/// "X estimated that it had 24%"
bool speaksOfAnother(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    if (!speaks(scene, mention))
        return false;
    for (qsizetype i = mention.last + 1; i < mention.last + 4; ++i)
        if (scene.word(i) == wordHash(u"it") || scene.word(i) == wordHash(u"its") || scene.word(i) == wordHash(u"their"))
            return true;
    return false;
}

/// What a firm is called that measures others.
bool isResearchNoun(quint32 word)
{
    switch (word) {
    case wordHash(u"consultancy"):
    case wordHash(u"consultants"):
    case wordHash(u"researcher"):
    case wordHash(u"researchers"):
    case wordHash(u"tracker"):
    case wordHash(u"pollster"):
    case wordHash(u"research"):
    case wordHash(u"data"):
    case wordHash(u"analytics"):
    case wordHash(u"intelligence"):
        return true;
    default:
        return false;
    }
}

bool isResearchFirm(quint32 word)
{
    switch (word) {
    case wordHash(u"firm"):
    case wordHash(u"house"):
    case wordHash(u"group"):
    case wordHash(u"company"):
    case wordHash(u"provider"):
    case wordHash(u"shop"):
    case wordHash(u"outfit"):
    case wordHash(u"agency"):
    case wordHash(u"service"):
        return true;
    default:
        return false;
    }
}

/// "X, a consultancy, estimates", "the research house X", "data provider X"
bool isCalledResearcher(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    for (qsizetype i = mention.first - 1; i >= mention.first - 2 && scene.mark(i) == u'\0'; --i)
        if (isResearchNoun(scene.word(i)) && !scene.isPossessive(mention.first - 1))
            return i == mention.first - 1 ? speaksOfAnother(scene, mention) : isResearchFirm(scene.word(i + 1));
    const quint32 article = scene.word(mention.last + 1);
    if (scene.mark(mention.last) != u',' || (article != wordHash(u"a") && article != wordHash(u"an") && article != wordHash(u"the")))
        return false;
    for (qsizetype i = mention.last + 2; i < mention.last + 8 && scene.mark(i) != u','; ++i)
        if (isResearchNoun(scene.word(i)) && (scene.word(i) != wordHash(u"data") || isResearchFirm(scene.word(i + 1))))
            return true;
    return false;
}

/// "X data", "X's figures"
bool ownsData(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    const qsizetype next = mention.last + (scene.isPossessive(mention.last) ? 1 : 0);
    const PlacedCue *data = scene.firstCue(Cue::Data, {next, next + 3});
    return data && data->first <= next + 1;
}

/// "..., X says, ..."
bool isAttribution(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    if (scene.mark(mention.first - 1) != u',' || !speaks(scene, mention))
        return false;
    const PlacedCue *said = scene.firstCue(Cue::Said, {mention.last, mention.last + verbReach});
    const char16_t next = scene.mark(said->last);
    return next == u',' || next == u'.' || said->last >= scene.last();
}

/// "According to X", where no other company stands between.
bool followsAccording(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    const PlacedCue *cue = scene.lastCue(Cue::According, {scene.first(), mention.first});
    if (!cue || mention.first - cue->last > nameReach)
        return false;
    for (qsizetype i = cue->last; i < mention.first; ++i) {
        if (scene.mentionAt(i) || scene.has(Cue::Said, {i, i + 1}) || scene.mark(i) == u'，' || (scene.mark(i) == u',' && i == cue->last + 1))
            return false;
    }
    return true;
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
    return scene.has(Cue::Measurer, mention) || soundsLikeResearch(scene, mention) || isCalledResearcher(scene, mention);
}

bool isMeasurer(const FigureScene &scene, const Placed<CompanyMention> &mention)
{
    const bool puts = (scene.word(mention.last) == wordHash(u"put") || scene.word(mention.last) == wordHash(u"puts"))
        && (scene.word(mention.last + 1) == wordHash(u"its") || scene.word(mention.last + 1) == wordHash(u"their")); // "X puts its part at"
    return puts || isKnownMeasurer(scene, mention) || ownsData(scene, mention) || isAttribution(scene, mention)
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
