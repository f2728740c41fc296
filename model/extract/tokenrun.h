// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Tokens of the article from `first` up to `last`, which is not among them.
struct TokenRun {
    qsizetype first = 0;
    qsizetype last = 0;
    [[nodiscard]] bool isEmpty() const { return first >= last; }
    [[nodiscard]] bool contains(qsizetype token) const { return first <= token && token < last; }
};
