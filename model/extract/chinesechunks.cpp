// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesechunks.h"

#include <algorithm>

namespace {

using enum ChineseWord;

constexpr qsizetype longestBracket = 6;

// "(香港)有限公司"
void takeBracket(const ChineseWords &words, ChineseChunk &chunk, qsizetype end)
{
    if (!words.isOpening(chunk.last))
        return;
    for (qsizetype i = chunk.last + 1; i < std::min(end, chunk.last + longestBracket); ++i)
        if (words.isClosing(i)) {
            if (words.at(i + 1) == Legal || words.at(i + 1) == Ending)
                chunk.last = i + 1;
            return;
        }
}

} // namespace

std::vector<ChineseChunk> cutChineseChunks(const ChineseWords &words, const Sentence &sentence)
{
    std::vector<ChineseChunk> chunks;
    for (qsizetype i = sentence.firstToken; i < sentence.lastToken;) {
        if (!words.isName(i)) {
            ++i;
            continue;
        }
        ChineseChunk chunk;
        chunk.first = chunk.last = i;
        chunk.latin = words.at(i) == Latin;
        while (chunk.last < sentence.lastToken && words.isName(chunk.last) && !chunk.legal) {
            const bool latin = words.at(chunk.last) == Latin;
            if (latin && !chunk.latin && isOnlyPlaces(words, chunk))
                chunk.first = chunk.last;
            chunk.latin = latin;
            chunk.legal = words.at(chunk.last) == Legal;
            chunk.last = std::min(words.endOf(chunk.last), sentence.lastToken);
            if (!chunk.legal)
                takeBracket(words, chunk, sentence.lastToken);
        }
        while (chunk.last < sentence.lastToken && words.at(chunk.last) == Legal) // 有限公司分公司
            chunk.last = std::min(words.endOf(chunk.last), sentence.lastToken);
        i = chunk.last;
        chunks.push_back(chunk);
    }
    return chunks;
}

bool isOnlyPlaces(const ChineseWords &words, const ChineseChunk &chunk)
{
    for (qsizetype i = chunk.first; i < chunk.last; i = words.endOf(i))
        if (words.at(i) != Place)
            return false;
    return true;
}
