// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/firmfates.h"

int fateOf(const NameContext &m, qsizetype after)
{
    qsizetype at = after;
    while (at < after + 3
           && isWord(m, at, {wordHash(u"was"), wordHash(u"is"), wordHash(u"were"), wordHash(u"has"), wordHash(u"had"), wordHash(u"been"),
                             wordHash(u"later"), wordHash(u"itself"), wordHash(u"also"), wordHash(u"then"), wordHash(u"got")}))
        ++at;
    if (at == after)
        return 0;
    if (isWord(m, at, {wordHash(u"founded"), wordHash(u"acquired"), wordHash(u"incorporated"), wordHash(u"merged"), wordHash(u"floated"),
                       wordHash(u"delisted"), wordHash(u"liquidated"), wordHash(u"nationalised"), wordHash(u"nationalized"),
                       wordHash(u"privatised"), wordHash(u"privatized"), wordHash(u"demerged"), wordHash(u"absorbed"), wordHash(u"rebranded"),
                       wordHash(u"spun")})
        || (isWord(m, at, {wordHash(u"taken")}) && isWord(m, at + 1, {wordHash(u"over"), wordHash(u"private")}))
        || (isWord(m, at, {wordHash(u"set")}) && isWord(m, at + 1, {wordHash(u"up")}) && isWord(m, at + 2, {wordHash(u"in"), wordHash(u"by")})))
        return 3;
    return isWord(m, at, {wordHash(u"bought"), wordHash(u"sold"), wordHash(u"listed"), wordHash(u"launched"), wordHash(u"shut"), wordHash(u"valued")}) ? 2 : 0;
}

bool beginsLikeFirm(const NameContext &m, qsizetype first)
{
    return isWord(m, first, {wordHash(u"bank"), wordHash(u"banco"), wordHash(u"banca"), wordHash(u"banque"), wordHash(u"grupo"), wordHash(u"groupe"),
                             wordHash(u"gruppo"), wordHash(u"caixa"), wordHash(u"sparkasse"), wordHash(u"volksbank"), wordHash(u"sparebanken"),
                             wordHash(u"compagnie"), wordHash(u"air"), wordHash(u"radio"), wordHash(u"telecom"), wordHash(u"supermercados"),
                             wordHash(u"tiendas"), wordHash(u"pt"), wordHash(u"perusahaan"), wordHash(u"bausparkasse"), wordHash(u"kredit"),
                             wordHash(u"editora"), wordHash(u"cervejaria")});
}

bool hasOwnerBehind(const NameContext &m, qsizetype after)
{
    return m.word(after) == wordHash(u",")
        && ((isWord(m, after + 1, {wordHash(u"owned"), wordHash(u"backed"), wordHash(u"acquired"), wordHash(u"controlled"), wordHash(u"bought")})
             && m.word(after + 2) == wordHash(u"by"))
            || (isWord(m, after + 1, {wordHash(u"founded"), wordHash(u"incorporated"), wordHash(u"headquartered"), wordHash(u"listed")})
                && isWord(m, after + 2, {wordHash(u"in"), wordHash(u"by"), wordHash(u"on")})));
}
