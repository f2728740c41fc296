// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// The words of the interchange format by the number of what they name, each made once: cues and classes of weights are spelt with them.
[[nodiscard]] const QStringList &kindNames();     ///< by EventKind
[[nodiscard]] const QStringList &modalityNames(); ///< by Modality
