// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/maskedpostings.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace {

using Row = EventIndex::Row;

constexpr size_t worthAThread = 100'000; // postings
constexpr size_t wordsABlock = 8;
constexpr Row rowsABlock = wordsABlock * 64;

/// Where a mask lets everything or nothing through for long, as one by time does.
class UniformRows
{
public:
    explicit UniformRows(const FilterMask &mask)
    {
        const std::vector<quint64> &words = mask.words();
        for (size_t first = 0; first < words.size(); first += wordsABlock) {
            const size_t end = std::min(words.size(), first + wordsABlock);
            const bool same = std::all_of(words.begin() + std::ptrdiff_t(first), words.begin() + std::ptrdiff_t(end),
                                          [value = words[first]](quint64 word) { return word == value; });
            const bool uniform = same && (words[first] == 0 || words[first] == ~quint64(0));
            const bool goesOn = uniform && first > 0 && m_uniform.back() && words[first] == words[first - 1];
            m_runs.push_back(goesOn ? m_runs.back() : Row(m_runs.size()));
            m_uniform.push_back(uniform);
        }
    }
    /// Whether all of these rows or none are let through.
    [[nodiscard]] bool hold(Row first, Row last) const
    {
        const size_t end = last / rowsABlock;
        return m_uniform[end] && m_runs[end] == m_runs[first / rowsABlock];
    }

private:
    std::vector<Row> m_runs; ///< of each block: the first one that it goes on from
    std::vector<char> m_uniform;
};

/// Sets bits and ranks of a list; how many there are.
quint32 markShown(const PostingList &list, const FilterMask &mask, const UniformRows &uniform, quint64 *words, quint32 *ranks)
{
    const quint64 *const let = mask.words().data();
    quint32 shown = 0;
    for (PostingList::Place at = 0; at < list.size(); at += 64) {
        const int size = int(std::min<PostingList::Place>(64, list.size() - at));
        quint64 bits = 0;
        if (uniform.hold(list[at], list[at + PostingList::Place(size) - 1]))
            bits = mask.test(list[at]) ? ~quint64(0) >> (64 - size) : 0;
        else
            for (int bit = 0; bit < size; ++bit) {
                const Row row = list[at + PostingList::Place(bit)];
                bits |= ((let[row / 64] >> (row % 64)) & 1) << bit;
            }
        *words++ = bits;
        *ranks++ = shown;
        shown += quint32(std::popcount(bits));
    }
    return shown;
}

} // namespace

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
    std::vector<size_t> starts{0};
    size_t all = 0;
    for (size_t i = 0; i < listCount(); ++i) {
        all += m_postings->list(i).size();
        starts.push_back(starts.back() + (size_t(m_postings->list(i).size()) + 63) / 64);
    }
    m_words.resize(starts.back());
    m_ranks.resize(starts.back());
    std::vector<quint32> shown(listCount());
    const UniformRows uniform(mask);
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < listCount(); i = next++)
            shown[i] = markShown(m_postings->list(i), mask, uniform, m_words.data() + starts[i], m_ranks.data() + starts[i]);
    };
    if (all < worthAThread) {
        work();
    } else {
        std::thread other(work);
        work();
        other.join();
    }
    for (size_t i = 0; i < listCount(); ++i)
        m_rows.emplace_back(m_postings->list(i), m_words.data() + starts[i], m_ranks.data() + starts[i], shown[i]);
}
