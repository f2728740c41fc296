// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The plain number that a cell is: "1234.5", "1,234", "1.234,5", "12,5", "1 234", "12.5%" (12.5). Nothing for anything else.
[[nodiscard]] std::optional<double> numberIn(QStringView cell);

/// "USD", "$", "EUR bn", "USD m", "RMB": the currency and what a number beside it is multiplied with. Nothing for anything else.
[[nodiscard]] std::optional<Money> currencyIn(QStringView cell);

/// The sum that a cell names with its currency: "$75 million", "RMB 5,000", "€1.2bn". Nothing for anything else.
[[nodiscard]] std::optional<Money> sumIn(QStringView cell);
