// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "torture/scene.h"

#include <QString>

#include <functional>
#include <span>

/// Who looks on while a deed is done.
struct Watch {
    /// Called after each step whose success was reported: from then on nothing may undo it. `step` counts from 0 over all runs of the
    /// deed (of an import: rows).
    std::function<void(int step)> acknowledge = [](int) {};
    /// A step of an edit has failed: whether it is tried again over the same connection.
    std::function<bool(const Error &)> triesAgain = [](const Error &) { return false; };
};

/// One thing that people do with a project, to be disturbed: from the same beginning, in steps that follow from what is there, so that
/// a run after a disturbed one goes on where that stopped, and ends as an undisturbed one does.
struct Deed {
    const char *name;
    void (*begin)(const Scene &scene); ///< makes what is there before, in an empty folder
    Result<Done> (*run)(const Scene &scene, const Watch &watch);
    /// After a disturbed run, what is not as was promised, given the number of acknowledged steps, what was there before and what an
    /// undisturbed run makes of it; empty where all is. That the project is sound, and whole, is looked at elsewhere.
    QString (*broken)(const Scene &scene, int acknowledged, const Scene &before, const Scene &after);
};

/// What a disturbed run has left that is not sound, or not as was promised after so many acknowledged steps; empty where all is.
[[nodiscard]] QString lossIn(const Scene &scene, const Deed &deed, int acknowledged, const Scene &before, const Scene &after);

/// Import, review, edit, merge, migration, backup, export, restore.
[[nodiscard]] std::span<const Deed> deeds();

/// The first of them: reads the inputs in batches of three files, fifty rows.
Result<Done> importInputs(const Scene &scene, const Watch &watch);
