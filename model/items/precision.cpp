// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/precision.h"

#include <algorithm>
#include <cmath>

namespace
{

constexpr double z = 1.959964; // 95 %

double bound(const Precision95 &precision, double side)
{
    const double n = precision.of;
    const double p = precision.share();
    const double middle = p + z * z / (2 * n);
    const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return std::clamp((middle + side * reach) / (1 + z * z / n), 0.0, 1.0);
}

} // namespace

double Precision95::low() const
{
    return of > 0 ? bound(*this, -1) : 0;
}

double Precision95::high() const
{
    return of > 0 ? bound(*this, 1) : 1;
}
