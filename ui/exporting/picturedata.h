// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"
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
    FilterMask mask;             ///< events that the filter lets through, as far as they were known
    std::vector<Figure> figures; ///< figures likewise, with what told them by then
    FilterMask laterEvents;      ///< those that the filter lets through and that were not known yet; of size 0 where all are asked for
    std::vector<Figure> laterFigures;
    LaneArrangement lanes;       ///< as asked for, else as the project keeps them
    Coverage coverage;
    std::vector<Era> eras;
    QSet<QString> tellers;       ///< hashes of the articles that tell those events
    std::optional<EventIndex::Row> selected;
    std::shared_ptr<Titles> titles;

    /// The data must outlive it.
    [[nodiscard]] ChartSource chartSource() const;
    [[nodiscard]] QString titleOf(EventIndex::Row row) const { return (*titles)[snapshot.index->id(row)]; }

    /// The project must outlive it. Error where the project cannot be read, or where the selected event is not among those that the filter lets through.
    [[nodiscard]] static Result<PictureData> load(Project &project, const PictureOptions &options);

private:
    Result<Done> forgetLater(Project &project, Day day);
};
