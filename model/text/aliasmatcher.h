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
    /// Bits that say which words may follow a node, so few that they stay in the cache, which the slots do not.
    class Bits
    {
    public:
        void clear(size_t bits) { m_words.assign(bits / 64, 0); }
        void mark(quint64 key) { m_words[place(key) / 64] |= quint64(1) << place(key) % 64; }
        [[nodiscard]] bool has(quint64 key) const { return m_words[place(key) / 64] >> place(key) % 64 & 1; }

    private:
        [[nodiscard]] size_t place(quint64 key) const { return (key * spread) >> 24 & (m_words.size() * 64 - 1); }

        std::vector<quint64> m_words = std::vector<quint64>(2);
    };
    static constexpr quint64 spread = 0x9E3779B97F4A7C15;

    [[nodiscard]] bool mayBegin(quint32 word) const { return m_begins.has(keyOf(0, word)); }
    void mark(quint64 key);
    [[nodiscard]] Match descend(std::span<const Token> tokens) const;
    [[nodiscard]] static quint64 keyOf(qint32 node, quint32 word) { return quint64(node) << 32 | word; }
    [[nodiscard]] qsizetype slotOf(quint64 key) const;
    [[nodiscard]] qint32 child(qint32 node, quint32 word) const;
    qint32 childOrNew(qint32 node, quint32 word);
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(64);
    Bits m_begins; ///< of the root alone, two bits a slot
    Bits m_follows; ///< of the others, eight
    std::vector<qint32> m_ids = {-1}; ///< by node; the root is node 0
};
