// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"

#include <span>
#include <vector>

/// The dated rows of one lane, ascending, and so in the order of their marks.
class PostingList
{
public:
    using Row = EventIndex::Row;
    using Place = quint32; ///< in the list

    PostingList() = default;
    /// All rows below `count`: takes no memory.
    explicit PostingList(Place count)
        : m_size(count)
    {
    }
    /// `rows` must outlive the list.
    explicit PostingList(std::span<const Row> rows)
        : m_rows(rows.data())
        , m_size(Place(rows.size()))
    {
    }

    [[nodiscard]] Place size() const { return m_size; }
    [[nodiscard]] Row operator[](Place place) const { return m_rows != nullptr ? m_rows[place] : place; }
    /// Postings below `row`, of which there are at least `from`: the nearer to `from`, the faster.
    [[nodiscard]] Place before(Row row, Place from = 0) const;
    [[nodiscard]] const Row *data() const { return m_rows; } ///< none for all rows

private:
    const Row *m_rows = nullptr; ///< none: place i is row i
    Place m_size = 0;
};

/// The dated rows of an index by what groups them into lanes: a list a name, and a last one for the rows that have none. Lists of
/// companies are those of the index; others are made by counting, some 60 ms for ten million rows. The index must outlive them.
class Postings
{
public:
    using Row = EventIndex::Row;

    Postings() = default;
    [[nodiscard]] static Postings all(const EventIndex &index); ///< one list
    [[nodiscard]] static Postings ofCompanies(const EventIndex &index);
    /// By a column of names of the index, as publisherLists().
    [[nodiscard]] static Postings ofNames(const EventIndex &index, const NameLists &names);
    /// By groups of kinds: `groups[kind]` is the number of its list. There is no last list for the rest.
    [[nodiscard]] static Postings ofKinds(const EventIndex &index, std::span<const quint8> groups);

    Postings(Postings &&) = default; ///< lists point into m_rows, which a move keeps in place
    Postings &operator=(Postings &&) = default;

    [[nodiscard]] size_t listCount() const { return m_lists.size(); }
    [[nodiscard]] const PostingList &list(size_t list) const { return m_lists[list]; }

private:
    void setLists(const std::vector<quint32> &starts);

    std::vector<PostingList> m_lists;
    std::vector<Row> m_rows; ///< of the lists that are not the index's
};
