// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/tablefield.h"

#include "core/names.h"

namespace {

constexpr EnumName<TableField> names[] = {
    {TableField::Extra, "extra"}, {TableField::Date, "date"}, {TableField::End, "end"}, {TableField::Year, "year"},
    {TableField::Month, "month"}, {TableField::Title, "title"}, {TableField::Company, "company"},
    {TableField::OtherCompany, "other_company"}, {TableField::Kind, "kind"}, {TableField::Amount, "amount"},
    {TableField::Currency, "currency"}, {TableField::Place, "place"}, {TableField::Url, "url"}, {TableField::Source, "source"},
    {TableField::Id, "id"}, {TableField::Tag, "tag"}, {TableField::Note, "note"}, {TableField::Measure, "measure"},
    {TableField::Value, "value"}, {TableField::Percent, "percent"}, {TableField::Fraction, "fraction"},
    {TableField::Units, "units"}, {TableField::Market, "market"}, {TableField::Region, "region"},
    {TableField::AttributedTo, "attributed_to"},
};

} // namespace

QString toString(TableField field)
{
    return nameOf(names, field);
}

std::optional<TableField> tableFieldName(QStringView name)
{
    return valueOf(names, name);
}

QStringList tableFieldNames()
{
    QStringList all;
    for (const auto &row : names)
        if (row.value != TableField::Extra)
            all.append(QString::fromLatin1(row.name));
    return all;
}

bool holdsValue(TableField field)
{
    return field == TableField::Value || field == TableField::Percent || field == TableField::Fraction
        || field == TableField::Units;
}

QString toString(DateOrder order)
{
    return order == DateOrder::DayFirst ? QStringLiteral("dmy")
        : order == DateOrder::MonthFirst ? QStringLiteral("mdy") : QString();
}
