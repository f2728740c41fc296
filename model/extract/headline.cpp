// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/headline.h"

#include <algorithm>

namespace {

constexpr qsizetype longest = 160;
constexpr qsizetype fewestHan = 6;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool readsLikeHeading(QStringView line)
{
    if (line.size() > longest || QStringView(u".。!?:：,，").contains(line.back()))
        return false;
    const auto words = std::count(line.begin(), line.end(), u' ') + 1;
    return words >= 3 || std::count_if(line.begin(), line.end(), isHan) >= fewestHan;
}

bool readsLikeParagraph(QStringView line)
{
    return line.size() > longest || QStringView(u".。").contains(line.back());
}

} // namespace

QString findHeadline(QStringView text, const std::vector<TextSpan> &boilerplate)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const TextSpan span{begin, end};
        QStringView line = text.mid(begin, end - begin).trimmed();
        begin = end + 1;
        const bool aside = std::any_of(boilerplate.begin(), boilerplate.end(),
                                       [&](const TextSpan &stretch) { return stretch.overlaps(span); });
        if (line.isEmpty() || aside)
            continue;
        if (readsLikeParagraph(line))
            return {};
        while (line.startsWith(u'#'))
            line = line.mid(1).trimmed();
        if (!line.isEmpty() && readsLikeHeading(line))
            return line.toString();
    }
    return {};
}
