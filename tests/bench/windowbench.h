// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/appearance.h"
#include "start/recentprojects.h"
#include "times.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class Explorer;
class MainWindow;
class TimelineView;

/// The window with one project, measured as somebody who uses it would see it: every figure is taken from whole paint events of
/// the widgets that the program shows. Each function prints its lines; open() comes first.
class WindowBench
{
public:
    explicit WindowBench(BenchCase of);
    ~WindowBench();

    /// From the path to the first frame with events, and to the frame with all of them. False where it cannot be opened.
    bool open();
    /// 600 steps from all years to one month and back, panning on the way; the timeline alone, 1920×1080 of it.
    void frames();
    /// A filter changed to the frame that shows it: one company, ten years, one kind.
    void filters();
    /// A search typed to the frame with the first hits, and to the one with all of them.
    void searches();
    /// Labels that overlap another in 200 random views.
    void labels();
    /// How far the time under the pointer moves at one notch of the wheel.
    void wheel();
    void memory();

private:
    void filterTimes(const char *name, const std::function<void(struct EventFilter &, int)> &change);
    [[nodiscard]] TimelineView &view();

    BenchCase m_case;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    RecentProjects m_recent{m_settings};
    Appearance m_appearance{m_settings};
    std::unique_ptr<MainWindow> m_window;
};
