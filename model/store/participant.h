// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QString>

/// A company as an event or a figure names it.
struct Participant {
    CompanyId id;
    QString name; ///< canonical
};
