// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edithistory.h"

#include "store/project.h"
#include "store/sqlvalues.h"
#include "store/transaction.h"

namespace
{

const QString editAction = QStringLiteral("edit");
const QString undoAction = QStringLiteral("undo");
const QString redoAction = QStringLiteral("redo");

QString toText(const std::optional<QJsonObject> &fields)
{
    return fields ? SqlValues::json(*fields) : QString();
}

std::optional<QJsonObject> toFields(const QString &json)
{
    return json.isEmpty() ? std::nullopt : std::optional(SqlValues::toObject(json));
}

std::vector<AuditEntry> entriesOf(const Edit &edit, const AuditEntry &model)
{
    std::vector<AuditEntry> entries;
    for (const Change &change : edit.changes) {
        AuditEntry entry = model;
        entry.label = edit.label;
        entry.entity = change.entity;
        entry.key = change.key;
        entry.before = toText(change.before);
        entry.after = toText(change.after);
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Both or neither: the edit, and its lines in the log.
Result<qint64> applyAndLog(Project &project, const Edit &edit, const AuditEntry &model)
{
    auto transaction = Transaction::begin(project.database());
    if (!transaction)
        return transaction.error();
    if (auto applied = edit.apply(project); !applied)
        return applied.error();
    auto step = project.audit().append(entriesOf(edit, model));
    if (!step)
        return step;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return step;
}

} // namespace

Edit editOf(const std::vector<AuditEntry> &entries)
{
    Edit edit;
    for (const AuditEntry &entry : entries) {
        edit.label = entry.label;
        edit.changes.push_back({entry.entity, entry.key, toFields(entry.before), toFields(entry.after)});
    }
    return edit;
}

Result<Done> EditHistory::load()
{
    m_undo.clear();
    m_redo.clear();
    qint64 last = 0;
    return m_project.audit().each([&](AuditEntry &&entry) {
        if (entry.step == last)
            return; // a further line of the same deed
        last = entry.step;
        if (entry.action == editAction) {
            m_undo.push_back({entry.step, entry.label});
            m_redo.clear();
        } else if (entry.action == undoAction && canUndo()) {
            m_redo.push_back(std::move(m_undo.back()));
            m_undo.pop_back();
        } else if (entry.action == redoAction && canRedo()) {
            m_undo.push_back(std::move(m_redo.back()));
            m_redo.pop_back();
        }
    });
}

Result<Done> EditHistory::perform(const Edit &edit, const QDateTime &now)
{
    if (edit.changes.empty())
        return Done();
    const auto step = applyAndLog(m_project, edit, {0, 0, now, m_who, editAction, {}, 0, {}, {}, {}, {}});
    if (!step)
        return step.error();
    m_undo.push_back({*step, edit.label});
    m_redo.clear();
    return Done();
}

Result<Edit> EditHistory::undo(const QDateTime &now)
{
    if (!canUndo())
        return Error{QStringLiteral("There is nothing to undo.")};
    auto replayed = replay(m_undo.back(), false, now);
    if (!replayed)
        return replayed;
    m_redo.push_back(std::move(m_undo.back()));
    m_undo.pop_back();
    return replayed;
}

Result<Edit> EditHistory::redo(const QDateTime &now)
{
    if (!canRedo())
        return Error{QStringLiteral("There is nothing to redo.")};
    auto replayed = replay(m_redo.back(), true, now);
    if (!replayed)
        return replayed;
    m_undo.push_back(std::move(m_redo.back()));
    m_redo.pop_back();
    return replayed;
}

Result<Edit> EditHistory::replay(const Step &step, bool forward, const QDateTime &now)
{
    const auto entries = m_project.audit().ofStep(step.id);
    if (!entries)
        return entries.error();
    const Edit edit = forward ? editOf(*entries) : editOf(*entries).reverted();
    const QString &action = forward ? redoAction : undoAction;
    const auto logged = applyAndLog(m_project, edit, {0, 0, now, m_who, action, {}, step.id, {}, {}, {}, {}});
    return logged ? Result<Edit>(edit) : logged.error();
}
