// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/idcolumn.h"
#include "index/namelists.h"
#include "index/sparsecolumn.h"
#include "index/timecolumn.h"
#include "store/eventcolumns.h"

#include <QList>

#include <optional>

/// What an EventIndex is made of, for what scans many rows: a value a row in each, but for those that say otherwise. A copy shares
/// each column until it is written to.
struct IndexColumns {
    using Row = quint32;

    IdColumn ids;
    QList<Row> byId; ///< the rows in the order of their ids
    TimeColumn times; ///< of the dated rows, which come first
    SparseColumn<DateRange> certain; ///< of dated intervals
    QList<EventColumns::Facts> facts;
    QList<quint16> confidence; ///< in ten-thousandths
    QList<quint16> sources;
    QList<quint8> magnitude;
    NameLists companies;
    NameLists publishers;
    NameLists tags;
    QList<quint32> companyStarts; ///< of company i into companyRows; one more than there are companies
    QList<Row> companyRows; ///< of one company after another, ascending

    /// The place in byId of the first id that is not less. At once where few ids between the first and the last are free.
    [[nodiscard]] qsizetype placeOf(qint64 id) const;
    [[nodiscard]] std::optional<Row> rowOf(qint64 id) const;
    void listRowsByCompany(); ///< makes companyStarts and companyRows anew
    [[nodiscard]] qsizetype bytes() const; ///< allocated
};
