// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

/// Verifies a project file, and saves what can be saved of a broken one.
class CheckCommand : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("verify a project file, or repair it into a copy"); }
    int run(const CommandContext &context) override;
};
