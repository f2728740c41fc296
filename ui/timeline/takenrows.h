// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

inline constexpr double boxGap = 3; ///< between boxes, in pixels
inline constexpr double textGap = 8; ///< between a text and anything but its own box

/// What is taken on the rows of one lane. Boxes of a row do not overlap and stand in their order, so that what is near a place is
/// found without a look at the rest.
class TakenRows
{
public:
    struct Box {
        double left;
        double right;
        size_t owner;
        bool text;
    };

    TakenRows(int count, double left, double right)
        : m_rows(size_t(count))
        , m_left(left)
        , m_right(right)
    {
    }

    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /// Nothing in [left, right] but what belongs to `owner`.
    [[nodiscard]] bool isFree(int row, double left, double right, double gap, size_t owner = SIZE_MAX) const
    {
        const auto &boxes = m_rows[size_t(row)];
        for (auto box = boxes.begin() + firstNear(boxes, left); box != boxes.end() && box->left < right + textGap; ++box) {
            if (box->owner != owner && touches(*box, left, right, gap))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool holds(double left, double right) const { return left >= m_left && right <= m_right; }

    void take(int row, const Box &box)
    {
        auto &boxes = m_rows[size_t(row)];
        boxes.insert(std::ranges::lower_bound(boxes, box.left, {}, &Box::left), box);
    }

    /// The most important label that would have to go for [left, right] to be free: nothing but labels may be in the
    /// way.
    [[nodiscard]] bool onlyTextsIn(int row, double left, double right, size_t &mostImportant) const
    {
        mostImportant = SIZE_MAX;
        const auto &boxes = m_rows[size_t(row)];
        for (auto box = boxes.begin() + firstNear(boxes, left); box != boxes.end() && box->left < right + textGap; ++box) {
            if (!touches(*box, left, right, boxGap))
                continue;
            if (!box->text)
                return false;
            mostImportant = std::min(mostImportant, box->owner);
        }
        return true;
    }

    /// `box` must have been taken.
    void giveBack(int row, const Box &box)
    {
        auto &boxes = m_rows[size_t(row)];
        auto found = std::ranges::lower_bound(boxes, box.left, {}, &Box::left);
        while (found->owner != box.owner || found->text != box.text)
            ++found;
        boxes.erase(found);
    }

    /// Takes the labels in [left, right] away, and calls `dropped` with the box of each.
    template <class Dropped>
    void dropTexts(int row, double left, double right, Dropped dropped)
    {
        auto &boxes = m_rows[size_t(row)];
        for (auto box = boxes.begin() + firstNear(boxes, left); box != boxes.end() && box->left < right + textGap;) {
            if (box->text && touches(*box, left, right, boxGap)) {
                dropped(*box);
                box = boxes.erase(box);
            } else {
                ++box;
            }
        }
    }

private:
    static std::ptrdiff_t firstNear(const std::vector<Box> &boxes, double left)
    {
        return std::ranges::lower_bound(boxes, left - textGap, {}, &Box::right) - boxes.begin();
    }
    static bool touches(const Box &box, double left, double right, double gap)
    {
        const double distance = box.text ? std::max(gap, textGap) : gap;
        return left < box.right + distance && right > box.left - distance;
    }

    std::vector<std::vector<Box>> m_rows;
    double m_left;
    double m_right;
};
