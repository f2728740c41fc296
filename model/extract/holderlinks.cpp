// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/holderlinks.h"

bool linksHolder(const FigureScene &scene, qsizetype at)
{
    switch (scene.mark(at)) {
    case u'(':
    case u':':
    case u',':
    case u'=':
    case u'|':
    case u'–':
    case u'—':
    case u'-':
        return true;
    default:
        break;
    }
    switch (scene.word(at)) {
    case wordHash(u"with"):
    case wordHash(u"at"):
    case wordHash(u"on"):
    case wordHash(u"is"):
    case wordHash(u"was"):
    case wordHash(u"a"):
    case wordHash(u"an"):
    case wordHash(u"market"):
    case wordHash(u"only"):
    case wordHash(u"just"):
    case wordHash(u"some"):
    case wordHash(u"of"):
        return true;
    case wordHash(u"的"): // 超过甲的28%
        return scene.hasNumber({at + 1, at + 2});
    case wordHash(u"group"): // "A Group on 15%"
    case wordHash(u"corp"):
    case wordHash(u"inc"):
    case wordHash(u"holdings"):
        return scene.token(at).capital && scene.mentionAt(at - 1);
    default:
        return scene.isPossessive(at) || scene.has(Cue::Hold, {at, at + 1})
            || scene.has(Cue::Share, {at, at + 1});
    }
}

bool tellsLevel(const FigureScene &scene, qsizetype at)
{
    switch (scene.word(at)) {
    case wordHash(u"stood"):
    case wordHash(u"stands"):
    case wordHash(u"was"):
    case wordHash(u"is"):
    case wordHash(u"remained"):
    case wordHash(u"came"):
        return true;
    default:
        return scene.has(Cue::Hold, {at, at + 2}) || scene.has(Cue::Mix, {at, at + 2}) || scene.has(Cue::Up, {at, at + 1})
            || scene.has(Cue::Down, {at, at + 1});
    }
}
