// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/radixsort.h"

#include <algorithm>
#include <array>
#include <bit>

namespace {

constexpr unsigned bitsAPass = 11;

void sortByDigit(const std::vector<quint64> &numbers, std::vector<quint64> &sorted, unsigned shift, quint64 least)
{
    const auto digit
        = [&](quint64 number) { return size_t(((number >> 32) - least) >> shift) & ((size_t(1) << bitsAPass) - 1); };
    std::array<size_t, (size_t(1) << bitsAPass) + 1> starts{};
    for (const quint64 number : numbers)
        ++starts[digit(number) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    for (const quint64 number : numbers)
        sorted[starts[digit(number)]++] = number;
}

} // namespace

void sortByUpperHalf(std::vector<quint64> &numbers)
{
    if (numbers.empty())
        return;
    const auto [least, most] = std::ranges::minmax(numbers);
    const auto bits = unsigned(std::bit_width((most >> 32) - (least >> 32)));
    std::vector<quint64> sorted(bits > 0 ? numbers.size() : 0);
    for (unsigned shift = 0; shift < bits; shift += bitsAPass) {
        sortByDigit(numbers, sorted, shift, least >> 32);
        numbers.swap(sorted);
    }
}
