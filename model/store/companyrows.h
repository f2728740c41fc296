// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "core/result.h"

#include <optional>
#include <vector>

class Database;

/// A company as an event or a figure names it.
struct Participant {
    CompanyId id;
    QString name; ///< canonical
};

/// The rows that a company lies in. CompanyRepository's hands; opens no transaction.
class CompanyRows
{
public:
    explicit CompanyRows(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<CompanyId>> byCanonicalName(const QString &name);
    Result<std::optional<CompanyId>>
    byOtherName(const QString &name); ///< the company stored first, where several have it

    /// What a company of that name was merged into.
    Result<std::optional<CompanyId>> byMergedName(const QString &name);
    /// The company of that canonical name, or the one that it was merged into; made where there is none. One that takes part has
    /// a colour then.
    Result<Participant> named(const QString &name, bool takesPart);
    /// How the project calls what goes by that name, or the name itself where nothing does.
    Result<QString> nameOf(const QString &name);
    /// With its parent's colour, if any; a parent that is not there is made first.
    Result<CompanyId> insert(const Company &company);
    Result<Done> update(const Company &company);
    Result<bool> wouldOwnItself(const Company &company);
    /// Those of the ids that exist, in their order.
    Result<std::vector<Company>> read(const std::vector<qint64> &ids);
    Result<bool> areColoured(); ///< whether any has a colour
    /// Gives those that have a colour other ones: the first to the company that takes part in the most events and figures, with its
    /// owner and subsidiaries, and so on.
    Result<Done> colourBySize();

private:
    Result<std::optional<Participant>> known(const QString &name, bool takesPart);
    /// Gives a company that has no colour its owner's, else the next free one, and its whole family with it.
    Result<Done> takeColour(CompanyId id);
    Result<std::optional<Participant>> knownOrMerged(const QString &name, bool takesPart);
    Result<Participant> insertNamed(const QString &name, bool takesPart);
    Result<std::optional<CompanyId>> idFor(const QString &sql, const QString &name);
    Result<std::optional<CompanyId>> parentOf(const Company &company);
    Result<Done> writeNames(CompanyId id, const std::vector<CompanyName> &names);

    Database &m_database;
};
