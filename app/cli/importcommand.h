// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

/// Reads articles, tables and records into a project.
class ImportCommand : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("read articles and tables into a project, made if missing"); }
    int run(const CommandContext &context) override;
};
