// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"
#include "items/background.h"

#include <QDateTime>

#include <functional>

struct PictureOptions;
class Appearance;
class MainWindow;
class QAction;
class QPushButton;
class QSettings;

/// Writes what the window shows as a picture or as data, copies it, and shows again what a picture was made of.
class ExportController : public Controller
{
    Q_OBJECT
public:
    /// `settings` keeps the last choices. All must outlive it.
    ExportController(MainWindow &window, QSettings &settings, Appearance &appearance, std::function<QDateTime()> now);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;
    void exportPicture(); ///< of what is shown
    void exportRange();   ///< of the range that was brushed
    void copyPicture();   ///< of what is in view, to the clipboard
    /// Brings the view back that a picture of ours was made of, and returns whether the file is one.
    bool restoreView(const QString &path);

private:
    [[nodiscard]] PictureOptions shownOptions() const;
    void openDialog(bool ofRange);

    MainWindow &m_window;
    QSettings &m_settings;
    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    Background m_copying;
    QAction *m_export = nullptr;
    QAction *m_copy = nullptr;
    QPushButton *m_button = nullptr;
};
