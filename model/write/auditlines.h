// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/auditlog.h"

#include <QJsonObject>

class QIODevice;

/// One line of the log as JSON: who, when, what, and the record before and after.
[[nodiscard]] QJsonObject auditLine(const AuditEntry &entry);

/// The whole log as JSON Lines, oldest first.
Result<Done> writeAuditLog(AuditLog &log, QIODevice &device);
