// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QStringView>

/// What stands between two lines of "---" at the very beginning of a text.
struct FrontMatter {
    qsizetype end = 0; ///< where the text goes on; 0 where there is no front matter
    QString title;
    QString publisher;
    QString author;
    QString url;
    QString language;
    std::optional<Edtf> published;

    /// Fills in what the article does not say itself.
    void applyTo(Article &article) const;
};

/// Reads `key: value` lines (title, published or date, publisher, author, url, language or lang; quotes around a value are taken
/// off, lists in brackets are joined by commas, other keys passed over). Text without the closing line, or with a line that is
/// none of this, has no front matter. Error, with its line, for a date that is none.
[[nodiscard]] Result<FrontMatter> readFrontMatter(QStringView text, const QString &sourceName);

/// A date as files write it: EDTF, or the day of a time stamp ("2019-04-17T10:00:00Z").
[[nodiscard]] Result<Edtf> readDate(QStringView text);
