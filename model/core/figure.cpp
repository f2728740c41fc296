// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure.h"

#include "core/names.h"

namespace {

constexpr EnumName<Measure> measures[] = {
    {Measure::MarketShare, "market_share"}, {Measure::Users, "users"},
    {Measure::MonthlyActiveUsers, "monthly_active_users"}, {Measure::Revenue, "revenue"}, {Measure::Profit, "profit"},
    {Measure::Loss, "loss"}, {Measure::Gmv, "gmv"}, {Measure::Price, "price"}, {Measure::Valuation, "valuation"},
    {Measure::SalesGrowth, "sales_growth"}, {Measure::Stores, "stores"}, {Measure::Merchants, "merchants"},
    {Measure::Employees, "employees"}, {Measure::Shipments, "shipments"}, {Measure::MarketGrowth, "market_growth"},
    {Measure::Other, "other"},
};

constexpr EnumName<Comparator> comparators[] = {
    {Comparator::Equal, "="}, {Comparator::About, "~"}, {Comparator::Less, "<"},
    {Comparator::LessOrEqual, "<="}, {Comparator::Greater, ">"}, {Comparator::GreaterOrEqual, ">="},
};

} // namespace

QString toString(Measure measure)
{
    return nameOf(measures, measure);
}

QString toString(Comparator comparator)
{
    return nameOf(comparators, comparator);
}

std::optional<Measure> measureName(QStringView name)
{
    return valueOf(measures, name);
}

std::optional<Comparator> comparatorName(QStringView name)
{
    return valueOf(comparators, name);
}
