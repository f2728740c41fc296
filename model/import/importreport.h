// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/records.h"
#include "store/edit.h"

#include <QJsonObject>
#include <QString>

#include <vector>

/// What became of one input file. An article is one row.
struct FileReport {
    QString path;
    QString location = {}; ///< where the file lies, to open it; not part of the JSON
    qint64 added = 0; ///< "new"
    qint64 duplicate = 0; ///< already there, nothing changed
    qint64 changed = 0;
    std::vector<RejectedRow> rejected;

    void add(FileReport &&more); ///< what became of further rows of it
    [[nodiscard]] qint64 rows() const { return added + duplicate + changed + qint64(rejected.size()); }
};

/// What became of an import; its four totals add up to its rows.
struct ImportReport {
    std::vector<FileReport> files; ///< in the order of the input
    std::vector<Change> changes; ///< what happened to events and figures that were there before
    double ofLastFile = 1; ///< how much of the last file listed is stored, 0 to 1: large tables come in pieces
    bool cancelled = false; ///< the files listed are stored, those after them were not looked at

    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 added() const;
    [[nodiscard]] qint64 duplicate() const;
    [[nodiscard]] qint64 changed() const;
    [[nodiscard]] qint64 rejected() const;
    /// As `annals import --report` writes it.
    [[nodiscard]] QJsonObject toJson() const;
};
