// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stopwatch.h"

#include "benchtexts.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <cstdio>
#include <ctime>
#include <numeric>

namespace {

qsizetype countWords(QStringView text)
{
    qsizetype count = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        count += letter && !inWord;
        inWord = letter;
    }
    return count;
}

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

Stopwatch::Stopwatch(const std::vector<Article> &articles)
    : m_articles(articles)
    , m_megabytes(megabytesOf(articles))
{
}

double Stopwatch::secondsToCountWords() const
{
    QElapsedTimer timer;
    timer.start();
    qsizetype count = 0;
    for (const Article &article : m_articles)
        count += countWords(article.text);
    const double seconds = secondsOf(timer);
    return count > 0 ? seconds : 0; // the count is used, or the loop might be left out
}

void Stopwatch::time(const char *name, int threads, const std::function<void(size_t)> &work) const
{
    const double words = secondsToCountWords();
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    std::vector<size_t> indices(m_articles.size());
    std::iota(indices.begin(), indices.end(), size_t(0));

    const std::clock_t cpu = std::clock();
    QElapsedTimer timer;
    timer.start();
    if (threads == 1)
        for (const size_t index : indices)
            work(index);
    else
        QtConcurrent::blockingMap(&pool, indices, [&work](size_t index) { work(index); });
    const double seconds = secondsOf(timer);
    const double cpuSeconds = double(std::clock() - cpu) / CLOCKS_PER_SEC;

    std::printf("{\"name\":\"%s\",\"threads\":%d,\"mb\":%.1f,\"seconds\":%.3f,\"cpu_seconds\":%.3f,\"mb_per_s\":%.2f,"
                "\"words_mb_per_s\":%.1f,\"ratio\":%.4f}\n",
                name, threads, m_megabytes, seconds, cpuSeconds, m_megabytes / seconds, m_megabytes / words, words / seconds);
    std::fflush(stdout);
}
