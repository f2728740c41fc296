// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What the log of a project is told in; translated. In English records and their fields go by the names they are kept under.

[[nodiscard]] QString recordWord(const QString &name);                      ///< of a kind of record or a field: "event", "review"
[[nodiscard]] QString termWord(const QString &field, const QString &value); ///< of a field that knows a few: "accepted"
[[nodiscard]] QString deedWord(const QString &label);                       ///< "Import", also where it was done in English
