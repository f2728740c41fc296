// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/auditlog.h"
#include "store/edit.h"

#include <QDateTime>
#include <QString>

#include <vector>

class Project;

/// The edit that the lines of one deed tell of.
[[nodiscard]] Edit editOf(const std::vector<AuditEntry> &entries);

/// Does, undoes and redoes edits and imports without limit. Its memory is the audit log, so it survives a restart; an
/// edit after an undo forgets what could be redone, never what was done. All steps of one import are one.
class EditHistory
{
public:
    EditHistory(Project &project, QString who)
        : m_project(project)
        , m_who(std::move(who))
    {
    }

    /// Reads the log. Call it once before the others, and again after another connection has edited.
    Result<Done> load();

    /// Applies the edit and writes it into the log, both or neither. `now` is the time of the log.
    Result<Done> perform(const Edit &edit, const QDateTime &now);
    /// Gives back what was carried out. Error where there is nothing to undo.
    Result<Edit> undo(const QDateTime &now);
    Result<Edit> redo(const QDateTime &now);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    [[nodiscard]] QString undoLabel() const { return canUndo() ? m_undo.back().label : QString(); }
    [[nodiscard]] QString redoLabel() const { return canRedo() ? m_redo.back().label : QString(); }

private:
    struct Step {
        std::vector<qint64> ids; ///< of an import, as many as it had batches
        QString label;
        QDateTime importedAt; ///< of an import
        qint64 undoneBy = 0; ///< the step that took it back
    };
    void takeImport(const AuditEntry &entry);
    Result<Edit> stepsAgain(const Step &step); ///< not carried out yet
    Result<Edit> stepsBack(const Step &step); ///< carried out
    Result<qint64> log(const Edit &edit, const QString &action, qint64 undoes, const QDateTime &now);

    Project &m_project;
    QString m_who;
    std::vector<Step> m_undo; ///< the next to undo last
    std::vector<Step> m_redo;
};
