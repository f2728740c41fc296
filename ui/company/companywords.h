// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "store/companyrelations.h"

#include <QString>

// How what a project knows of a company is put into words; translated.

/// "Chinese, simplified", "English", "address"; where the language is not known the script, as far as the letters tell it.
[[nodiscard]] QString languageWords(const CompanyName &name);

/// "2004–2007", "since 2011", "not dated".
[[nodiscard]] QString validityWords(const CompanyName &name);

/// "Rivals", "Bought or invested in".
[[nodiscard]] QString relationWords(Relation relation);
