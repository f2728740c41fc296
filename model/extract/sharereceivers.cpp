// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharereceivers.h"

#include <algorithm>

namespace {

/// "[go] to A", "[are] handled by A"
bool isPassing(quint32 word)
{
    switch (word) {
    case wordHash(u"go"):
    case wordHash(u"goes"):
    case wordHash(u"went"):
    case wordHash(u"pass"):
    case wordHash(u"passes"):
    case wordHash(u"passed"):
    case wordHash(u"run"):
    case wordHash(u"runs"):
    case wordHash(u"ran"):
    case wordHash(u"end"):
    case wordHash(u"ends"):
    case wordHash(u"ended"):
    case wordHash(u"flow"):
    case wordHash(u"flows"):
    case wordHash(u"is"):
    case wordHash(u"are"):
    case wordHash(u"was"):
    case wordHash(u"were"): return true;
    default: return false;
    }
}

bool isToward(quint32 word)
{
    switch (word) {
    case wordHash(u"to"):
    case wordHash(u"through"):
    case wordHash(u"via"):
    case wordHash(u"by"):
    case wordHash(u"on"):
    case wordHash(u"at"):
    case wordHash(u"with"): return true;
    default: return false;
    }
}

/// "give 24% to A", "attributes 39% of the market to B, 18.9 to C"
bool isAllotting(quint32 word)
{
    switch (word) {
    case wordHash(u"give"):
    case wordHash(u"gives"):
    case wordHash(u"gave"):
    case wordHash(u"giving"):
    case wordHash(u"attribute"):
    case wordHash(u"attributes"):
    case wordHash(u"attributed"):
    case wordHash(u"ascribes"):
    case wordHash(u"ascribed"):
    case wordHash(u"assigns"):
    case wordHash(u"assigned"):
    case wordHash(u"allots"):
    case wordHash(u"credits"):
    case wordHash(u"credited"): return true;
    default: return false;
    }
}

const Placed<CompanyMention> *ownerAt(const FigureScene &scene, qsizetype at)
{
    const auto *mention = scene.mentionAt(at);
    const char16_t next = mention ? scene.mark(mention->last + 1) : u'\0';
    const bool closes = mention && (mention->last + 1 >= scene.last() || next == u'.' || next == u',');
    return closes && mention->first == at && scene.isPossessive(mention->last) ? mention : nullptr;
}

} // namespace

const Placed<CompanyMention> *receiverOf(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    constexpr qsizetype reach = 14;
    const qsizetype end = std::min(scene.clauseEnd(number.last), number.last + reach);
    bool moves = false;
    for (qsizetype i = scene.first(); i < number.first && !moves; ++i)
        moves = isAllotting(scene.word(i));
    for (qsizetype i = number.last; i + 1 < end && scene.mark(i) != u',' && !scene.hasNumber({i, i + 1}); ++i) {
        moves |= isPassing(scene.word(i));
        if (const auto *owner = moves ? ownerAt(scene, i + 1) : nullptr)
            return owner; // "are A's"
        const qsizetype name = i + (scene.word(i + 1) == wordHash(u"the") ? 2 : 1);
        if (moves && isToward(scene.word(i)))
            if (const auto *receiver = scene.mentionAt(name); receiver && receiver->first == name)
                return receiver;
    }
    return nullptr;
}
