// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dailycopies.h"

#include "core/errorwords.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/project.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace
{

const QString ending = QStringLiteral(".annals");

/// When the project was last written; its log counts too.
QDateTime lastWritten(const QString &project)
{
    const QFileInfo log(project + QStringLiteral("-wal"));
    const QDateTime own = QFileInfo(project).lastModified();
    return log.size() > 0 ? std::max(own, log.lastModified()) : own;
}

} // namespace

DailyCopies::DailyCopies(const QString &project)
    : m_project(project)
    , m_folder(QFileInfo(project).dir().filePath(QFileInfo(project).completeBaseName() + QStringLiteral(".copies")))
{
}

QString DailyCopies::pathOf(QDate day) const
{
    return m_folder + u'/' + day.toString(Qt::ISODate) + ending;
}

std::vector<DailyCopy> DailyCopies::list() const
{
    std::vector<DailyCopy> copies;
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*") + ending}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files)
        if (const QDate day = QDate::fromString(file.completeBaseName(), Qt::ISODate); day.isValid())
            copies.push_back({day, file.filePath(), file.size()});
    return copies;
}

Result<Done> DailyCopies::keep(Database &database, QDate today)
{
    const auto before = list();
    if (!before.empty() && (before.front().day >= today || lastWritten(m_project) <= QFileInfo(before.front().path).lastModified()))
        return Done();
    if (QFileInfo(m_project).size() > largestProject)
        return Done();
    if (!QDir().mkpath(m_folder))
        return Error{ErrorWords::tr("The folder for daily copies cannot be made."), m_folder};
    if (auto made = backUp(database, pathOf(today)); !made)
        return made;
    const auto all = list();
    for (size_t i = most; i < all.size(); ++i)
        QFile::remove(all[i].path);
    return Done();
}

Result<Done> DailyCopies::restore(Database &database, const DailyCopy &copy, QDate today)
{
    // Opened as a project, so that nothing comes in that would not be opened.
    const auto source = Project::open(copy.path, Project::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString kept = pathOf(today);
    if (kept == copy.path) { // what is there now would take its place
        const QString aside = kept + QStringLiteral(".restored");
        if (auto made = backUp((*source)->database(), aside); !made)
            return made;
        auto restored = restore(database, {copy.day, aside, copy.bytes}, today);
        QFile::remove(aside);
        return restored;
    }
    if (!QDir().mkpath(m_folder))
        return Error{ErrorWords::tr("The folder for daily copies cannot be made."), m_folder};
    if (auto made = backUp(database, kept); !made)
        return made;
    return replaceAll(database, (*source)->database());
}
