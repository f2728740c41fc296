// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

#include <vector>

class Database;

/// A copy of a project as it was at the beginning of a day.
struct DailyCopy {
    QDate day;
    QString path;
    qint64 bytes = 0;
};

/// The last ten days' copies of a project, in a folder beside it: "market.copies/2026-11-22.annals" of "market.annals".
class DailyCopies
{
public:
    static constexpr int most = 10;
    /// A larger project is not copied: ten of it would fill a disk. In bytes.
    static constexpr qint64 largestProject = qint64(1) << 30;

    explicit DailyCopies(const QString &project);

    [[nodiscard]] std::vector<DailyCopy> list() const; ///< newest first
    /// Makes the day's copy, unless there is one or the project has not changed since the newest; then removes all but the newest ten.
    /// `database` is a connection to the project.
    Result<Done> keep(Database &database, QDate today);
    /// Puts a copy, of any version that the program reads, in the place of what the project holds, all of it or nothing; what it held is
    /// the copy of `today` then. Error where another is writing or the copy cannot be read. `database` is at its old version
    /// afterwards: the project is to be opened anew.
    Result<Done> restore(Database &database, const DailyCopy &copy, QDate today);

private:
    [[nodiscard]] QString pathOf(QDate day) const;

    QString m_project;
    QString m_folder;
};
