// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchedapplication.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <utility>

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_longest = std::max(m_longest, double(timer.nsecsElapsed()) / 1e6);
    return taken;
}

double WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, 0);
}

WatchedApplication &WatchedApplication::instance()
{
    return *static_cast<WatchedApplication *>(qApp);
}
