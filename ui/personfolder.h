// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardPaths>

/// A person's folder of that kind, where a file dialog begins; the home folder where there is none, since a folder that does not exist
/// would be taken for the name of a file.
[[nodiscard]] QString personFolder(QStandardPaths::StandardLocation kind = QStandardPaths::DocumentsLocation);
