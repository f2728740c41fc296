// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// A sum in one currency (ISO 4217), in base units.
struct Money {
    double value = 0;
    QString currency;
    friend bool operator==(const Money &, const Money &) = default;
};

/// One amount as the text tells it, with the same amount in other currencies ("RMB 5,000 ($710)").
struct Amount {
    Money money;
    std::vector<Money> also;
    friend bool operator==(const Amount &, const Amount &) = default;
};
