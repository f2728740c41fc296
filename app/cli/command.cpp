// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/printable.h"

int Command::wrongUsage(const CommandContext &context, const QString &message) const
{
    context.err << "annals " << name() << ": " << printable(message) << " (see annals " << name() << " --help)\n";
    return ExitStatus::usage;
}

int Command::failure(const CommandContext &context, const Error &error) const
{
    context.err << "annals " << name() << ": " << printable(error.text()) << '\n';
    return ExitStatus::failed;
}
