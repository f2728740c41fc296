// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

/// Writes an image or a table of a project.
class ExportCommand : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("write an image or a table; the file's ending says which"); }
    [[nodiscard]] bool needsGui(const QStringList &arguments) const override; ///< for an image
    int run(const CommandContext &context) override;
};
