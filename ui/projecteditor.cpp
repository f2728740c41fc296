// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projecteditor.h"

#include "store/project.h"

ProjectEditor::ProjectEditor(Project &project, Person person)
    : m_history(project, std::move(person.name))
    , m_now(std::move(person.now))
{
}

Result<Done> ProjectEditor::perform(const Edit &edit)
{
    if (auto performed = m_history.perform(edit, m_now()); !performed)
        return performed;
    Q_EMIT historyChanged();
    Q_EMIT changed(edit.changes);
    return Done();
}

Result<Done> ProjectEditor::undo()
{
    return replay(m_history.undo(m_now()));
}

Result<Done> ProjectEditor::redo()
{
    return replay(m_history.redo(m_now()));
}

Result<Done> ProjectEditor::replay(const Result<Edit> &replayed)
{
    if (!replayed)
        return replayed.error();
    Q_EMIT historyChanged();
    Q_EMIT changed(replayed->changes);
    return Done();
}

Result<Done> ProjectEditor::reload()
{
    auto loaded = m_history.load();
    Q_EMIT historyChanged();
    return loaded;
}
