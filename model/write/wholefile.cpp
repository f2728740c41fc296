// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/wholefile.h"

#include "store/database.h"
#include "store/project.h"

#include <QCoreApplication>
#include <QDir>

namespace
{

bool isProject(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto id = database ? (*database)->integer(QStringLiteral("PRAGMA application_id")) : database.error();
    return id && *id == Project::applicationId;
}

} // namespace

Result<Done> WholeFile::begin()
{
    if (auto free = refuseProject(); !free)
        return free;
    return open(QIODevice::WriteOnly) ? Result<Done>(Done{}) : failure();
}

Result<Done> WholeFile::complete()
{
    if (m_refusal.isEmpty() && !flush())
        m_refusal = reason();
    if (m_refusal.isEmpty())
        return Done{};
    cancelWriting();
    return failure();
}

Result<Done> WholeFile::finish()
{
    if (auto completed = complete(); !completed) // commit() would put the file in its place without its end
        return completed;
    if (auto free = refuseProject(); !free) { // made meanwhile
        cancelWriting();
        return free;
    }
    return commit() ? Result<Done>(Done{}) : failure();
}

qint64 WholeFile::writeData(const char *data, qint64 length)
{
    for (qint64 done = 0; done < length;) {
        const qint64 written = QSaveFile::writeData(data + done, length - done);
        if (written <= 0) {
            m_refusal = reason();
            return -1;
        }
        done += written;
    }
    return length;
}

Result<Done> WholeFile::refuseProject() const
{
    return isProject(fileName())
        ? Error{QCoreApplication::translate("WholeFile", "This is a project; nothing else is written in its place."), QDir::toNativeSeparators(fileName())}
        : Result<Done>(Done{});
}

/// A full disk cuts the last write short and gives no reason before the next one.
QString WholeFile::reason()
{
    QFile again;
    if (!again.open(handle(), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return errorString();
    const QByteArray more(1 << 16, '\0');
    return again.write(more) < more.size() && again.write(more) < 0 ? again.errorString() : errorString();
}

Error WholeFile::failure() const
{
    return {QCoreApplication::translate("WholeFile", "The file cannot be written: %1.").arg(m_refusal.isEmpty() ? errorString() : m_refusal),
            QDir::toNativeSeparators(fileName())};
}
