// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// Takes a table of comma-separated values (RFC 4180) apart, row by row. Lines end in LF; empty ones are passed over; a field in
/// quotes may hold commas, line ends and doubled quotes. The text must outlive it.
class CsvRows
{
public:
    struct Row {
        int line = 0; ///< where it begins, 1-based
        QStringList fields;
    };

    explicit CsvRows(QStringView text, QChar separator = u',') : m_text(text), m_separator(separator) {}

    /// The next row; nothing at the end. Error where a quote is never closed: nothing follows it.
    [[nodiscard]] Result<std::optional<Row>> next();

private:
    [[nodiscard]] QString plainField();
    [[nodiscard]] std::optional<QString> quotedField();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};
