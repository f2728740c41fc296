// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QScrollArea>
#include <QStringList>

#include <functional>

class Appearance;
class RecentProjects;

/// What a window shows while no project is open: a field to drop articles on, the sample, the projects opened lately.
class StartPage : public QScrollArea
{
    Q_OBJECT
public:
    /// `recent` must outlive it. `now` dates the list ("today").
    StartPage(const RecentProjects &recent, Appearance &appearance, std::function<QDateTime()> now, QWidget *parent = nullptr);

    void refresh(); ///< reads the list of recent projects anew

Q_SIGNALS:
    void importWanted(const QStringList &paths);
    void chooseFilesWanted();
    void chooseFolderWanted();
    void sampleWanted();
    void openWanted();
    void projectWanted(const QString &path);

private:
    [[nodiscard]] QWidget *recentList();
    [[nodiscard]] QWidget *steps() const;

    const RecentProjects &m_recent;
    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
};
