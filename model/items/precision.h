// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How many of so many, as a share with its 95 % interval (Wilson's, which holds for few and for shares near 1).
struct Precision95 {
    int right = 0;
    int of = 0;

    [[nodiscard]] double share() const { return of > 0 ? double(right) / of : 0; }
    [[nodiscard]] double low() const;
    [[nodiscard]] double high() const;
};
