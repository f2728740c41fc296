// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/filtermask.h"
#include "index/postings.h"

#include <bit>
#include <memory>
#include <optional>

/// The rows of a posting list that a filter lets through, as if they stood in an array of their own. How many of them lie in a
/// stretch of time is a difference of two before(), exact at every level from centuries to days.
class ShownRows
{
public:
    using Row = EventIndex::Row;
    using Place = quint32; ///< among those let through

    ShownRows() = default;
    explicit ShownRows(const PostingList &list) ///< all of them
        : m_list(list)
        , m_size(list.size())
    {
    }
    /// A bit a posting in `words`, and in `ranks` how many are set before each word. They must outlive this.
    ShownRows(const PostingList &list, const quint64 *words, const quint32 *ranks, quint32 size)
        : m_list(list)
        , m_words(words)
        , m_ranks(ranks)
        , m_size(size)
    {
    }

    [[nodiscard]] Place size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] Row operator[](Place place) const { return m_list[postingOf(place)]; }
    [[nodiscard]] Row front() const { return (*this)[0]; }
    [[nodiscard]] Row back() const { return (*this)[m_size - 1]; }
    /// How many are below `row`.
    [[nodiscard]] Place before(Row row) const { return shownBefore(m_list.before(row)); }
    /// The place of a row, when it is one of them.
    [[nodiscard]] std::optional<Place> find(Row row) const;
    [[nodiscard]] const PostingList &list() const { return m_list; }
    /// Whether a posting is let through, by its place in list().
    [[nodiscard]] bool shows(PostingList::Place posting) const
    {
        return m_words == nullptr || ((m_words[posting / 64] >> (posting % 64)) & 1) != 0;
    }

    /// Calls `visit(row)` for the places [begin, end).
    template <class Visit>
    void forEach(Place begin, Place end, Visit visit) const
    {
        if (begin >= end)
            return;
        PostingList::Place posting = postingOf(begin);
        for (Place left = end - begin; left > 0; ++posting) {
            if (shows(posting)) {
                visit(m_list[posting]);
                --left;
            }
        }
    }

    /// before() for rows that ascend: each is found from the last.
    class Ascending
    {
    public:
        explicit Ascending(const ShownRows &rows)
            : m_rows(rows)
        {
        }
        [[nodiscard]] Place before(Row row)
        {
            m_posting = m_rows.m_list.before(row, m_posting);
            return m_rows.shownBefore(m_posting);
        }

    private:
        const ShownRows &m_rows;
        PostingList::Place m_posting = 0;
    };

private:
    [[nodiscard]] PostingList::Place postingOf(Place place) const;
    [[nodiscard]] Place shownBefore(PostingList::Place posting) const
    {
        if (m_words == nullptr)
            return posting;
        if (posting == m_list.size())
            return m_size;
        const quint64 below = (quint64(1) << (posting % 64)) - 1;
        return m_ranks[posting / 64] + Place(std::popcount(m_words[posting / 64] & below));
    }

    PostingList m_list;
    const quint64 *m_words = nullptr; ///< none: everything is let through
    const quint32 *m_ranks = nullptr;
    Place m_size = 0;
};

/// Posting lists behind a filter: a bit a posting and a count every 64, 1.5 bits a posting in all; nothing where the filter lets
/// everything through. Made in a pass over the postings, some 20 ms for thirteen million.
class MaskedPostings
{
public:
    MaskedPostings(std::shared_ptr<const Postings> postings, const FilterMask &mask);

    [[nodiscard]] size_t listCount() const { return m_postings->listCount(); }
    [[nodiscard]] const ShownRows &rows(size_t list) const { return m_rows[list]; } ///< valid as long as this
    [[nodiscard]] const Postings &postings() const { return *m_postings; }

private:
    std::shared_ptr<const Postings> m_postings;
    std::vector<quint64> m_words; ///< each list begins at a word of its own
    std::vector<quint32> m_ranks;
    std::vector<ShownRows> m_rows;
};
