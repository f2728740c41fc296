// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/deeds.h"
#include "torture/scene.h"

#include "store/integrity.h"
#include "store/project.h"
#include "store/repair.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

// corrupt N [SEED]: damages N copies of a project, each another way. One is refused, or opened with what is sound; what can be read of it
// is saved into a new, sound project, and what cannot is listed. Done in a process of its own, which must not die of it.

namespace {

constexpr int pageSize = 4096;
constexpr qint64 leastToSave = 16 * pageSize; // of what is left of a file; a shorter one may hold no row
constexpr unsigned mostSeconds = 60; // for one file, however damaged

constexpr std::array tables{"article", "company", "event", "figure", "claim", "audit"};

void flipBits(QByteArray &bytes, QRandomGenerator &random, qsizetype within)
{
    for (int i = random.bounded(1, 9); i > 0; --i) {
        char &byte = bytes[random.bounded(int(within))];
        byte = char(byte ^ (1 << random.bounded(8)));
    }
}

/// Pages that were written by half, not at all, or in the place of others.
void tearPages(QByteArray &bytes, QRandomGenerator &random)
{
    const int pages = int(bytes.size() / pageSize);
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const int page = random.bounded(pages);
        const int begin = random.bounded(2) ? 0 : random.bounded(pageSize);
        const int count = pageSize - begin;
        QByteArray other;
        switch (random.bounded(3)) {
        case 0:
            other = QByteArray(count, '\0');
            break;
        case 1:
            for (int j = 0; j < count; ++j)
                other += char(random.bounded(256));
            break;
        default:
            other = bytes.mid(random.bounded(pages) * pageSize + begin, count);
        }
        bytes.replace(page * pageSize + begin, count, other);
    }
}

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        flipBits(bytes, random, 100); // the header
        break;
    case 1:
        bytes.truncate(random.bounded(int(bytes.size())));
        break;
    case 2:
    case 3:
    case 4:
        flipBits(bytes, random, bytes.size());
        break;
    default:
        tearPages(bytes, random);
    }
    return bytes;
}

std::array<qint64, tables.size()> rowsOf(Database &database)
{
    std::array<qint64, tables.size()> rows{};
    for (size_t i = 0; i < tables.size(); ++i)
        if (const auto count = database.integer(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(tables[i]))))
            rows[i] = *count;
    return rows;
}

/// What came of saving what can be read; false where something went wrong that is printed.
bool repair(const Scene &scene, const std::array<qint64, tables.size()> &whole, QByteArray &outcome)
{
    const QString target = scene.output(QStringLiteral("repaired.annals"));
    bool isFound = false;
    if (const auto database = Database::open(scene.project(), Database::Mode::ReadOnly)) {
        const auto findings = checkIntegrity(**database);
        isFound = !findings || !findings->empty();
    }
    const auto report = repairInto(scene.project(), target);
    if (!report) {
        outcome += " not repaired";
        const bool isHopeless = QFileInfo(scene.project()).size() < leastToSave;
        if (!isHopeless || report.error().message.isEmpty() || QFile::exists(target))
            std::fprintf(stderr, "nothing saved, no word, or a file where nothing could be saved: %s\n", qPrintable(report.error().text()));
        return isHopeless && !report.error().message.isEmpty() && !QFile::exists(target);
    }
    outcome += report->lost.empty() ? " saved" : " saved in part";
    if (const QString doubts = doubtsOf(target); !doubts.isEmpty()) {
        std::fprintf(stderr, "the repaired file: %s\n", qPrintable(doubts));
        return false;
    }
    const auto repaired = Project::open(target, Project::Mode::ReadOnly);
    const auto rows = repaired ? rowsOf((*repaired)->database()) : std::array<qint64, tables.size()>{};
    for (size_t i = 0; i < tables.size(); ++i)
        if (rows[i] < whole[i] && report->lost.empty() && !isFound) {
            std::fprintf(stderr, "%lld rows of %s are gone without a word\n", whole[i] - rows[i], tables[i]);
            return false;
        }
    return true;
}

int work(const Scene &whole, const Scene &scene, quint32 seed, int from, int to)
{
    const QByteArray bytes = readFile(whole.project());
    const auto sound = Project::open(whole.project(), Project::Mode::ReadOnly);
    const auto rows = rowsOf((*sound)->database());
    for (int i = from; i < to; ++i) {
        ::alarm(mostSeconds);
        QRandomGenerator random({seed, quint32(i)});
        scene.remove();
        QDir().mkpath(scene.output({}));
        writeFile(scene.project(), damaged(bytes, random));
        QByteArray outcome;
        if (!repair(scene, rows, outcome)) {
            std::fprintf(stderr, "... of file %d\n", i);
            outcome += " wrong";
        }
        if (const auto project = Project::open(scene.project(), Project::Mode::ReadWrite)) {
            outcome += " opened";
            (void)(*project)->search().events(QStringLiteral("purchase"));
        } else {
            outcome += " refused";
        }
        (void)recordsOf(scene.project());
        for (const Deed &deed : deeds())
            if (qstrcmp(deed.name, "edit") == 0 || qstrcmp(deed.name, "merge") == 0 || qstrcmp(deed.name, "export") == 0)
                (void)deed.run(scene, {});
        std::printf("%d%s\n", i, outcome.constData());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("work") && arguments.size() == 7)
        return work({arguments[2]}, {arguments[3]}, arguments[4].toUInt(), arguments[5].toInt(), arguments[6].toInt());
    const int count = arguments.value(1).toInt();
    if (count <= 0) {
        std::fprintf(stderr, "usage: corrupt FILES [SEED]\n");
        return 2;
    }
    const QString seed = arguments.value(2, QStringLiteral("1"));
    const QTemporaryDir folder;
    const Scene whole{folder.filePath(QStringLiteral("whole"))};
    whole.writeInputs();
    whole.makeProject();

    QByteArrayList outcomes;
    int crashed = 0;
    while (outcomes.size() < count) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("work"), whole.folder, folder.filePath(QStringLiteral("scene")), seed,
                       QString::number(outcomes.size()), QString::number(count)});
        process.waitForFinished(-1);
        const QByteArray said = process.readAllStandardOutput();
        outcomes += said.left(said.lastIndexOf('\n')).split('\n');
        outcomes.removeAll({});
        if (process.exitStatus() == QProcess::CrashExit) {
            std::fprintf(stderr, "file %d of seed %s ends the program\n", int(outcomes.size()), qPrintable(seed));
            outcomes += "crashed";
            ++crashed;
        }
    }
    const auto having = [&](const char *word) {
        return int(std::ranges::count_if(outcomes, [&](const QByteArray &outcome) { return outcome.contains(word); }));
    };
    std::printf("%d damaged files: %d refused, %d opened with what is sound; of %d all rows, of %d some were saved into a new file\n", count,
                having("refused"), having("opened"), having(" saved") - having("in part"), having("in part"));
    const int lost = having("wrong");
    std::printf("%d damaged files: %d lost, %d crashed\n", count, lost, crashed);
    return lost + crashed == 0 ? 0 : 1;
}
