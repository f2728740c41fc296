// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/checkcommand.h"
#include "cli/exportcommand.h"
#include "cli/extractcommand.h"
#include "cli/importcommand.h"
#include "cli/listcommand.h"
#include "cli/printable.h"
#include "cli/wordscommand.h"

#include <QFileInfo>

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<ExtractCommand>());
    m_commands.push_back(std::make_unique<ListCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<WordsCommand>());
}

Command *CommandLine::find(const QString &name) const
{
    for (const auto &command : m_commands)
        if (command->name() == name)
            return command.get();
    return nullptr;
}

bool CommandLine::wantsWindow(const QStringList &arguments) const
{
    if (arguments.isEmpty())
        return true;
    const QString &first = arguments.first();
    return arguments.size() == 1 && !first.startsWith(u'-') && !find(first)
        && (first.endsWith(QLatin1String(".annals"), Qt::CaseInsensitive) || QFileInfo(first).isFile());
}

int CommandLine::run(const CommandContext &context) const
{
    const QString first = context.arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        context.out << help();
        return ExitStatus::done;
    }
    if (first == QLatin1String("--version")) {
        context.out << "annals " ANNALS_VERSION "\n";
        return ExitStatus::done;
    }
    if (Command *command = find(first)) {
        CommandContext rest = context;
        rest.arguments.removeFirst();
        return command->run(rest);
    }
    const char *what = first.startsWith(u'-') ? "option" : "command";
    context.err << "annals: unknown " << what << " '" << printable(first) << "' (see annals --help)\n";
    return ExitStatus::usage;
}

QString CommandLine::help() const
{
    QString text = QStringLiteral("Usage: annals [PROJECT.annals]\n"
                                  "       annals COMMAND [OPTION...] [ARGUMENT...]\n\n"
                                  "Turns articles about a market into a timeline of dated company events.\n"
                                  "Without a command it opens the explorer.\n\nCommands:\n");
    for (const auto &command : m_commands)
        text += QStringLiteral("  %1%2\n").arg(command->name(), -10).arg(command->summary());
    text += QStringLiteral("\nOptions:\n  -h, --help  show this help, or that of a command\n  --version   show the version\n\n"
                           "Exit status: 0 done; 1 the operation failed; 2 wrong usage; 3 done, but some inputs were rejected.\n");
    return text;
}
