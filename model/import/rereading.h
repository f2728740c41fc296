// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"
#include "extract/extraction.h"
#include "store/edit.h"

#include <functional>
#include <variant>

class Project;

/// What another reading of the articles makes of one record.
struct RereadRecord {
    enum class What : quint8 { New, Changed, Gone };
    What what = What::New;
    std::variant<Event, Figure> record; ///< as it will be; one that goes as it was
    std::optional<std::variant<Event, Figure>> before; ///< of a changed one
    QString quote;                      ///< the sentence that says it, or said it
};

/// What another reading of a project's articles changes. Nothing is stored.
struct Rereading {
    qint64 articles = 0; ///< that were read
    qint64 others = 0;   ///< of them, those that are read differently now
    std::vector<RereadRecord> records; ///< new ones first, then changed, then gone; each by title
    Edit edit;           ///< carries it out, and can be undone
};

/// Reads all articles of a project again: with words that were added to it, or with a newer program than the one that imported them.
///
/// - An article of which the same is read as is known stays as it is, with all it tells.
/// - What a person has decided about keeps its fields and stays, with its sentence; the rest says what the new reading says, and goes
/// where that says nothing.
/// - A date of publication that was inferred from the text is inferred again.
///
/// `extract` is called from several threads at once. `goOn` is told how many articles of how many were read, on the caller's thread; false
/// ends it with an Error.
[[nodiscard]] Result<Rereading> reread(Project &project, const std::function<Extraction(Article)> &extract,
                                       const std::function<bool(qint64 done, qint64 all)> &goOn);
