// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/figureeditor.h"

#include "editing/figuredialog.h"
#include "editing/reviewdeed.h"
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

template <class Alter>
std::vector<Change> FigureEditor::changesOf(const std::vector<FigureId> &ids, Alter alter)
{
    std::vector<Change> changes;
    for (const FigureId id : ids)
        if (const auto figure = m_workspace.project().figures().find(id); figure && *figure) {
            Change change = Change::of(*figure, alter(**figure));
            if (change.before != change.after)
                changes.push_back(std::move(change));
        }
    return changes;
}

bool FigureEditor::remove(const std::vector<FigureId> &ids)
{
    auto changes = changesOf(ids, [](const Figure &) { return std::optional<Figure>(); });
    return perform({tr("Delete %n figure(s)", nullptr, int(changes.size())), std::move(changes)});
}

bool FigureEditor::setReview(const std::vector<FigureId> &ids, Review review)
{
    return perform({reviewDeed(review), changesOf(ids, [review](const Figure &figure) {
                        Figure decided = figure;
                        decided.review = afterDecision(figure.review, review);
                        return std::optional(decided);
                    })});
}
