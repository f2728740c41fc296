// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/randomuser.h"
#include "torture/scene.h"

#include "mainwindow.h"
#include "support/watchdog.h"
#include "support/windowparts.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <vector>

// soak SECONDS [SEED]: somebody uses the window at random for so long: clicks, drags, wheel, keys, menus, edits, imports from another
// program. Counts crashes (it ends), leaks and stalls.

namespace {

// Milliseconds of its own work in which the window does not answer. Of a program that is not optimized, or looks at each access to
// memory, less can be asked.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double mostStall = 5000;
#elif defined(NDEBUG)
constexpr double mostStall = 100;
#else
constexpr double mostStall = 500;
#endif
constexpr double mostLeak = 20; // MB
constexpr double leastTime = 300; // seconds; in less, what is kept for the next time cannot be told from a leak

/// Memory that the process has asked for and not given back, in MB: what malloc keeps for the next time, in pieces, is no leak.
double memoryInUse()
{
    char *text = nullptr;
    size_t size = 0;
    std::FILE *file = open_memstream(&text, &size);
    malloc_info(0, file);
    std::fclose(file);
    const QByteArray all(text, qsizetype(size));
    std::free(text); // NOLINT: the C library's
    const QByteArray sums = all.mid(all.lastIndexOf("</heap>")); // of all arenas
    const auto sum = [&sums](const char *element) {
        const qsizetype at = sums.indexOf("size=\"", sums.indexOf(element)) + 6;
        return sums.mid(at, sums.indexOf('"', at) - at).toDouble() / 1e6;
    };
    return sum("<system type=\"current\"") - sum("<total type=\"fast\"") - sum("<total type=\"rest\"") + sum("<total type=\"mmap\"");
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (!message.startsWith(QLatin1String("This plugin does not support"))) // of a platform without windows
            std::fprintf(stderr, "%s\n", qPrintable(message));
        if (type == QtFatalMsg)
            std::abort();
    });
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const double seconds = QApplication::arguments().value(1).toDouble();
    const quint32 seed = QApplication::arguments().value(2, QStringLiteral("1")).toUInt();
    if (seconds <= 0) {
        std::fprintf(stderr, "usage: soak SECONDS [SEED]\n");
        return 2;
    }
    const QTemporaryDir folder;
    const Scene scene{folder.path()};
    scene.writeInputs();
    scene.makeProject();
    QDir::setCurrent(scene.output({})); // where dialogs save

    WindowParts parts;
    MainWindow window(parts.settings, parts.recent, parts.appearance, QDateTime::currentDateTimeUtc, QStringLiteral("Ann"));
    window.show();
    RandomUser user(window, scene, seed);
    Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    std::vector<double> inUse; // after each fifth: then caches are full, all has been seen once
    double longest = 0;
    int stalls = 0;
    int deeds = 0;
    for (; double(clock.elapsed()) / 1000 < seconds; ++deeds) {
        if (double(clock.elapsed()) / 1000 > seconds / 5 * double(inUse.size() + 1)) {
            user.startAnew();
            inUse.push_back(memoryInUse());
            std::fprintf(stderr, "%.1f MB in use after %d deeds\n", inUse.back(), deeds);
        }
        watchdog.forget();
        const QString what = user.act();
        QCoreApplication::processEvents();
        if (const double stall = watchdog.longest(); stall > mostStall) {
            ++stalls;
            std::fprintf(stderr, "%.0f ms at deed %d of seed %u: %s\n", stall, deeds, seed, qPrintable(what));
        }
        longest = std::max(longest, watchdog.longest());
    }
    user.startAnew();
    const double leaked = inUse.empty() ? 0 : memoryInUse() - inUse.front();
    std::printf("%d deeds in %.0f s: 0 crashed, %d stalls over %.0f ms (the longest %.0f ms), %.1f MB more in use than after the first fifth\n",
                deeds, seconds, stalls, mostStall, longest, leaked);
    return stalls == 0 && (leaked <= mostLeak || seconds < leastTime) ? 0 : 1;
}
