// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/figure.h"
#include "core/result.h"
#include "index/filtermask.h"
#include "items/figuredisputes.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class Project;

/// What the views of a project share, read at one moment: the index, companies, figures, and articles without their texts. The index
/// never changes: what follows an edit is another one.
class ProjectSnapshot
{
public:
    /// What has been read so far, as an index of its own; of how many events in all. False ends the reading.
    using Progress = std::function<bool(std::shared_ptr<const EventIndex> soFar, qint64 read, qint64 total)>;

    /// All of it, at once.
    [[nodiscard]] static Result<ProjectSnapshot> load(Project &project);
    // Part by part, into a snapshot that need not be read to the end: companies tell the index's names apart, the rest can wait.
    Result<Done> loadCompanies(Project &project);
    void takeCompanies(ProjectSnapshot &&other);
    Result<Done> loadFacts(Project &project); ///< figures and articles
    /// Brings the figures of these keys into step with the project, which may have changed, added or removed them.
    Result<Done> refreshFigures(Project &project, const QStringList &keys);
    /// The index alone, of the project as it is at this moment; nothing may be written over its connection meanwhile. `progress` is called now and then, with an index twice or three
    /// times and null otherwise; it may be null itself. Nothing where it ended the reading.
    [[nodiscard]] static Result<std::shared_ptr<const EventIndex>> loadIndex(Project &project, const Progress &progress);

    QString name;
    std::shared_ptr<const EventIndex> index = std::make_shared<const EventIndex>();
    std::vector<Company> companies; ///< in the order of first import
    std::vector<Figure> figures; ///< by date, then key; undated ones last
    std::vector<Article> articles;

    /// Rows that a filter lets through, its search answered by the project.
    [[nodiscard]] Result<FilterMask> maskOf(Project &project, const EventFilter &filter) const;
    /// Figures of the companies and days that a filter lets through.
    [[nodiscard]] std::vector<Figure> figuresIn(const EventFilter &filter) const;

    [[nodiscard]] const Company *company(const QString &name) const; ///< by canonical name; null where there is none
    [[nodiscard]] const Article *article(const QString &hash) const;
    [[nodiscard]] const Figure *figure(FigureId id) const;
    /// Which figures disagree.
    [[nodiscard]] const FigureDisputes &disputes() const { return m_disputes; }
    /// Who reported a figure: the publisher of its first article or reference; empty where none is known.
    [[nodiscard]] QString publisherOf(const Figure &figure) const;
    [[nodiscard]] int colourOf(const QString &company) const; ///< slot of its colour; -1 where it has none

private:
    void placeFigures();

    QHash<QString, size_t> m_companies; ///< by name
    QHash<QString, size_t> m_articles; ///< by hash
    QHash<FigureId, size_t> m_figures;
    FigureDisputes m_disputes;
};

/// Rows of an index that a search finds in its project.
[[nodiscard]] Result<FilterMask> hitsOf(Project &project, const EventIndex &index, const QString &search);
