// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// What a column of a table holds, as `--map COLUMN=FIELD` says. Extra: kept with the record, under the column's heading.
enum class TableField : quint8 {
    Extra, Date, End, Year, Month, Title, Company, OtherCompany, Kind, Amount, Currency, Place, Url, Source, Id, Tag, Note,
    Measure, Value, Percent, Fraction, Units, Market, Region, AttributedTo
};

[[nodiscard]] QString toString(TableField field); ///< "date", "other_company", ...; "extra"
[[nodiscard]] std::optional<TableField> tableFieldName(QStringView name);
[[nodiscard]] QStringList tableFieldNames(); ///< without "extra"
/// Percent, Fraction, Units and Value: the number of a figure.
[[nodiscard]] bool holdsValue(TableField field);

/// In what order 3/4/2019 names day and month. Unknown: such dates are refused, unless a number above 12 tells.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };
[[nodiscard]] QString toString(DateOrder order); ///< "", "dmy", "mdy"
