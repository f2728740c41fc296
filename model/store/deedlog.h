// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/auditlog.h"

/// The first line of every deed in a project's log, oldest first; what stood there after only of imports. As fast as there are few
/// deeds, however many lines each has.
Result<Done> eachDeed(Database &database, const std::function<void(AuditEntry &&)> &visit);
