// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/thinning.h"

#include <algorithm>
#include <array>
#include <cmath>

std::vector<QPointF> thinned(std::vector<QPointF> line, double columnWidth)
{
    size_t kept = 0;
    for (size_t first = 0; first < line.size();) {
        const double column = std::floor(line[first].x() / columnWidth);
        size_t end = first + 1;
        size_t lowest = first;
        size_t highest = first;
        for (; end < line.size() && std::floor(line[end].x() / columnWidth) == column; ++end) {
            if (line[end].y() < line[lowest].y())
                lowest = end;
            if (line[end].y() > line[highest].y())
                highest = end;
        }
        std::array<size_t, 4> keep{first, std::min(lowest, highest), std::max(lowest, highest), end - 1};
        for (size_t i = 0; i < keep.size(); ++i)
            if (i == 0 || keep[i] != keep[i - 1])
                line[kept++] = line[keep[i]]; // never behind what is still to be read
        first = end;
    }
    line.resize(kept);
    return line;
}
