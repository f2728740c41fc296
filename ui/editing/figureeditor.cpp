// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/figureeditor.h"

#include "editing/figuredialog.h"
#include "store/figureedits.h"
#include "store/project.h"
#include "workspace.h"

bool FigureEditor::perform(const Edit &edit)
{
    if (edit.changes.empty())
        return false;
    const auto done = m_workspace.editor().perform(edit);
    if (!done)
        Q_EMIT m_workspace.failed(done.error());
    return done.ok();
}

bool FigureEditor::create(const Figure &draft, QWidget *parent)
{
    FigureDialog dialog(m_workspace, m_appearance, draft, true, m_today, parent);
    return dialog.exec() == QDialog::Accepted
        && perform({tr("Add figure"), {Change::of(std::optional<Figure>(), std::optional(dialog.figure()))}});
}

bool FigureEditor::edit(FigureId id, QWidget *parent)
{
    const auto known = m_workspace.project().figures().find(id);
    if (!known || !*known)
        return false;
    const std::optional<Figure> before = *known;
    FigureDialog dialog(m_workspace, m_appearance, *before, false, m_today, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    Change change = Change::of(before, std::optional(dialog.figure()));
    if (change.before == change.after)
        return false; // nothing was changed
    return perform({tr("Edit figure"), {Change::of(before, std::optional(editedByHand(dialog.figure())))}});
}

bool FigureEditor::remove(const std::vector<FigureId> &ids)
{
    Edit edit;
    for (const FigureId id : ids)
        if (const auto figure = m_workspace.project().figures().find(id); figure && *figure)
            edit.changes.push_back(Change::of(*figure, std::optional<Figure>()));
    edit.label = tr("Delete %n figure(s)", nullptr, int(edit.changes.size()));
    return perform(edit);
}
