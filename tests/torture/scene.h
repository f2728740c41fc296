// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/project.h"

#include <QString>
#include <QStringList>

/// A folder in which something happens to a project: what is read, the project, what is written.
struct Scene {
    QString folder;

    [[nodiscard]] QString project() const { return folder + QStringLiteral("/market.annals"); }
    [[nodiscard]] QString inputs() const { return folder + QStringLiteral("/in"); }
    [[nodiscard]] QString output(const QString &name) const { return folder + QStringLiteral("/out/") + name; }

    /// Six articles and a table of 150 deals to read, no project.
    void writeInputs() const;
    /// The project that an import of the inputs makes; aborts where that fails.
    void makeProject() const;
    /// In the place of what was there; aborts where that fails.
    void copyTo(const Scene &other) const;
    void remove() const;

    /// All that `annals list` prints of the project, and the bytes of what was written but for projects: equal where all is equal.
    [[nodiscard]] QString outcome() const;
};

/// Runs a command of the program in this process: {"list", "market.annals", "events"}. Its output, or what it says when it fails.
[[nodiscard]] QString runCommand(const QStringList &arguments);
/// All that `annals list` prints of a project.
[[nodiscard]] QString recordsOf(const QString &project);

/// What is wrong with a project file: that it cannot be opened, or what `annals check` finds. Empty where nothing is. With Create, that of
/// which no more than the making had begun is made.
[[nodiscard]] QString doubtsOf(const QString &project, Project::Mode mode = Project::Mode::ReadWrite);
