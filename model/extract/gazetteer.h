// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "core/result.h"

#include <QString>

#include <memory>

/// The companies that are known by name: resources/companies/*.tsv, and the project's own. Immutable once made and safe to
/// share between threads.
class Gazetteer
{
public:
    /// The one that the program carries, loaded once. Bad rows are a programming error.
    [[nodiscard]] static std::shared_ptr<const Gazetteer> bundled();

    /// Null where no company has that canonical name or alias (any case).
    [[nodiscard]] const Company *find(QStringView name) const;
};
