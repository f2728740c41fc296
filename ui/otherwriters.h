// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

class Workspace;

/// Looks every now and then whether another window or program has changed the project of a workspace, and then has that read it anew.
/// Becomes the workspace's child.
class OtherWriters : public QTimer
{
    Q_OBJECT
public:
    static constexpr int interval = 2000; ///< milliseconds

    explicit OtherWriters(Workspace &workspace);

private:
    [[nodiscard]] qint64 asked(const char *sql) const; ///< -1 where the project does not answer
    void remember();
    void look();

    Workspace &m_workspace;
    qint64 m_version = 0; ///< of the data, as this connection has last seen it
    qint64 m_known = 0; ///< the last line of the log that the window has followed
};
