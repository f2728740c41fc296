// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

/// The program's commands and its first word: which of them the arguments ask for.
class CommandLine
{
public:
    /// All commands of the program.
    CommandLine();

    /// The command of that name, or null.
    [[nodiscard]] Command *find(const QString &name) const;

    /// Whether the arguments (without the program's name) ask for the window: none, or one project file.
    [[nodiscard]] bool wantsWindow(const QStringList &arguments) const;

    /// Runs what the arguments ask for, the window apart; returns an ExitStatus.
    int run(const CommandContext &context) const;

private:
    [[nodiscard]] QString help() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};
