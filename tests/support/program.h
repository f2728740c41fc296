// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// What the program did with its arguments.
struct ProgramRun {
    int status = -1; ///< -1 where it crashed or did not end
    QByteArray out;
    QString err;

    [[nodiscard]] QList<QJsonObject> records() const; ///< the output as JSON Lines
    [[nodiscard]] QList<QJsonObject> records(const char *type) const;
};

/// Runs `annals` with these arguments in `folder`, `input` on its standard input; neither its output nor its errors are a terminal.
[[nodiscard]] ProgramRun runAnnals(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {});

/// Writes a file, its folders included; asserts that it can.
void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);
