// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"
#include "items/projectsnapshot.h"
#include "store/titles.h"
#include "timeline/coverage.h"
#include "timeline/era.h"

#include <QSet>

class Project;

/// What a project has for one picture, read at one moment.
struct PictureData {
    ProjectSnapshot snapshot;
    FilterMask mask;             ///< events that the filter lets through
    std::vector<Figure> figures; ///< figures that the filter lets through
    Coverage coverage;
    std::vector<Era> eras;
    QSet<QString> tellers;       ///< hashes of the articles that tell those events
    std::optional<EventIndex::Row> selected;
    std::shared_ptr<Titles> titles;

    [[nodiscard]] QString titleOf(EventIndex::Row row) const { return (*titles)[snapshot.index->id(row)]; }

    /// The project must outlive it. Error where the project cannot be read, or where the selected event is not among those that the filter lets through.
    [[nodiscard]] static Result<PictureData> load(Project &project, const PictureOptions &options);
};
