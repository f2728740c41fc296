// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

/// Prints the events, figures, companies, documents or claims of a project.
class ListCommand : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("print events, figures, companies, documents or claims of a project"); }
    int run(const CommandContext &context) override;
};
