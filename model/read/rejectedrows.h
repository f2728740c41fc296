// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

#include <initializer_list>
#include <iterator>
#include <vector>

/// A line that was refused: its number (1-based) and why.
struct RejectedRow {
    int row = 0;
    QString reason;
    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

/// Lines that were refused, in the order in which they are given. Lines that follow each other and are refused for one reason take the
/// room of one, others share its words: of a bad file there are many millions.
class RejectedRows
{
    struct Run {
        int first = 0;
        int count = 0;
        QString reason;
    };

public:
    class Iterator
    {
    public:
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;
        using value_type = RejectedRow;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        explicit Iterator(std::vector<Run>::const_iterator run) : m_run(run) {}
        RejectedRow operator*() const { return {m_run->first + m_within, m_run->reason}; }
        Iterator &operator++()
        {
            if (++m_within == m_run->count) {
                ++m_run;
                m_within = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        std::vector<Run>::const_iterator m_run;
        int m_within = 0;
    };

    RejectedRows() = default;
    RejectedRows(std::initializer_list<RejectedRow> rows);

    void add(const RejectedRow &row);
    void add(const RejectedRows &more);

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] RejectedRow front() const { return *begin(); }
    [[nodiscard]] Iterator begin() const { return Iterator(m_runs.begin()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_runs.end()); }
    [[nodiscard]] size_t runs() const { return m_runs.size(); } ///< how many it takes the room of

    friend bool operator==(const RejectedRows &a, const RejectedRows &b);

private:
    void add(int first, int count, const QString &reason);

    std::vector<Run> m_runs;
    QSet<QString> m_reasons; ///< some of those that were there
    size_t m_size = 0;
};
