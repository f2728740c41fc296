// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edithistory.h"

#include "core/errorwords.h"
#include "store/deedlog.h"
#include "store/madelog.h"
#include "store/project.h"
#include "store/sqlvalues.h"
#include "store/transaction.h"

#include <algorithm>

namespace
{

const QString editAction = QStringLiteral("edit");
const QString undoAction = QStringLiteral("undo");
const QString redoAction = QStringLiteral("redo");
const QString importAction = QStringLiteral("import");

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
    return eachDeed(m_project.database(), [&](AuditEntry &&entry) {
        if (entry.action == importAction) {
            takeImport(entry);
        } else if (entry.action == editAction) {
            m_undo.push_back({{entry.step}, entry.label, {}, 0});
            m_redo.clear();
        } else if (entry.action == undoAction && canUndo()) {
            m_redo.push_back(std::move(m_undo.back()));
            m_redo.back().undoneBy = entry.step;
            m_undo.pop_back();
        } else if (entry.action == redoAction && canRedo()) {
            m_undo.push_back(std::move(m_redo.back()));
            m_redo.pop_back();
        }
    });
}

void EditHistory::takeImport(const AuditEntry &entry)
{
    if (!SqlValues::toObject(entry.after).contains(madeField))
        return; // of an older version
    m_redo.clear();
    if (canUndo() && m_undo.back().importedAt.isValid() && m_undo.back().importedAt == entry.at)
        m_undo.back().ids.push_back(entry.step);
    else
        m_undo.push_back({{entry.step}, entry.label, entry.at, 0});
}

Result<qint64> EditHistory::log(const Edit &edit, const QString &action, qint64 undoes, const QDateTime &now)
{
    return m_project.audit().append(entriesOf(edit, {0, 0, now, m_who, action, {}, undoes, {}, {}, {}, {}}));
}

Result<Done> EditHistory::perform(const Edit &edit, const QDateTime &now)
{
    if (edit.changes.empty())
        return Done();
    auto transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    const auto last = lastCompany(m_project);
    if (!last)
        return last.error();
    if (auto applied = edit.apply(m_project); !applied)
        return applied;
    auto made = companiesMadeAfter(m_project, *last); // an event may name new ones
    if (!made)
        return made.error();
    std::erase_if(*made, [&](const Change &company) {
        return std::any_of(edit.changes.begin(), edit.changes.end(), [&](const Change &change) {
            return change.entity == company.entity && change.key == company.key;
        });
    });
    Edit whole{edit.label, std::move(*made)};
    whole.changes.insert(whole.changes.end(), edit.changes.begin(), edit.changes.end());
    const auto step = log(whole, editAction, 0, now);
    if (!step)
        return step.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_undo.push_back({{*step}, edit.label, {}, 0});
    m_redo.clear();
    return Done();
}

Result<Edit> EditHistory::undo(const QDateTime &now)
{
    if (!canUndo())
        return Error{ErrorWords::tr("There is nothing to undo.")};
    auto transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    const Step &step = m_undo.back();
    auto edit = stepsBack(step);
    if (!edit)
        return edit;
    const auto logged = log(*edit, undoAction, step.ids.front(), now);
    if (!logged)
        return logged.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_redo.push_back(std::move(m_undo.back()));
    m_redo.back().undoneBy = *logged;
    m_undo.pop_back();
    return edit;
}

Result<Edit> EditHistory::redo(const QDateTime &now)
{
    if (!canRedo())
        return Error{ErrorWords::tr("There is nothing to redo.")};
    auto transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    auto edit = stepsAgain(m_redo.back());
    if (!edit)
        return edit;
    if (auto applied = edit->apply(m_project); !applied)
        return applied.error();
    if (const auto logged = log(*edit, redoAction, m_redo.back().ids.front(), now); !logged)
        return logged.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_undo.push_back(std::move(m_redo.back()));
    m_redo.pop_back();
    return edit;
}

/// Takes a step back and gives what that did.
Result<Edit> EditHistory::stepsBack(const Step &step)
{
    Edit edit{step.label, {}};
    for (auto id = step.ids.rbegin(); id != step.ids.rend(); ++id) {
        const auto entries = m_project.audit().ofStep(*id);
        if (!entries)
            return entries.error();
        if (step.importedAt.isValid()) {
            const auto done = takeBack(m_project, *entries);
            if (!done)
                return done.error();
            edit.changes.insert(edit.changes.end(), done->begin(), done->end());
            continue;
        }
        edit = editOf(*entries).reverted();
        if (auto applied = edit.apply(m_project); !applied)
            return applied.error();
    }
    return edit;
}

/// What does a step again: an import comes back from what was logged as it was taken away.
Result<Edit> EditHistory::stepsAgain(const Step &step)
{
    const bool isImport = step.importedAt.isValid();
    const auto entries = m_project.audit().ofStep(isImport ? step.undoneBy : step.ids.front());
    if (!entries)
        return entries.error();
    return isImport ? editOf(*entries).reverted() : editOf(*entries);
}
