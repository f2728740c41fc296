// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "cli/commandline.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <clocale>
#include <langinfo.h>
#include <unistd.h>

namespace {

/// Qt wants a UTF-8 locale and says so on standard error where it finds none, as in a bare container.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "");
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// Qt makes this folder anyway, and says so on standard error where nothing names it.
void ensureRuntimeFolder()
{
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(QStringLiteral("%1/runtime-%2").arg(QDir::tempPath()).arg(getuid())));
}

/// Pictures of the command line are drawn without a display even where there is one: they do not depend on it.
void drawOffscreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int runCommand(const CommandLine &commandLine, const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const CommandContext context{arguments,
                                 out,
                                 err,
                                 isatty(STDOUT_FILENO) != 0,
                                 isatty(STDERR_FILENO) != 0,
                                 QDateTime::currentDateTimeUtc(),
                                 qEnvironmentVariable("USER", QStringLiteral("somebody"))};
    const int status = commandLine.run(context);
    out.flush();
    if (out.status() == QTextStream::Ok)
        return status;
    err << "annals: standard output cannot be written\n";
    return ExitStatus::failed;
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    QLocale::setDefault(QLocale(QLocale::English)); // until a language is chosen
    QCoreApplication::setApplicationName(QStringLiteral("annals"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANNALS_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const CommandLine commandLine;
    if (commandLine.wantsWindow(arguments)) {
        ensureRuntimeFolder();
        if (!hasDisplay())
            drawOffscreen();
        const QApplication application(argc, argv);
        return runExplorer(arguments.value(0));
    }
    int justTheProgram = 1; // Qt would take "--title" and others for its own
    const Command *command = commandLine.find(arguments.first());
    if (command && command->needsGui(arguments.mid(1))) {
        ensureRuntimeFolder();
        drawOffscreen();
        const QApplication application(justTheProgram, argv);
        return runCommand(commandLine, arguments);
    }
    const QCoreApplication application(justTheProgram, argv);
    return runCommand(commandLine, arguments);
}
