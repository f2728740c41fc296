// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// One name of a company, with the time in which it was used.
struct CompanyName {
    QString name;
    QString language; ///< BCP 47 ("en", "zh"), empty where not known
    QString script;   ///< ISO 15924 ("Latn", "Hans"), empty where not known
    std::optional<Edtf> from;
    std::optional<Edtf> to;
    friend bool operator==(const CompanyName &, const CompanyName &) = default;
};

/// A firm or a brand that acts as one. `name` is the canonical name: the shortest that the firm itself uses.
struct Company {
    CompanyId id; ///< not valid until stored
    QString name;
    std::vector<CompanyName> names; ///< the other names, aliases included
    QString parent;                 ///< canonical name of the owner, or empty
    QStringList tickers;
    int colour = -1;                ///< slot of its colour, 0 to 7; -1 while it takes part in nothing. A subsidiary takes its parent's
};
