// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/csvrows.h"
#include "read/recordsource.h"
#include "read/tablerecords.h"
#include "read/utf8text.h"

#include <QIODevice>

#include <memory>

/// What was found out about a table before its rows are taken in.
struct TableSurvey {
    QByteArray encoding; ///< as ICU names it
    CsvDialect dialect;
    bool hasHeading = true;
    QStringList headings; ///< as many as there are columns, empty ones where the table has none
    std::vector<QStringList> firstRows; ///< without the heading
    qint64 rows = 0; ///< without the heading
};

/// A table of separated values (CSV, TSV), read in two passes: the first finds out how it is written, what its columns hold, in what
/// order its dates are and whether its ids are unique; the second gives the records.
class TableReader : public RecordSource
{
public:
    /// `separator` is the one it must have, or 0. A device that cannot seek is copied into a temporary file first. Error where the
    /// device holds no table of text, where a choice names no column, or where no column is of use.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<QIODevice> device, const QString &sourceName,
                                                                   char separator, const std::vector<ColumnChoice> &choices);

    [[nodiscard]] Result<std::optional<Records>> next(int rows) override;
    [[nodiscard]] double progress() const override;

    [[nodiscard]] const TableSurvey &survey() const { return m_survey; }
    [[nodiscard]] const TableMapping &mapping() const { return m_records->mapping(); }

private:
    TableReader(std::unique_ptr<QIODevice> device, QString sourceName);
    [[nodiscard]] Result<Done> sample(char separator, const std::vector<ColumnChoice> &choices);
    void surveyAll(TableMapping &mapping, const std::vector<ColumnChoice> &choices);
    [[nodiscard]] CsvRows rowsFromStart();

    std::unique_ptr<QIODevice> m_device;
    QString m_sourceName;
    std::unique_ptr<Utf8Text> m_text;
    TableSurvey m_survey;
    std::unique_ptr<TableRecords> m_records;
    std::unique_ptr<CsvRows> m_rows; ///< of the second pass
    bool m_pastHeading = false;
};
