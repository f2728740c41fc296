// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/aliasmatcher.h"

namespace
{

constexpr quint32 hyphen = wordHash(u"-");

} // namespace

bool AliasMatcher::add(QStringView name, qint32 id)
{
    const auto tokens = tokenize(name);
    qint32 node = 0;
    for (const Token &token : tokens)
        if (token.word != hyphen)
            node = childOrNew(node, token.word);
    if (node == 0 || m_ids[node] >= 0)
        return false;
    m_ids[node] = id;
    return true;
}

AliasMatcher::Match AliasMatcher::descend(std::span<const Token> tokens) const
{
    Match best;
    qint32 node = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (node != 0 && tokens[i].word == hyphen)
            continue;
        if (node != 0 && !m_follows.has(keyOf(node, tokens[i].word)))
            break;
        node = child(node, tokens[i].word);
        if (node == 0)
            break;
        if (m_ids[node] >= 0)
            best = {m_ids[node], qsizetype(i) + 1};
    }
    return best;
}

AliasMatcher::Match AliasMatcher::exact(std::span<const Token> tokens) const
{
    const Match match = longest(tokens);
    return match.tokens == qsizetype(tokens.size()) ? match : Match{};
}

qsizetype AliasMatcher::slotOf(quint64 key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = size_t((key * spread) >> 32) & mask;
    while (m_slots[at].child != 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return qsizetype(at);
}

qint32 AliasMatcher::child(qint32 node, quint32 word) const
{
    return m_slots[slotOf(keyOf(node, word))].child;
}

qint32 AliasMatcher::childOrNew(qint32 node, quint32 word)
{
    if (const qint32 known = child(node, word))
        return known;
    if (m_ids.size() * 2 > m_slots.size())
        grow();
    const auto fresh = qint32(m_ids.size());
    const quint64 key = keyOf(node, word);
    m_slots[slotOf(key)] = {key, fresh};
    m_ids.push_back(-1);
    mark(key);
    return fresh;
}

void AliasMatcher::mark(quint64 key)
{
    (key >> 32 == 0 ? m_begins : m_follows).mark(key);
}

void AliasMatcher::grow()
{
    const auto old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    m_begins.clear(m_slots.size() * 2);
    m_follows.clear(m_slots.size() * 8);
    for (const Slot &slot : old) {
        if (slot.child == 0)
            continue;
        m_slots[slotOf(slot.key)] = slot;
        mark(slot.key);
    }
}
