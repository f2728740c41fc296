// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

/// Shows what words of a user's own change in the articles of a project, and keeps them there.
class WordsCommand : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("words"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("add companies and words of your own to a project"); }
    int run(const CommandContext &context) override;
};
