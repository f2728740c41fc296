// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "read/tablereader.h"

#include <QString>

/// What the dialog shows of a table: how it is written, its first rows, and what they would become.
struct TablePreview {
    static constexpr size_t rowsShown = 20;

    struct Outcome {
        QString words;        ///< "2019-04-17 · Amazon leaves China", or why the row would be refused
        bool refused = false;
    };

    QString file;
    TableSurvey survey;
    TableMapping mapping;
    QString problem; ///< why the mapping gives nothing, or empty
    std::vector<Outcome> outcomes; ///< of the first rows

    /// Reads the table once through: on another thread.
    [[nodiscard]] static Result<TablePreview> read(const QString &file);
    /// The same table under another mapping; reads nothing.
    void remap(const std::vector<TableField> &fields, DateOrder order);
    /// What a command line would say of the mapping.
    [[nodiscard]] std::vector<ColumnChoice> choices() const;

private:
    void fillOutcomes();
};

/// Whether a file is a table whose columns can be mapped, by its name and first bytes.
[[nodiscard]] bool isTable(const QString &file);
