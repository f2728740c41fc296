// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claim.h"
#include "core/edtf.h"
#include "core/event.h"
#include "core/ids.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

enum class Measure : quint8 {
    MarketShare, Users, MonthlyActiveUsers, Revenue, Profit, Loss, Gmv, Price, Valuation, SalesGrowth, Stores, Merchants,
    Employees, Shipments, MarketGrowth, Other
};

/// "=", "~", "<", "<=", ">", ">=".
enum class Comparator : quint8 { Equal, About, Less, LessOrEqual, Greater, GreaterOrEqual };

[[nodiscard]] QString toString(Measure measure); ///< "market_share", ...
[[nodiscard]] QString toString(Comparator comparator);
[[nodiscard]] std::optional<Measure> measureName(QStringView name);
[[nodiscard]] std::optional<Comparator> comparatorName(QStringView name);

/// A measured number tied to a company, with who measured it, of which market, where and as of when.
struct Figure {
    FigureId id; ///< not valid until stored
    QString key; ///< the stable id of interchange: the same at every run
    Measure measure = Measure::Other;
    QString company; ///< canonical name; empty where it is a market's; holders of a joint share joined by " + "
    double value = 0; ///< plain, in base units: 429.6 million users are 429600000
    QString unit;     ///< "percent", an ISO 4217 code, "count" or "times"
    Comparator comparator = Comparator::Equal;
    std::optional<Edtf> asOf;
    QString market;       ///< of which market, as the text names it ("e-commerce"), or empty
    QString region;       ///< where ("China"), or empty
    QString attributedTo; ///< who measured it, or empty
    std::vector<Money> also;
    double confidence = 0;
    Review review = Review::Unreviewed;
    std::vector<SourceReference> sources;
    QJsonObject extra;
    std::vector<Claim> claims;
};
