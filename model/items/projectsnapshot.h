// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/figure.h"
#include "core/result.h"
#include "index/filtermask.h"

#include <QHash>
#include <QString>

#include <vector>

class Project;

/// What the views of a project share, read at one moment: the index, the titles of its rows, companies, figures, and articles
/// without their texts.
struct ProjectSnapshot {
    QString name;
    EventIndex index;
    std::vector<QString> titles;   ///< by row
    std::vector<Company> companies; ///< in the order of first import
    std::vector<Figure> figures;
    std::vector<Article> articles;

    [[nodiscard]] static Result<ProjectSnapshot> load(Project &project);

    /// Rows that a filter lets through, its search answered by the project.
    [[nodiscard]] Result<FilterMask> maskOf(Project &project, const EventFilter &filter) const;
    /// Rows that a search finds.
    [[nodiscard]] Result<FilterMask> hitsOf(Project &project, const QString &search) const;
    /// Figures of the companies and days that a filter lets through.
    [[nodiscard]] std::vector<Figure> figuresIn(const EventFilter &filter) const;

    [[nodiscard]] const Company *company(const QString &name) const; ///< by canonical name; null where there is none
    [[nodiscard]] const Article *article(const QString &hash) const;
    /// Who reported a figure: the publisher of its first article or reference; empty where none is known.
    [[nodiscard]] QString publisherOf(const Figure &figure) const;
    [[nodiscard]] int colourOf(const QString &company) const; ///< slot of its colour; -1 where it has none
};
