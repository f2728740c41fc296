// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/wholefile.h"

#include <QCoreApplication>
#include <QDir>

Result<Done> WholeFile::begin()
{
    return open(QIODevice::WriteOnly) ? Result<Done>(Done{}) : failure();
}

Result<Done> WholeFile::complete()
{
    if (m_refusal.isEmpty() && !flush())
        m_refusal = errorString();
    if (m_refusal.isEmpty())
        return Done{};
    cancelWriting();
    return failure();
}

Result<Done> WholeFile::finish()
{
    if (auto completed = complete(); !completed) // commit() would put the file in its place without its end
        return completed;
    return commit() ? Result<Done>(Done{}) : failure();
}

qint64 WholeFile::writeData(const char *data, qint64 length)
{
    for (qint64 done = 0; done < length;) {
        const qint64 written = QSaveFile::writeData(data + done, length - done);
        if (written <= 0) {
            m_refusal = errorString();
            return -1;
        }
        done += written;
    }
    return length;
}

Error WholeFile::failure() const
{
    return {QCoreApplication::translate("WholeFile", "The file cannot be written: %1.").arg(m_refusal.isEmpty() ? errorString() : m_refusal),
            QDir::toNativeSeparators(fileName())};
}
