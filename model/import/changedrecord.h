// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/edit.h"

#include <QString>

class Project;

/// What an import did to a record that was there before.
struct ChangedRecord {
    Change change;
    QString name; ///< as people know it: the title of an event or article, whose figure of what; the key where nothing tells

    /// `change` having been carried out.
    [[nodiscard]] static ChangedRecord of(Project &project, const Change &change);
};
