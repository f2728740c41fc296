// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// The word whose bit i is whether `is(i)`, for i below `count`, which is at most 64. No branch a bit: this is what scans of ten
/// million rows spend their time in.
template <class Is>
[[nodiscard]] inline quint64 wordWhere(unsigned count, Is is)
{
    quint64 word = 0;
    for (unsigned i = count; i-- > 0;)
        word = word << 1 | quint64(is(i));
    return word;
}
