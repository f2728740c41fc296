// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importer.h"

#include <stop_token>

/// Imports for tests: texts in which each line says outright what is to be found in it.
namespace ImportSamples {

inline const QString joyo = QStringLiteral("2004-08-19 acquisition Amazon: Amazon buys Joyo");
inline const QString exit2019 = QStringLiteral("2019-04 exit Amazon: Amazon leaves China");

/// A file with one article.
[[nodiscard]] ImportFile file(const QString &path, const QString &text, const QString &folder = QStringLiteral("/in/"));

/// What became of the run: "new 2 duplicate 0 changed 0 rejected 0", or the error.
/// A line such as "2004-08-19 acquisition Amazon: buys Joyo" is one event, "2018 share Amazon: 0.6" one figure.
QString import(Project &project, std::vector<ImportFile> files, int batch = 64,
               const Importer::Progress &progress = {}, std::stop_token stop = {});

/// The same with the whole report; the test aborts where the store fails.
/// `extract` where the texts are real ones.
[[nodiscard]] ImportReport reportOf(Project &project, std::vector<ImportFile> files, const Importer::Extract &extract = {});

[[nodiscard]] QJsonObject jsonOf(const ImportReport &report);

/// Everything in a project that an import can change.
[[nodiscard]] QString dumpAll(Project &project);

} // namespace ImportSamples
