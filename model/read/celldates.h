// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/result.h"
#include "read/tablefield.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What a cell says of a date.
struct CellDate {
    std::optional<Edtf> date; ///< nothing where the cell says nothing: empty, "NULL", "n/a"
    bool whole = true;        ///< the date says all that the cell does; else the cell must be kept beside it
};

/// Whether a cell says nothing: empty, or one of the words for it ("NULL", "-", "未知").
[[nodiscard]] bool saysNothing(QStringView cell);

/// Reads the dates of a column for what they say: EDTF, time stamps, "20190417", "1/28/2026", "17.04.2019", "5 Jan 2020", "Q3 2019",
/// "2019年3月", "2013 (1888)" (2013, the rest kept), "1904/1946/1959" (one of these years). What could be two days, what has
/// two digits for a year and what is no date is refused. Remembers what it has read: columns repeat themselves.
class CellDates
{
public:
    explicit CellDates(DateOrder order) : m_order(order) {}

    [[nodiscard]] Result<CellDate> read(const QString &cell);

private:
    [[nodiscard]] Result<CellDate> readNew(QStringView cell) const;

    DateOrder m_order;
    QHash<QString, Result<CellDate>> m_known;
};

/// The numbers of "1/28/2026", "28.1.2026" or "2026/1/28" as they stand, and what separates them; nothing for anything else.
struct NumericDate {
    std::array<int, 3> parts{};
    int yearAt = 2; ///< 0 or 2
    bool shortYear = false;
    QChar separator;
};
[[nodiscard]] std::optional<NumericDate> numericDate(QStringView cell);

/// The month of "3", "03", "March", "Mar", "三月", "3月": 1 to 12; 0 where the cell is none.
[[nodiscard]] int monthOf(QStringView cell);
/// The year of "2019", "2019.0", "FY2019", "2019年".
[[nodiscard]] std::optional<int> yearOf(QStringView cell);
