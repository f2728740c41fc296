// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/deeds.h"
#include "torture/faultyvfs.h"
#include "torture/scene.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <climits>
#include <cstdio>
#include <utility>

// faults DENSITY [DEED [KIND N]]: does each deed again and again, and each time another call below SQLite fails: each of the first DENSITY ones, then
// every n/DENSITY-th. The file must stay whole, the message must say what is wrong, and the next try must work. With a deed, only that
// one; with a kind of call and its number, as a complaint names them, only this fault.

namespace {

struct Kind {
    Fault fault;
    const char *name;
    bool onceToo; ///< may pass by itself; else it lasts
    std::vector<const char *> words; ///< one of them begins the message
};

const char *const unreadable = "The project file could not be read or written";
const char *const unopened = "The project file could not be opened";

const char *const unwritten = "The file cannot be written";
const char *const misplaced = "The copy could not be put in its place";

const std::vector<Kind> kinds{
    {Fault::Read, "read", true, {unreadable, unopened}},
    {Fault::ShortRead, "short read", true, {}},
    {Fault::Write, "write", true, {unreadable, unopened}},
    {Fault::Full, "disk full", false, {"The disk is full", unopened}},
    {Fault::Sync, "sync", true, {unreadable, unopened}},
    {Fault::Open, "open", true, {unopened}},
    {Fault::Memory, "memory", true, {"There is not enough memory"}},
    {Fault::FileRead, "input read", true, {"cannot be read"}},
    {Fault::FileShortRead, "short input", true, {}},
    {Fault::FileWrite, "output write", true, {unwritten}},
    {Fault::FileFull, "output full", false, {unwritten}},
    {Fault::FileSync, "output sync", true, {unwritten}},
    {Fault::FileRename, "output rename", true, {unwritten, misplaced}},
    {Fault::PowerCut, "power cut", false, {unreadable, unopened}},
};

/// What was read in. Articles that came in another order, as what could not be read at first does, may be told of in other words.
QStringList documentsOf(const Scene &scene)
{
    QStringList documents = runCommand({QStringLiteral("list"), scene.project(), QStringLiteral("documents"), QStringLiteral("--format"), QStringLiteral("jsonl")})
                                .split(u'\n');
    documents.sort();
    return documents;
}

class Driver
{
public:
    /// `only` is empty or the deed, kind and number of faults.
    Driver(const QString &folder, int density, const QStringList &only)
        : m_density(density)
        , m_only(only)
        , m_before{folder + QStringLiteral("/before")}
        , m_after{folder + QStringLiteral("/after")}
        , m_scene{folder + QStringLiteral("/scene")}
    {
    }

    void disturb(const Deed &deed)
    {
        if (!m_only.isEmpty() && m_only[0] != QLatin1String(deed.name))
            return;
        m_before.remove();
        deed.begin(m_before);
        m_before.copyTo(m_after);
        if (const auto whole = deed.run(m_after, {}); !whole)
            return blame(deed, "undisturbed", 0, whole.error().text());
        m_outcome = m_after.outcome();
        std::printf("%-10s", deed.name);
        for (const Kind &kind : kinds) {
            if (m_only.size() > 1 && m_only[1] != QLatin1String(kind.name))
                continue;
            m_before.copyTo(m_scene);
            FaultyVfs::arm(kind.fault, LONG_MAX, false);
            (void)deed.run(m_scene, {});
            const long calls = FaultyVfs::disarm();
            int tried = 0;
            for (long n = 1; n <= calls; n += std::max(1L, n / m_density), ++tried)
                if (m_only.size() < 3 || m_only[2].toLong() == n)
                    strike(deed, kind, n, !kind.onceToo || tried % 2 == 1);
            m_tried += tried;
            std::printf("  %s %d of %ld", kind.name, tried, calls);
            std::fflush(stdout);
        }
        std::printf("\n");
    }

    [[nodiscard]] int tried() const { return m_tried; }
    [[nodiscard]] int lost() const { return m_lost; }

private:
    void strike(const Deed &deed, const Kind &kind, long n, bool lasts)
    {
        m_before.copyTo(m_scene);
        int promised = 0;
        QString said;
        Watch watch;
        watch.acknowledge = [&](int step) { promised = std::max(promised, step + 1); };
        bool tried = false;
        if (n % 2 == 0 && kind.fault != Fault::PowerCut)
            watch.triesAgain = [&](const Error &error) { // the fault has passed: the same window goes on
                const bool again = FaultyVfs::struck() && !std::exchange(tried, true);
                FaultyVfs::disarm();
                if (again)
                    said = error.message;
                else
                    blame(deed, kind.name, n, QStringLiteral("the same window cannot go on: ") + error.message);
                return again;
            };
        FaultyVfs::arm(kind.fault, n, lasts, unsigned(n));
        const auto done = deed.run(m_scene, watch);
        const bool struck = FaultyVfs::struck();
        FaultyVfs::disarm();
        if (!done)
            said = done.error().message;
        if (!done && !struck)
            return blame(deed, kind.name, n, QStringLiteral("failed without a fault: ") + said);
        if (!said.isEmpty() && std::ranges::none_of(kind.words, [&](const char *words) { return said.contains(QLatin1String(words)); }))
            blame(deed, kind.name, n, QStringLiteral("says: ") + said);
        if (const QString loss = done ? QString() : lossIn(m_scene, deed, promised, m_before, m_after); !loss.isEmpty())
            blame(deed, kind.name, n, loss);
        if (const auto again = done ? done : deed.run(m_scene, {}); !again)
            blame(deed, kind.name, n, QStringLiteral("the next try fails: ") + again.error().text());
        else if (kind.fault == Fault::FileRead ? documentsOf(m_scene) != documentsOf(m_after) : m_scene.outcome() != m_outcome)
            blame(deed, kind.name, n, QStringLiteral("something else has come of it"));
    }

    void blame(const Deed &deed, const char *kind, long n, const QString &what)
    {
        ++m_lost;
        std::fprintf(stderr, "%s, %s %ld: %s\n", deed.name, kind, n, qPrintable(what));
    }

    int m_density;
    QStringList m_only;
    Scene m_before;
    Scene m_after; ///< of an undisturbed run
    Scene m_scene;
    QString m_outcome;
    int m_tried = 0;
    int m_lost = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    FaultyVfs::install();
    const QCoreApplication application(argc, argv);
    const int density = QCoreApplication::arguments().value(1).toInt();
    if (density <= 0) {
        std::fprintf(stderr, "usage: faults DENSITY [DEED [KIND N]]\n");
        return 2;
    }
    const QTemporaryDir folder;
    Driver driver(folder.path(), density, QCoreApplication::arguments().mid(2));
    for (const Deed &deed : deeds())
        driver.disturb(deed);
    std::printf("%d faults: %d lost, 0 crashed\n", driver.tried(), driver.lost()); // a crash would have ended this
    return driver.lost() == 0 ? 0 : 1;
}
