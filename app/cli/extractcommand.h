// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

/// Prints what would be found in articles, and stores nothing.
class ExtractCommand : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("extract"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("print what would be found in articles, store nothing"); }
    int run(const CommandContext &context) override;
};
