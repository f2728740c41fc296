// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/screenreader.h"

#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>

namespace {

constexpr int patience = 280'000; // ms

QString found(const char *program)
{
    return QStandardPaths::findExecutable(QLatin1String(program));
}

/// The python that the system's packages are for.
QString systemPython()
{
    for (const QString &python : {QStringLiteral("/usr/bin/python3"), found("python3")}) {
        QProcess probe;
        probe.start(python, {QStringLiteral("-c"), QStringLiteral("import gi; gi.require_version('Atspi', '2.0')")});
        if (probe.waitForFinished(20'000) && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
            return python;
    }
    return {};
}

} // namespace

ScreenReading readAloud(const QString &script, const QString &argument, const QString &home)
{
    for (const char *tool : {"dbus-run-session", "Xvfb", "xdotool", "python3"})
        if (found(tool).isEmpty())
            return {{}, QStringLiteral("%1 is not installed").arg(QLatin1String(tool)), {}};
    const QString python = systemPython();
    if (python.isEmpty())
        return {{}, QStringLiteral("python3-gi with gir1.2-atspi-2.0 is not installed"), {}};
    const QDir folder(home);
    const QString runtime = folder.filePath(QStringLiteral("run"));
    const QString output = folder.filePath(QStringLiteral("read.json"));
    folder.mkdir(QStringLiteral("run"));
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    for (const char *name : {"NO_AT_BRIDGE", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "XAUTHORITY"})
        environment.remove(QLatin1String(name));
    QProcess display; // the server finds a free number itself
    display.start(found("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                  QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    const auto stopped = qScopeGuard([&display] {
        display.terminate();
        display.waitForFinished();
    });
    if (!display.waitForReadyRead(30'000))
        return {{}, {}, QStringLiteral("Xvfb does not answer")};
    environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display.readLine().trimmed()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(found("dbus-run-session"), {QStringLiteral("--"), python, QStringLiteral(ANNALS_SOURCE_DIR "/tests/ui/accessibility/") + script,
                                              QStringLiteral(ANNALS_PROGRAM), argument, output});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {{}, {}, QString::fromUtf8(process.readAllStandardError())};
    const QJsonObject read = QJsonDocument::fromJson(readFile(output)).object();
    return {read, read.isEmpty() ? QStringLiteral("at-spi2-core is not installed: there is no accessibility bus") : QString(), {}};
}
