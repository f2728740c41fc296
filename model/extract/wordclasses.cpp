// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/wordclasses.h"

#include "text/lexicon.h"

#include <QHash>

using namespace WordClass;

namespace
{

quint32 maskOf(const QString &classes)
{
    static const QHash<QString, quint32> names{
        {QStringLiteral("firm"), Firm},       {QStringLiteral("many"), Many},
        {QStringLiteral("role"), Role},       {QStringLiteral("person"), Person},
        {QStringLiteral("title"), Title},     {QStringLiteral("legal"), Legal},
        {QStringLiteral("head"), Head},       {QStringLiteral("other"), Other},
        {QStringLiteral("demonym"), Demonym}, {QStringLiteral("calendar"), Calendar},
        {QStringLiteral("plain"), Plain},     {QStringLiteral("act"), Act},
        {QStringLiteral("deal"), Deal},       {QStringLiteral("tell"), Tell},
        {QStringLiteral("asset"), Asset},     {QStringLiteral("deed"), Deed},
             {QStringLiteral("given"), Given},
        {QStringLiteral("place"), Place},     {QStringLiteral("country"), Country | Place},
        {QStringLiteral("vague"), Vague},     {QStringLiteral("loose"), Loose},
        {QStringLiteral("body"), Body},
    };
    quint32 mask = 0;
    for (const QString &name : classes.split(u' ', Qt::SkipEmptyParts))
        mask |= names.value(name);
    return mask;
}

/// "Image Video inc", "Amcor plc", "North Gas co.": legal forms that stand behind a name without a capital, too.
bool isSmallLegal(const std::vector<Token> &tokens, size_t at)
{
    switch (tokens[at].word) {
    case wordHash(u"plc"):
    case wordHash(u"inc"):
    case wordHash(u"corp"):
    case wordHash(u"ltd"):
        return true;
    case wordHash(u"co"):
        return at > 0 && tokens[at - 1].capital && !tokens[at].glued && !(at + 1 < tokens.size() && tokens[at + 1].word == wordHash(u"-"));
    default:
        return false;
    }
}

} // namespace

const WordClasses &WordClasses::bundled()
{
    static const WordClasses classes = [] {
        WordClasses made;
        const QString folder = QStringLiteral(":/lexicon/en/");
        // A word may be in several rows of companywords.tsv, and keeps all its classes.
        const auto words = Lexicon::bundled({folder + QStringLiteral("companywords.tsv")});
        for (const auto &entry : words.entries())
            made.add(entry.phrase, maskOf(entry.field(0)));
        const auto names = Lexicon::bundled({folder + QStringLiteral("givennames.txt")});
        for (const auto &entry : names.entries())
            made.add(entry.phrase, Given);
        const auto places = Lexicon::bundled({folder + QStringLiteral("places.tsv")});
        for (const auto &entry : places.entries())
            made.add(entry.phrase, Place | maskOf(entry.field(0)));
        return made;
    }();
    return classes;
}

void WordClasses::add(QStringView phrase, quint32 mask)
{
    if (m_matcher.add(phrase, qint32(m_masks.size())))
        m_masks.push_back(mask);
    else if (const auto known = m_matcher.exact(tokenize(phrase)))
        m_masks[known.id] |= mask;
}

std::vector<quint32> WordClasses::of(const std::vector<Token> &tokens) const
{
    std::vector<quint32> masks(tokens.size());
    const std::span all(tokens);
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto match = m_matcher.longest(all.subspan(i));
        if (!match)
            continue;
        const quint32 mask = m_masks[match.id];
        const size_t last = i + size_t(match.tokens) - 1;
        for (size_t j = i; j <= last; ++j)
            masks[j] |= j < last ? mask & Deal ? 0 : mask & ~quint32(Tell) : mask;
        if (match.tokens > 1)
            if (const auto alone = m_matcher.exact(all.subspan(i, 1)))
                masks[i] |= m_masks[alone.id];
    }
    for (size_t i = 0; i < tokens.size(); ++i)
        if (!tokens[i].capital)
            masks[i] &= ~quint32(masks[i] & Legal && isSmallLegal(tokens, i) ? Capitalised & ~Legal : Capitalised);
    return masks;
}
