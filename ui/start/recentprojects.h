// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

class QSettings;

struct RecentProject {
    QString path;
    QDateTime opened;
};

/// The projects opened lately, newest first; at most ten. Files that are gone are left out of list().
class RecentProjects
{
public:
    /// `settings` must outlive it.
    explicit RecentProjects(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] std::vector<RecentProject> list() const;
    void add(const QString &path, const QDateTime &now);

private:
    QSettings &m_settings;
};
