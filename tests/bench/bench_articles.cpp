// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a folder of articles becomes a project in the window, how long the window did not answer at most, and how soon it stops
// when told to.
//
//     bench_articles [--articles N]

#include "benchtexts.h"
#include "importing/importdialog.h"
#include "palette/fonts.h"
#include "palette/theme.h"
#include "store/project.h"
#include "times.h"
#include "watchedapplication.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <thread>

namespace {

constexpr int cancelAfter = 1000; // ms

/// Each text once more for as often as it takes, told apart by its last line; the last file is empty, so that there is one to refuse.
bool writeArticles(const QDir &folder, int count)
{
    const std::vector<Article> texts = benchTexts(1);
    if (texts.empty())
        return false;
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.txt").arg(i, 6, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        if (i + 1 < count)
            file.write(texts[size_t(i) % texts.size()].text.toUtf8() + "\n\nCopy " + QByteArray::number(i) + ".\n");
    }
    return true;
}

/// From the dialog that opens to the report that stands in it, in ms; the user presses "Cancel" after `cancel` ms, where given.
struct Import {
    double took = 0;
    double stopped = 0; ///< of that, after "Cancel"
};
Import import(const QString &project, const QString &articles, std::optional<int> cancel)
{
    Import times;
    QElapsedTimer timer;
    timer.start();
    ImportDialog dialog(project, {articles}, QStringLiteral("bench"), {}, Theme::light());
    dialog.show();
    const QPushButton &button = *dialog.findChild<QPushButton *>();
    QString running = button.text();
    double told = -1;
    QTimer wake;
    wake.start(5);
    while (dialog.isVisible() && button.text() == running) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (cancel && told < 0 && timer.elapsed() > *cancel) {
            told = double(timer.nsecsElapsed()) / 1e6;
            dialog.reject();
        }
    }
    times.took = double(timer.nsecsElapsed()) / 1e6;
    times.stopped = times.took - told;
    return times;
}

bool make(const QString &project)
{
    return Project::open(project, Project::Mode::Create).ok();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    loadFonts();
    QCommandLineParser parser;
    const QCommandLineOption articles(QStringLiteral("articles"), QStringLiteral("How many."), QStringLiteral("N"),
                                      QStringLiteral("10000"));
    parser.addHelpOption();
    parser.addOption(articles);
    parser.process(application);
    const int count = int(parser.value(articles).toDouble());

    const QTemporaryDir folder;
    const QDir texts(folder.filePath(QStringLiteral("articles")));
    const QString whole = folder.filePath(QStringLiteral("whole.annals"));
    const QString part = folder.filePath(QStringLiteral("part.annals"));
    if (!texts.mkpath(QStringLiteral(".")) || !writeArticles(texts, count) || !make(whole) || !make(part)) {
        std::fprintf(stderr, "The articles or the projects cannot be made.\n");
        return 1;
    }
    const unsigned threads = std::thread::hardware_concurrency();
    WatchedApplication::instance().takeLongest();
    const Import all = import(whole, texts.path(), {});
    const double longest = WatchedApplication::instance().takeLongest();
    std::printf("{\"name\":\"import\",\"articles\":%d,\"threads\":%u,\"seconds\":%.2f,\"articles_per_s\":%.1f,"
                "\"longest_event_ms\":%.1f,"
                "\"rss_mb\":%.0f}\n",
                count, threads, all.took / 1000, count / all.took * 1000, longest, resident().highest);
    std::printf("{\"name\":\"import, cancelled\",\"stopped_after_ms\":%.0f}\n",
                import(part, texts.path(), cancelAfter).stopped);
    return 0;
}
