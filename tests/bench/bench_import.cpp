// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_import [ROWS...]: how long tables take into a project and how much memory that needs; without arguments made ones of 10^4 and 10^6
// rows, and the real one of 107,784 events beside what the sqlite3 shell takes for it. Each import is a process of its own, which tells
// its processor time and its peak.

#include "benchrandom.h"
#include "extract/extractor.h"
#include "import/importer.h"
#include "import/inputqueue.h"
#include "store/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

#include <sys/resource.h>

namespace {

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The child's part: imports, and prints what that took.
int importOnce(const QString &project, const QString &table)
{
    QElapsedTimer timer;
    timer.start();
    auto opened = Project::open(project, Project::Mode::Create);
    if (!opened)
        return 1;
    InputQueue queue({table}, {}, project);
    const Extractor extractor;
    Importer importer(**opened, [&](Article article) { return extractor.extract(std::move(article)); },
                      {QStringLiteral("bench"), QDateTime::currentDateTimeUtc()});
    const auto report = importer.run([&] { return queue.next(); });
    if (!report)
        return 1;
    const double seconds = double(timer.elapsed()) / 1000;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"rows\":%lld,\"new\":%lld,\"duplicate\":%lld,\"rejected\":%lld,\"seconds\":%.3f,\"cpu_seconds\":%.3f,\"peak_mb\":%.1f}\n",
                report->rows(), report->added(), report->duplicate(), report->rejected(), seconds, cpuSeconds(RUSAGE_SELF),
                double(usage.ru_maxrss) / 1024);
    return 0;
}

QJsonObject importedByChild(const QString &project, const QString &table)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import"), project, table});
    child.waitForFinished(-1);
    return QJsonDocument::fromJson(child.readAllStandardOutput()).object();
}

void print(QJsonObject line, const QString &name)
{
    line.insert(QStringLiteral("name"), name);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

bool writeTable(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("date,company,title,kind,amount,currency,place,url,stage\n");
    BenchRandom random(11);
    const auto drawn = [&random](int count) { return int(random.unit() * count); };
    const char *kinds[] = {"acquisition", "launch", "layoff", "funding", "closure"};
    for (qint64 row = 0; row < rows; ++row)
        file.write(QStringLiteral("%1-%2-%3,Firm %4,Firm %4 does what it did in case %5,%6,%7,USD,City %8,https://news.example/%5,late\n")
                       .arg(1990 + drawn(35))
                       .arg(1 + drawn(12), 2, 10, QLatin1Char('0'))
                       .arg(1 + drawn(28), 2, 10, QLatin1Char('0'))
                       .arg(drawn(20'000))
                       .arg(row)
                       .arg(QLatin1String(kinds[drawn(5)]))
                       .arg(1000 * drawn(100'000))
                       .arg(drawn(300))
                       .toUtf8());
    return true;
}

/// What the sqlite3 shell takes for the same file into one bare table, in processor time.
double shellSeconds(const QString &folder, const QString &table)
{
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    QProcess::execute(QStringLiteral("sqlite3"), {folder + QStringLiteral("/bare.db"), QStringLiteral(".mode csv"),
                                                  QStringLiteral(".import '%1' bare").arg(table)});
    return cpuSeconds(RUSAGE_CHILDREN) - before;
}

void benchReal()
{
    const QString table = QStringLiteral(ANNALS_SHARED_DIR "/data/events_real.csv");
    if (!QFileInfo::exists(table))
        return;
    const QTemporaryDir folder;
    const double shell = shellSeconds(folder.path(), table);
    QJsonObject line = importedByChild(folder.filePath(QStringLiteral("p.annals")), table);
    line.insert(QStringLiteral("sqlite3_cpu_seconds"), shell);
    line.insert(QStringLiteral("ratio"), line.value(QStringLiteral("cpu_seconds")).toDouble() / shell);
    print(line, QStringLiteral("events_real.csv"));
    print(importedByChild(folder.filePath(QStringLiteral("p.annals")), table), QStringLiteral("events_real.csv again"));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--import"))
        return importOnce(arguments[1], arguments[2]);
    std::vector<qint64> sizes;
    for (const QString &argument : arguments)
        sizes.push_back(qint64(argument.toDouble()));
    if (sizes.empty()) {
        benchReal();
        sizes = {10'000, 1'000'000};
    }
    double smallest = 0;
    for (const qint64 rows : sizes) {
        const QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("t.csv"));
        if (!writeTable(table, rows))
            return 1;
        QJsonObject line = importedByChild(folder.filePath(QStringLiteral("p.annals")), table);
        const double peak = line.value(QStringLiteral("peak_mb")).toDouble();
        smallest = smallest == 0 ? peak : smallest;
        line.insert(QStringLiteral("above_mb"), peak - smallest);
        print(line, QStringLiteral("%1 rows of CSV").arg(rows));
    }
    return 0;
}
