// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QStringView>

#include <span>
#include <vector>

/// Finds any number of names in a text at once: a trie over the hashes of their tokens, in one flat table.
/// Looking costs one bit for nearly every token that begins no name, and never allocates; the text is read once. Case
/// does not count here. A hyphen inside a name may be written or not ("Coca-Cola", "Coca Cola"). Han names
/// are matched character by character. Once filled it is only read, so that any number of threads may share
/// it.
class AliasMatcher
{
public:
    struct Match {
        qint32 id = -1; ///< what add() was given; -1 where nothing matches
        qsizetype tokens = 0; ///< how many tokens the name covers, hyphens included
        explicit operator bool() const { return id >= 0; }
    };

    /// `id` is 0 or more. False where the name has no token or is there already: then the first id stays.
    bool add(QStringView name, qint32 id);

    /// The longest name that begins with tokens[0].
    [[nodiscard]] Match longest(std::span<const Token> tokens) const
    {
        return tokens.empty() || !mayBegin(tokens.front().word) ? Match{} : descend(tokens);
    }

    /// The name that is exactly these tokens.
    [[nodiscard]] Match exact(std::span<const Token> tokens) const;

private:
    struct Slot {
        quint64 key = 0; ///< node and word
        qint32 child = 0; ///< 0 where the slot is free: the root is nobody's child
    };
    /// A place among the bits that say which words begin a name: a few bits a word, so that all of them stay in the cache.
    [[nodiscard]] size_t bitOf(quint32 word) const { return (word * 0x9E3779B1U) >> 8 & (m_begins.size() * 64 - 1); }
    [[nodiscard]] bool mayBegin(quint32 word) const
    {
        const size_t bit = bitOf(word);
        return m_begins[bit / 64] >> bit % 64 & 1;
    }
    void markBeginning(quint32 word) { m_begins[bitOf(word) / 64] |= quint64(1) << bitOf(word) % 64; }
    [[nodiscard]] Match descend(std::span<const Token> tokens) const;
    [[nodiscard]] static quint64 keyOf(qint32 node, quint32 word) { return quint64(node) << 32 | word; }
    [[nodiscard]] qsizetype slotOf(quint64 key) const;
    [[nodiscard]] qint32 child(qint32 node, quint32 word) const;
    qint32 childOrNew(qint32 node, quint32 word);
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(64);
    std::vector<quint64> m_begins = std::vector<quint64>(2); ///< two bits a slot
    std::vector<qint32> m_ids = {-1}; ///< by node; the root is node 0
};
