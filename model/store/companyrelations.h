// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

class Database;

/// What another company is to a company in the events that both take part in. Of one event the first that holds.
enum class Relation : quint8 {
    Rival, ///< one of them is a competitor there
    Partner, ///< one of them is a partner there, or it is a partnership
    Target, ///< the company buys it, merges it or invests in it
    Owner, ///< it does so with the company
    Other ///< both are named
};
inline constexpr int relationCount = int(Relation::Other) + 1;

struct RelatedCompany {
    QString name;
    Relation relation = Relation::Other;
    int events = 0; ///< in which it is that
    friend bool operator==(const RelatedCompany &, const RelatedCompany &) = default;
};

/// By relation, then most events first, then by name; rejected events do not count. None for a company that does not exist.
[[nodiscard]] Result<std::vector<RelatedCompany>> relatedCompanies(Database &database, const QString &company);
