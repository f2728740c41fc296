// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class Appearance;
class CommandsController;
class Controller;
class Explorer;
class QSettings;
class QStackedWidget;
class RecentProjects;
class StartPage;
class StatusLine;

/// The window: a start page or the explorer of one project, and the controllers that put actions into its menus and tool bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All three must outlive it. `now` is the clock; `who` edits, for the audit log of a project.
    MainWindow(QSettings &settings, RecentProjects &recent, Appearance &appearance, std::function<QDateTime()> now,
               QString who = QStringLiteral("somebody"));
    ~MainWindow() override;

    /// Opens a project that exists. Error where it cannot be opened: what was open stays.
    Result<Done> openProject(const QString &path);
    void closeProject();
    [[nodiscard]] Explorer *explorer() { return m_explorer; }
    [[nodiscard]] CommandsController &commands() { return *m_commands; }

Q_SIGNALS:
    void languageWanted(); ///< another one: a window made anew has it

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showTitle();

    QSettings &m_settings;
    RecentProjects &m_recent;
    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
    QString m_who;
    QStackedWidget *m_pages;
    StartPage *m_start;
    StatusLine *m_status;
    Explorer *m_explorer = nullptr;
    std::vector<std::unique_ptr<Controller>> m_controllers;
    class FileController *m_files = nullptr;
    class ExportController *m_exports = nullptr;
    CommandsController *m_commands = nullptr;
};
