// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

#include "read/reading.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

struct ImportReport;
class Appearance;
class MainWindow;
class QAction;
class QMenu;
class RecentProjects;

/// New, open, import, the sample, recent projects, close, quit.
class FileController : public Controller
{
    Q_OBJECT
public:
    /// `now` tells the time: no page was published later.
    FileController(MainWindow &window, const RecentProjects &recent, Appearance &appearance, QString who,
                   std::function<QDateTime()> now); ///< `who` imports, for the audit log

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

public Q_SLOTS:
    void choose();                            ///< asks for a project to open
    void open(const QString &path);
    void openSample();                        ///< a copy, made anew where it was not made before
    void importFiles();                       ///< asks for files
    void importFolder();
    /// Into the open project, or into one that it asks for. What was dropped without a file among it is said to be no more than an address.
    void importPaths(const QStringList &paths);

Q_SIGNALS:
    void imported(const ImportReport &report); ///< into the open project

private:
    void fillRecent();
    void complain(const QString &message);
    [[nodiscard]] QString projectForImport();
    [[nodiscard]] ReadOptions readOptions() const;

    MainWindow &m_window;
    const RecentProjects &m_recent;
    Appearance &m_appearance;
    QString m_who;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    QAction *m_close = nullptr;
    QAction *m_openTool = nullptr; ///< in the tool bar while no project is open
    QMenu *m_recentMenu = nullptr;
};
