// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/recentprojects.h"

#include <QFileInfo>
#include <QSettings>

namespace {
constexpr int most = 10;
const QString group = QStringLiteral("recent");
}

std::vector<RecentProject> RecentProjects::list() const
{
    std::vector<RecentProject> projects;
    const int count = m_settings.beginReadArray(group);
    for (int i = 0; i < qMin(count, most); ++i) {
        m_settings.setArrayIndex(i);
        RecentProject project{m_settings.value(QStringLiteral("path")).toString(),
                              m_settings.value(QStringLiteral("opened")).toDateTime()};
        if (QFileInfo(project.path).isFile())
            projects.push_back(std::move(project));
    }
    m_settings.endArray();
    return projects;
}

void RecentProjects::add(const QString &path, const QDateTime &now)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::vector<RecentProject> projects = list();
    std::erase_if(projects, [&](const RecentProject &project) { return project.path == absolute; });
    projects.insert(projects.begin(), {absolute, now});
    m_settings.remove(group);
    m_settings.beginWriteArray(group);
    for (int i = 0; i < int(projects.size()) && i < most; ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("path"), projects[size_t(i)].path);
        m_settings.setValue(QStringLiteral("opened"), projects[size_t(i)].opened);
    }
    m_settings.endArray();
}
