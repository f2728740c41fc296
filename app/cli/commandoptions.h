// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

/// The options and arguments that one command takes, and what it was given.
class CommandOptions
{
public:
    /// `usage` is what follows the program's name: "extract [OPTION...] PATH...".
    CommandOptions(const QString &usage, const QString &description);

    /// An option that takes a value, which `valueName` stands for in the help, or a switch where that is empty. `names` is "layers" or
    /// "o,output".
    CommandOptions &add(const QString &names, const QString &valueName, const QString &help);

    /// Error, with a sentence, for an option that is not known or lacks its value.
    [[nodiscard]] Result<Done> parse(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); } ///< the last where given twice
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool wantsHelp() const { return isSet(QStringLiteral("help")); }
    [[nodiscard]] QString help() const;

private:
    QCommandLineParser m_parser;
    QString m_usage;
    QString m_description;
    QList<QCommandLineOption> m_options;
};

/// Words on lines of at most `width` characters, those after the first indented.
[[nodiscard]] QString wrapped(const QString &text, qsizetype indent, qsizetype width = 100);
