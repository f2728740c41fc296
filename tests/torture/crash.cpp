// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/deeds.h"
#include "torture/scene.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <unistd.h>

// crash N [SEED]: does each deed in a process of its own and kills that at N random moments in all; what is left must be sound, hold
// all that was acknowledged, and be completed by another run.

namespace {

void say(const QByteArray &line)
{
    (void)!::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
}

/// What the killed process is: tells when it begins, and each acknowledged step, a line each.
int work(const Deed &deed, const Scene &scene)
{
    say("begin\n");
    const auto done = deed.run(scene, {.acknowledge = [](int step) { say(QByteArray::number(step) + '\n'); }});
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
    return done ? 0 : 1;
}

struct Run {
    bool killed = false; ///< by us; else it ended by itself
    bool failed = false; ///< ended by itself, but not well
    int acknowledged = 0;
    double seconds = 0; ///< from its beginning
    QByteArray words; ///< on standard error
};

/// Runs a deed in a process of its own, and kills that so many seconds after it has begun; never where that is negative.
Run runApart(const Deed &deed, const Scene &scene, double killAfter)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("work"), QLatin1String(deed.name), scene.folder});
    QByteArray said;
    while (!said.startsWith("begin\n") && process.waitForReadyRead(60'000))
        said += process.readAllStandardOutput();
    QElapsedTimer clock;
    clock.start();
    if (killAfter >= 0) {
        QThread::usleep(ulong(killAfter * 1e6));
        ::kill(pid_t(process.processId()), SIGKILL);
    }
    const bool ended = process.waitForFinished(120'000);
    Run run;
    run.seconds = double(clock.nsecsElapsed()) / 1e9;
    run.killed = process.exitStatus() == QProcess::CrashExit && killAfter >= 0;
    run.failed = !ended || (!run.killed && (process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0));
    run.words = process.readAllStandardError().trimmed();
    said += process.readAllStandardOutput();
    for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n'))
        if (line != "begin" && !line.isEmpty())
            run.acknowledged = std::max(run.acknowledged, 1 + line.toInt());
    return run;
}

class Driver
{
public:
    Driver(const QString &folder, quint32 seed)
        : m_random(seed)
        , m_before{folder + QStringLiteral("/before")}
        , m_after{folder + QStringLiteral("/after")}
        , m_scene{folder + QStringLiteral("/scene")}
    {
    }

    void disturb(const Deed &deed, int kills)
    {
        m_before.remove();
        deed.begin(m_before);
        m_before.copyTo(m_after);
        const Run whole = runApart(deed, m_after, -1);
        if (whole.failed) {
            blame(deed, 0, "fails undisturbed: " + whole.words, m_crashed);
            return;
        }
        const QString outcome = m_after.outcome();
        int within = 0;
        int acknowledged = 0;
        for (int kill = 0; kill < kills; ++kill) {
            m_before.copyTo(m_scene);
            int promised = 0;
            for (bool again = true; again;) { // a run after a kill is killed now and then, too
                const Run run = runApart(deed, m_scene, m_random.generateDouble() * whole.seconds);
                if (run.failed)
                    blame(deed, kill, "ended by itself: " + run.words, m_crashed);
                promised = std::max(promised, run.acknowledged);
                within += run.killed ? 1 : 0;
                if (const QString loss = lossIn(m_scene, deed, promised, m_before, m_after); !loss.isEmpty())
                    blame(deed, kill, loss.toUtf8(), m_lost);
                again = run.killed && m_random.bounded(4) == 0;
            }
            acknowledged += promised;
            if (const Run rest = runApart(deed, m_scene, -1); rest.failed)
                blame(deed, kill, "another run fails: " + rest.words, m_crashed);
            else if (m_scene.outcome() != outcome)
                blame(deed, kill, "another run makes something else of it", m_lost);
        }
        std::printf("%-10s %3d kills, %3d of them and of runs after them while at it, %4d acknowledged steps looked for\n", deed.name, kills,
                    within, acknowledged);
        std::fflush(stdout);
    }

    [[nodiscard]] int lost() const { return m_lost; }
    [[nodiscard]] int crashed() const { return m_crashed; }

private:
    static void blame(const Deed &deed, int kill, const QByteArray &what, int &count)
    {
        ++count;
        std::fprintf(stderr, "%s, kill %d: %s\n", deed.name, kill, what.constData());
    }

    QRandomGenerator m_random;
    Scene m_before;
    Scene m_after; ///< of an undisturbed run
    Scene m_scene;
    int m_lost = 0;
    int m_crashed = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("work")) {
        const auto deed = std::ranges::find_if(deeds(), [&](const Deed &one) { return arguments.value(2) == QLatin1String(one.name); });
        return deed == deeds().end() ? 2 : work(*deed, {arguments.value(3)});
    }
    const int kills = arguments.value(1).toInt();
    if (kills <= 0) {
        std::fprintf(stderr, "usage: crash KILLS [SEED]\n");
        return 2;
    }
    const QTemporaryDir folder;
    Driver driver(folder.path(), arguments.value(2, QStringLiteral("1")).toUInt());
    const int count = int(deeds().size());
    for (int i = 0; i < count; ++i)
        driver.disturb(deeds()[size_t(i)], kills / count + (i < kills % count ? 1 : 0));
    std::printf("%d kills: %d lost, %d crashed\n", kills, driver.lost(), driver.crashed());
    return driver.lost() + driver.crashed() == 0 ? 0 : 1;
}
