// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "filter/filterstate.h"
#include "index/maskranks.h"
#include "items/background.h"
#include "items/filtercounts.h"
#include "items/knowledge.h"
#include "items/projectsnapshot.h"
#include "projecteditor.h"
#include "store/titles.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>

class Project;

/// An open project as all views of a window see it: one snapshot, one filter, one selection. Views hold it by reference, change it
/// through its methods and listen to its signals.
///
/// What takes long is done on other threads: the events of a large project arrive while the event loop runs, first some of them, then
/// all, and so do counts and what a search finds. Up to `atOnce` events everything is there when a call returns.
class Workspace : public QObject
{
    Q_OBJECT
public:
    static constexpr EventIndex::Row atOnce = 10'000;

    /// Begins to read the project, which must be open; an Error where it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> of(std::unique_ptr<Project> project, Person person);
    ~Workspace() override;

    [[nodiscard]] Project &project() { return *m_project; }
    [[nodiscard]] const ProjectSnapshot &snapshot() const { return m_snapshot; }
    /// That of the snapshot. Views that keep it beyond reloaded() keep the pointer of the snapshot.
    [[nodiscard]] const EventIndex &index() const { return *m_snapshot.index; }
    [[nodiscard]] FilterState &filter() { return m_filter; }
    [[nodiscard]] const FilterState &filter() const { return m_filter; }
    /// The rows of the index that the filter lets through; of its search, those found so far.
    [[nodiscard]] const FilterMask &mask() const { return m_shown.mask(); }
    /// The same rows numbered: how many there are, which is the tenth.
    [[nodiscard]] const MaskRanks &shown() const { return m_shown; }
    /// The rows that the filter's search has found so far; of size 0 where there is no search.
    [[nodiscard]] const FilterMask &hits() const { return m_hits; }
    /// The newest there are: those of a filter or an index before until countsChanged(), which waits for the end of a search.
    [[nodiscard]] const FilterCounts &counts() const { return m_counts; }
    /// Costs a query where it was not asked for lately: only for what is shown.
    [[nodiscard]] QString titleOf(EventIndex::Row row) const { return (*m_titles)[index().id(row)]; }
    /// Figures of the companies and days that the filter lets through, as far as they were known.
    [[nodiscard]] std::vector<Figure> shownFigures() const;

    /// Finds out when things became known; knowledgeChanged() tells when that is there, and again after edits and imports.
    void learn();
    [[nodiscard]] const Knowledge &knowledge() const { return m_knowledge; } ///< empty before learn()
    /// Shows only what was known at the end of a day, once knowledge is there; all of it where left out.
    void setKnownOn(std::optional<Day> day);
    [[nodiscard]] std::optional<Day> knownOn() const { return m_knownOn; }

    struct Loading {
        qint64 read = 0; ///< events
        qint64 total = 0; ///< 0 while not known
    };
    /// Nothing once all events are there.
    [[nodiscard]] const std::optional<Loading> &loading() const { return m_loading; }
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }
    [[nodiscard]] int searchPercent() const { return m_searchPercent; } ///< of all events, how many the running search has been through

    [[nodiscard]] std::optional<EventId> current() const { return m_current; }
    void setCurrent(std::optional<EventId> event); ///< it alone is selected then
    /// What is selected, ascending; the current event is one of them.
    [[nodiscard]] const std::vector<EventId> &selection() const { return m_selection; }
    void setSelection(std::vector<EventId> events, std::optional<EventId> current);
    /// Moves to the next (1) or previous (-1) event in time that the filter lets through; to the first or last where none is current.
    /// False where there is none.
    bool step(int by);
    /// The figure that is looked at: where there is one, no event is selected, and the first that is ends it.
    [[nodiscard]] std::optional<FigureId> figure() const { return m_figure; }
    /// Shows a figure in the panels.
    void showFigure(FigureId figure);
    /// Shows a company, by canonical name, in the panels.
    void showCompany(const QString &name) { Q_EMIT companyShown(name); }
    /// Shows a sentence in its article: code points of the text.
    void showSource(const QString &document, CharacterSpan span) { Q_EMIT sourceShown(document, span); }

    /// Where edits are carried out; the views follow them.
    [[nodiscard]] ProjectEditor &editor() { return *m_editor; }
    /// Tells by failed() where they cannot.
    void undo();
    void redo();
    /// Brings the index into step with these events of the project: those that were changed, added or removed by an edit. View,
    /// filter and selection stay. Where dates moved in a large index, that comes with reloaded() a little later.
    Result<Done> refresh(const std::vector<EventId> &events);
    /// Marks an event with the user's star, or takes it off; as an edit.
    Result<Done> setStarred(EventId event, bool starred);
    /// Reads the project anew, after an import. What is shown stays until that is done.
    Result<Done> reload();

Q_SIGNALS:
    void reloaded(); ///< another index and companies, whose mask is there already: maskChanged() follows
    void factsChanged(); ///< other figures and articles
    void loadingChanged();
    void maskChanged();
    void countsChanged();
    void knowledgeChanged();
    void currentChanged();
    void selectionChanged(); ///< or the current one
    void figureShown(FigureId figure);
    void companyShown(const QString &name);
    void sourceShown(const QString &document, CharacterSpan span);
    void failed(const Error &error); ///< the store could not answer

private:
    Workspace(std::unique_ptr<Project> project, Person person);
    Result<bool> isSmall();
    void startLoading(bool piecemeal);
    void endLoading();
    void adoptFacts(ProjectSnapshot &&snapshot);
    void adoptIndex(std::shared_ptr<const EventIndex> index);
    Result<Done> update();
    void follow(const std::vector<Change> &changes);
    /// The keys of those that were changed, if nothing else was that a snapshot has and they are few.
    [[nodiscard]] std::optional<QStringList> figuresIn(const std::vector<Change> &changes) const;
    void refreshFigures(const QStringList &keys);
    void readFacts();
    void applyFilter();
    void search(const QString &text);
    void takeHits(FilterMask &&hits, int percent = 100);
    void showMask();
    /// The hits, of those the ones that were known; of size 0 where neither leaves anything out.
    [[nodiscard]] FilterMask beyondFilter() const;
    void dropGone();
    void count();
    void countApart();

    std::unique_ptr<Project> m_project;
    std::unique_ptr<ProjectEditor> m_editor;
    std::unique_ptr<Titles> m_titles;
    ProjectSnapshot m_snapshot;
    std::shared_ptr<const EventIndex> m_next; ///< takes the snapshot's place when its search has found something; else null
    FilterState m_filter;
    MaskRanks m_shown;
    FilterMask m_hits;
    bool m_learns = false; ///< somebody has asked when things became known
    Knowledge m_knowledge;
    std::optional<Day> m_knownOn;
    FilterCounts m_counts;
    std::set<EventId> m_stale; ///< events that the index does not have as the project does
    QString m_searched; ///< what the hits are of
    int m_searchPercent = 0;
    QTimer m_countSoon;
    bool m_countAgain = false;
    std::optional<EventId> m_current;
    std::vector<EventId> m_selection;
    std::optional<FigureId> m_figure;
    std::optional<Loading> m_loading;
    Background m_reading;
    Background m_updating;
    Background m_search;
    Background m_learning;
    Background m_counting;
    Background m_facts;
};
