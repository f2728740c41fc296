// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherwriters.h"

#include "deedrunner.h"
#include "store/project.h"
#include "workspace.h"

OtherWriters::OtherWriters(Workspace &workspace)
    : QTimer(&workspace)
    , m_workspace(workspace)
    , m_version(asked("PRAGMA data_version"))
{
    remember();
    connect(&workspace.editor(), &ProjectEditor::historyChanged, this, &OtherWriters::remember);
    callOnTimeout(this, &OtherWriters::look);
    start(interval);
}

qint64 OtherWriters::asked(const char *sql) const
{
    const auto number = m_workspace.project().database().integer(QString::fromLatin1(sql));
    return number ? *number : -1;
}

void OtherWriters::remember()
{
    m_known = asked("SELECT max(id) FROM audit");
}

void OtherWriters::look()
{
    const auto *deeds = DeedRunner::of(m_workspace);
    if (deeds && deeds->underWay()) // which writes over a connection of its own, and tells when it is done
        return;
    const qint64 version = asked("PRAGMA data_version");
    if (version < 0 || version == m_version)
        return;
    m_version = version;
    if (asked("SELECT max(id) FROM audit") == m_known) // the window's own doing, or nothing that it shows
        return;
    if (const auto read = m_workspace.reload(); !read)
        Q_EMIT m_workspace.failed(read.error());
}
