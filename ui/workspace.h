// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "filter/filterstate.h"
#include "index/filtermask.h"
#include "items/projectsnapshot.h"

#include <QObject>

#include <memory>
#include <optional>

class Project;

/// An open project as all views of a window see it: one snapshot, one filter, one selection. Views hold it by reference, change it
/// through its methods and listen to its signals.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// Reads the project, which must be open; an Error where it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> of(std::unique_ptr<Project> project);
    ~Workspace() override;

    [[nodiscard]] Project &project() { return *m_project; }
    [[nodiscard]] const ProjectSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] FilterState &filter() { return m_filter; }
    [[nodiscard]] const FilterState &filter() const { return m_filter; }
    /// The rows of the index that the filter lets through.
    [[nodiscard]] const FilterMask &mask() const { return m_mask; }
    /// The rows that the filter's search finds; of size 0 where there is no search.
    [[nodiscard]] const FilterMask &hits() const { return m_hits; }
    [[nodiscard]] QString titleOf(EventIndex::Row row) const { return m_snapshot.titles[row]; }
    /// Figures of the companies and days that the filter lets through.
    [[nodiscard]] std::vector<Figure> shownFigures() const { return m_snapshot.figuresIn(m_filter.current()); }

    [[nodiscard]] std::optional<EventId> current() const { return m_current; }
    void setCurrent(std::optional<EventId> event);
    /// Moves to the next (1) or previous (-1) event in time that the filter lets through; to the first or last where none is current.
    /// False where there is none.
    bool step(int by);
    /// Shows a company, by canonical name, in the panels.
    void showCompany(const QString &name) { Q_EMIT companyShown(name); }
    /// Shows a sentence in its article: code points of the text.
    void showSource(const QString &document, CharacterSpan span) { Q_EMIT sourceShown(document, span); }

    /// Reads the project anew, after an import.
    Result<Done> reload();

Q_SIGNALS:
    void reloaded();
    void maskChanged();
    void currentChanged();
    void companyShown(const QString &name);
    void sourceShown(const QString &document, CharacterSpan span);
    void failed(const Error &error); ///< the store could not answer

private:
    explicit Workspace(std::unique_ptr<Project> project);
    void applyFilter();

    std::unique_ptr<Project> m_project;
    ProjectSnapshot m_snapshot;
    FilterState m_filter;
    FilterMask m_mask;
    FilterMask m_hits;
    std::optional<EventId> m_current;
};
