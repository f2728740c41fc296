// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTextStream>

/// Exit statuses of the program.
namespace ExitStatus {
inline constexpr int done = 0;
inline constexpr int failed = 1;   ///< one line on standard error says what and why
inline constexpr int usage = 2;
inline constexpr int rejected = 3; ///< done, but some inputs were refused
}

/// What a command works with: its arguments (without the program's and its own name), its streams, and the world it runs in.
struct CommandContext {
    QStringList arguments;
    QTextStream &out;
    QTextStream &err;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    QDateTime now = {};  ///< the only clock
    QString who = {};    ///< the person, for the audit log
};

/// One verb of the command line.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; ///< one line for --help
    /// Whether it draws with these arguments (without its own name), and so needs a QApplication. Only "export" does.
    [[nodiscard]] virtual bool needsGui(const QStringList &arguments) const
    {
        Q_UNUSED(arguments)
        return false;
    }
    /// Returns an ExitStatus.
    virtual int run(const CommandContext &context) = 0;

protected:
    /// One line on standard error, and the status that goes with it.
    [[nodiscard]] int wrongUsage(const CommandContext &context, const QString &message) const;
    [[nodiscard]] int failure(const CommandContext &context, const Error &error) const;
};
