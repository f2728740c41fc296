// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/auditlog.h"
#include "store/edit.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

class Project;

/// What came into being on the way, as the log keeps it: keys by entity ({"event": ["…"], "company": ["12"]}), not the records
/// themselves, which are in the project. Enough to take an import back: what is there then is what it brought.
struct MadeRecords {
    QStringList companies; ///< row ids
    QStringList articles;
    QStringList events;
    QStringList figures;

    [[nodiscard]] bool isEmpty() const { return companies.isEmpty() && articles.isEmpty() && events.isEmpty() && figures.isEmpty(); }
    [[nodiscard]] QString toJson() const; ///< an object, compact
    [[nodiscard]] static MadeRecords of(const QJsonObject &object);
};

/// The field of an import's first line that holds them. An import without it was made by an older version and stays.
inline const QString madeField = QStringLiteral("made");

/// The highest row id of a company; those that are made later have higher ones.
Result<qint64> lastCompany(Project &project);
/// Row ids of the companies that came into being after that one, ascending.
Result<std::vector<qint64>> companyRowsAfter(Project &project, qint64 last);
/// The same companies as changes, owners before what they own.
Result<std::vector<Change>> companiesMadeAfter(Project &project, qint64 last);

/// Takes back one step of an import, given its lines, and gives back what was done to the records, in order. Within a transaction.
Result<std::vector<Change>> takeBack(Project &project, const std::vector<AuditEntry> &entries);
