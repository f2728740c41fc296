// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/edithistory.h"

#include <QObject>

#include <functional>

class Project;

/// Who edits, for the audit log, and the clock that dates what they do.
struct Person {
    QString name;
    std::function<QDateTime()> now;
};

/// What a person does to an open project, with one history of it all: edits, undo and redo, without limit and across restarts. The
/// project must outlive it.
class ProjectEditor : public QObject
{
    Q_OBJECT
public:
    ProjectEditor(Project &project, Person person);

    /// Carries an edit out, all of it or nothing. Error where a record is not as the edit says it was, or the file cannot be written.
    Result<Done> perform(const Edit &edit);
    Result<Done> undo();
    Result<Done> redo();

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] QString undoLabel() const { return m_history.undoLabel(); } ///< "Accept"; empty where there is none
    [[nodiscard]] QString redoLabel() const { return m_history.redoLabel(); }
    /// Reads what another window or an import has done meanwhile.
    Result<Done> reload();

Q_SIGNALS:
    void changed(const std::vector<Change> &changes); ///< they were carried out
    void historyChanged();

private:
    Result<Done> replay(const Result<Edit> &replayed);

    EditHistory m_history;
    std::function<QDateTime()> m_now;
};
