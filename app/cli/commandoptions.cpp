// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandoptions.h"

#include <algorithm>

CommandOptions::CommandOptions(const QString &usage, const QString &description)
    : m_usage(usage)
    , m_description(description)
{
    add(QStringLiteral("h,help"), {}, QStringLiteral("show this help"));
}

CommandOptions &CommandOptions::add(const QString &names, const QString &valueName, const QString &help)
{
    m_options.append(QCommandLineOption(names.split(u','), help, valueName));
    m_parser.addOption(m_options.last());
    return *this;
}

Result<Done> CommandOptions::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{QStringLiteral("annals")} + arguments)) {
        QString message = m_parser.errorText();
        message.front() = message.front().toLower();
        if (message.endsWith(u'.'))
            message.chop(1);
        return Error{message};
    }
    return Done{};
}

QString CommandOptions::help() const
{
    QStringList heads;
    qsizetype indent = 0;
    for (const QCommandLineOption &option : m_options) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        QString head = names.join(QStringLiteral(", "));
        if (!option.valueName().isEmpty())
            head += u' ' + option.valueName();
        heads.append(head);
        indent = std::max(indent, head.size() + 4);
    }
    QString text = QStringLiteral("Usage: annals %1\n\n%2\n\nOptions:\n").arg(m_usage, wrapped(m_description, 0));
    for (qsizetype i = 0; i < heads.size(); ++i)
        text += QStringLiteral("  ") + heads[i].leftJustified(indent - 2) + wrapped(m_options[i].description(), indent) + u'\n';
    return text;
}

QString wrapped(const QString &text, qsizetype indent, qsizetype width)
{
    QString out;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > width) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}
