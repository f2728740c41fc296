// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/changedrecord.h"
#include "import/keptsentences.h"
#include "read/records.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

/// What became of one input file. An article is one row.
struct FileReport {
    QString path;
    QString location = {}; ///< where the file lies, to open it; not part of the JSON
    qint64 added = 0; ///< "new"
    qint64 duplicate = 0; ///< already there, nothing changed
    qint64 changed = 0;
    RejectedRows rejected;
    qint64 unread = 0; ///< of the new ones: in no language that is read, so that nothing but plain dates was found; not part of the JSON
    KeptSentences kept = {}; ///< of the changed ones

    void add(FileReport &&more); ///< what became of further rows of it
    [[nodiscard]] qint64 rows() const { return added + duplicate + changed + qint64(rejected.size()); }
};

/// What became of an import; its four totals add up to its rows.
struct ImportReport {
    std::vector<FileReport> files; ///< in the order of the input
    std::vector<ChangedRecord> changes; ///< what happened to records that were there before
    double ofLastFile = 1; ///< how much of the last file listed is stored, 0 to 1: large tables come in pieces
    bool cancelled = false; ///< the files listed are stored, those after them were not looked at

    void add(ImportReport &&later); ///< what became of files that came later

    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 added() const;
    [[nodiscard]] qint64 duplicate() const;
    [[nodiscard]] qint64 changed() const;
    [[nodiscard]] qint64 rejected() const;
    [[nodiscard]] qint64 unread() const;
    [[nodiscard]] qint64 moved() const; ///< sentences that decisions rest on, found again in changed articles
    [[nodiscard]] qint64 gone() const;  ///< and those that were not
    [[nodiscard]] QJsonObject totals() const; ///< of all files
    /// As `annals import --report` writes it, piece by piece: the rows that were refused may be many.
    void writeJson(const std::function<void(const QByteArray &)> &write) const;
};
