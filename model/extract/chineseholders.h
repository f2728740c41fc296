// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/chinesechunks.h"
#include "extract/namechunks.h"

/// Which stretches of a Chinese text are names because market shares are theirs: "甲占58%，乙为16%，丙以9%居第三", "丁的份额降至5%", a row
/// "戊 38.1% 33.0%" below a line about shares. In linear time.
class ChineseHolders
{
public:
    ChineseHolders(const NameContext &context, const ChineseWords &words)
        : m(context), m_words(words) { }

    /// Marks the chunks of a sentence that are (`company`), cut to the name. `known` tells whether a listed company begins at a token.
    /// Sentences are to be given in the order of the text.
    template <class Known>
    void mark(std::vector<ChineseChunk> &chunks, const Sentence &sentence, Known known)
    {
        const bool about = speaksOfShares(sentence);
        std::vector<ChineseChunk> holders;
        int slots = 0;
        bool plain = false;
        for (const ChineseChunk &chunk : chunks) {
            ChineseChunk name = cutToName(chunk);
            const Slot slot = slotOf(name, sentence);
            if (slot == Slot::None)
                continue;
            ++slots;
            plain |= slot == Slot::Told;
            if (!chunk.company && !known(name) && mayHold(name))
                holders.push_back(name);
        }
        const bool listed = slots > 1 && (about || m_since < memory);
        for (const ChineseChunk &holder : holders)
            if (listed || plain || (isRow(holder, sentence) && m_since < memory))
                adopt(chunks, holder);
        m_since = about ? 0 : m_since + 1;
    }

private:
    static constexpr int memory = 10; ///< sentences that talk of shares reaches on
    enum class Slot : quint8 { None, Beside, Told };

    [[nodiscard]] bool speaksOfShares(const Sentence &sentence) const;
    [[nodiscard]] ChineseChunk cutToName(ChineseChunk chunk) const;
    [[nodiscard]] Slot slotOf(const ChineseChunk &chunk, const Sentence &sentence) const;
    [[nodiscard]] bool mayHold(const ChineseChunk &chunk) const;
    [[nodiscard]] bool isPercent(qsizetype at) const;
    [[nodiscard]] bool isRow(const ChineseChunk &chunk, const Sentence &sentence) const;
    static void adopt(std::vector<ChineseChunk> &chunks, const ChineseChunk &holder);

    const NameContext &m;
    const ChineseWords &m_words;
    int m_since = memory;
};
