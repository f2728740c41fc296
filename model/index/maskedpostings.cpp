// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/maskedpostings.h"

#include <algorithm>

std::optional<ShownRows::Place> ShownRows::find(Row row) const
{
    const PostingList::Place posting = m_list.before(row);
    if (posting == m_list.size() || m_list[posting] != row || !shows(posting))
        return std::nullopt;
    return shownBefore(posting);
}

PostingList::Place ShownRows::postingOf(Place place) const
{
    Q_ASSERT(place < m_size);
    if (m_words == nullptr)
        return place;
    const size_t count = (size_t(m_list.size()) + 63) / 64;
    const size_t word = size_t(std::upper_bound(m_ranks, m_ranks + count, place) - m_ranks) - 1;
    quint64 left = m_words[word];
    for (Place skip = place - m_ranks[word]; skip > 0; --skip)
        left &= left - 1;
    return PostingList::Place(word * 64 + size_t(std::countr_zero(left)));
}

MaskedPostings::MaskedPostings(std::shared_ptr<const Postings> postings, const FilterMask &mask)
    : m_postings(std::move(postings))
{
    m_rows.reserve(listCount());
    if (mask.count() == mask.size()) {
        for (size_t i = 0; i < listCount(); ++i)
            m_rows.emplace_back(m_postings->list(i));
        return;
    }
    size_t words = 0;
    for (size_t i = 0; i < listCount(); ++i)
        words += (size_t(m_postings->list(i).size()) + 63) / 64;
    m_words.resize(words);
    m_ranks.resize(words);
    size_t word = 0;
    for (size_t i = 0; i < listCount(); ++i) {
        const PostingList &list = m_postings->list(i);
        const size_t start = word;
        quint32 shown = 0;
        for (PostingList::Place at = 0; at < list.size(); ++word) {
            const PostingList::Place end = std::min(list.size(), at + 64);
            quint64 bits = 0;
            for (int bit = 0; at < end; ++at, ++bit)
                bits |= quint64(mask.test(list[at])) << bit;
            m_words[word] = bits;
            m_ranks[word] = shown;
            shown += quint32(std::popcount(bits));
        }
        m_rows.emplace_back(list, m_words.data() + start, m_ranks.data() + start, shown);
    }
}
