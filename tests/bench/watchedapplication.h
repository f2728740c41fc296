// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

/// Knows how long the longest event took: for so long the window did not answer.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    /// In ms, since it was asked for last.
    [[nodiscard]] double takeLongest();
    [[nodiscard]] static WatchedApplication &instance();

private:
    int m_depth = 0;
    double m_longest = 0;
};
