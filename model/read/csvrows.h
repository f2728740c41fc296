// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

/// The most one row of a table may have, in bytes of UTF-8. A longer one is refused and skipped, not held in memory.
inline constexpr qsizetype rowLimit = qsizetype(4) * 1024 * 1024;

/// What is said of a row of any kind of table that is larger.
[[nodiscard]] QString largerThanARow();

/// How a table of separated values is written.
struct CsvDialect {
    char separator = ',';
    bool bareReturns = false; ///< lines end in CR alone; else a CR that no LF follows is part of its field
    int columns = 0; ///< as many as every row has; 0 where not known
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Takes a table of comma-separated values (RFC 4180) apart, row by row, in constant memory. Lines end in LF, CR LF or CR; empty
/// ones are passed over; a field in quotes may hold separators, line ends and doubled quotes.
///
/// What is wrong with a row costs no other: a row whose quote is never closed (by the end, by rowLimit, or by a quote that can only
/// belong to another row: text follows it, or the row has not the number of columns) is refused, and the line after the one
/// it begins in is read as if it were the first. That is why this is no library's parser: none goes back to a place inside a field.
class CsvRows
{
public:
    /// Appends the next piece of UTF-8 to a buffer; false at the end.
    using More = std::function<bool(QByteArray &buffer)>;
    struct Row {
        int line = 0; ///< where it begins, 1-based
        QStringList fields;
    };

    CsvRows(More more, CsvDialect dialect);
    explicit CsvRows(const QByteArray &text, CsvDialect dialect = {}); ///< of a text that is all there

    /// The next row; nothing at the end. An Error is about the row of its line alone: ask on.
    [[nodiscard]] Result<std::optional<Row>> next();
    void expectColumns(int columns) { m_dialect.columns = columns; }
    /// From now on the other fields of a row are left empty: who asks for one of many waits less.
    void decodeOnly(const std::vector<qsizetype> &columns) { m_wanted = columns; }

private:
    enum class Outcome { Row, NeverClosed, TooLong };

    [[nodiscard]] bool fill();
    [[nodiscard]] bool skipEmptyLines();
    [[nodiscard]] Outcome readRow(QStringList &fields);
    [[nodiscard]] std::optional<QByteArrayView> readField(bool &spansLines);
    [[nodiscard]] bool isWanted(qsizetype column) const { return !m_wanted || std::ranges::find(*m_wanted, column) != m_wanted->end(); }
    [[nodiscard]] qsizetype lineEndAt(qsizetype at);
    void skipLine();
    [[nodiscard]] char byte(qsizetype at) const { return m_buffer.constData()[at]; }
    [[nodiscard]] bool has(qsizetype at) { return at < m_buffer.size() || fill(); }

    More m_more;
    CsvDialect m_dialect;
    QByteArray m_buffer;
    QByteArray m_quoted; ///< what the last field in quotes says
    std::optional<std::vector<qsizetype>> m_wanted; ///< columns that are decoded, all where left out
    qsizetype m_row = 0; ///< where the row begins that is being read
    qsizetype m_at = 0;
    int m_line = 1; ///< that m_row lies in
    int m_linesRead = 0; ///< ends of lines from m_row to m_at
    bool m_ended = false;
};
