// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

class Workspace;
struct SavedView;

/// A view of a project that somebody named, to come back to.
struct NamedView {
    QString name;
    PictureOptions view;
};

/// One stop of a story: what is said, and the view that it is said of.
struct StoryStop {
    QString title;
    QString text;
    PictureOptions view;
};

struct Story {
    QString name;
    std::vector<StoryStop> stops;
};

/// The named views and the stories of a project; it keeps them among its views, where names are unique. What is saved, renamed or
/// removed is an edit, which undo takes back. The workspace must outlive it.
class SavedViews
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
public:
    explicit SavedViews(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] std::vector<NamedView> views() const; ///< by name
    [[nodiscard]] std::vector<Story> stories() const; ///< by name
    [[nodiscard]] std::optional<Story> story(const QString &name) const;
    /// Whether a search, a view or a story has this name.
    [[nodiscard]] bool isTaken(const QString &name) const;

    Result<Done> save(const NamedView &view); ///< in place of the one of that name
    /// In place of the one of that name; `label` says what was done to it.
    Result<Done> save(const Story &story, const QString &label);
    Result<Done> rename(const QString &name, const QString &wanted); ///< Error where that is taken
    Result<Done> remove(const QString &name);

private:
    [[nodiscard]] std::optional<SavedView> find(const QString &name) const;
    Result<Done> put(const SavedView &view, const QString &label);

    Workspace &m_workspace;
};
