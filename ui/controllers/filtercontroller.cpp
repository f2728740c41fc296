// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/filtercontroller.h"

#include "commands/windowactions.h"
#include "controllers/menus.h"
#include "explorer.h"
#include "filter/hitstepper.h"
#include "filter/savedsearches.h"
#include "filter/searchfield.h"
#include "filter/yearfields.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "store/project.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <utility>

namespace {

constexpr int typingPause = 150; // ms after the last key before a search runs
constexpr size_t longest = 12; // values of a list that the text says
constexpr qsizetype mostOffered = 8; // recent searches

/// What the text says of a filter: lists that nobody would read are left to their chip.
EventFilter saidOf(EventFilter filter)
{
    for (QStringList *list : {&filter.companies, &filter.publishers, &filter.tags})
        if (size_t(list->size()) > longest)
            list->clear();
    if (filter.kinds.size() > longest)
        filter.kinds.clear();
    return filter;
}

void openMenuAction(QMenu &menu, const SavedSearch &search, QObject *receiver, std::function<void()> act)
{
    QString name = search.name;
    auto *action = menu.addAction(name.replace(u'&', QStringLiteral("&&")));
    action->setToolTip(search.query);
    QObject::connect(action, &QAction::triggered, receiver, std::move(act));
}

} // namespace

FilterController::FilterController(Appearance &appearance)
    : m_appearance(appearance)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { applyText(false); });
}

FilterController::~FilterController() = default;

void FilterController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *menu = menuTitled(menus, QCoreApplication::translate("EditController", "&Edit"));
    m_find = menu->addAction(tr("&Find"));
    m_find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    addSearches(*menu);
    menu->addSeparator();
    m_clear = menu->addAction(tr("&Clear all filters"), this, [this] { m_explorer->workspace().filter().apply({}); });
    m_clear->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_none = menu->addAction(tr("Select &nothing, then end the search"), this, [this] {
        if (!m_explorer->timeline().escape())
            giveWay();
    });
    m_none->setShortcut(QKeySequence(Qt::Key_Escape));
    menu->addSeparator();
    m_back = menu->addAction(tr("Filter &back"), this, [this] { m_explorer->workspace().filter().back(); });
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left));
    m_forward = menu->addAction(tr("Filter for&ward"), this, [this] { m_explorer->workspace().filter().forward(); });
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right));
    setThemedIcon(*m_back, Icon::Back, m_appearance);
    setThemedIcon(*m_forward, Icon::Forward, m_appearance);

    m_tools = tools.addWidget(makeTools());

    connect(m_find, &QAction::triggered, m_search, [this] {
        if (m_explorer->page())
            m_explorer->setPage(nullptr); // what stands in the timeline's place hides the field
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_edited = true;
        m_search->setError({});
        m_typing.start();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start(); // by its button
    });
    connect(m_search, &SearchField::chosen, this, [this](bool whole) {
        m_edited = true;
        applyText(whole);
    });
    connect(m_search, &SearchField::submitted, this, &FilterController::submit);
    connect(m_search, &SearchField::escaped, this, [this] {
        if (m_search->text().isEmpty())
            m_explorer->timeline().setFocus();
        else
            giveWay();
    });
    connect(m_search, &QLineEdit::editingFinished, this, [this] { applyText(true); });
}

void FilterController::addSearches(QMenu &menu)
{
    m_next = menu.addAction(tr("Ne&xt hit"), this, [this] { stepHit(1); });
    m_next->setShortcut(QKeySequence(Qt::Key_F3));
    m_previous = menu.addAction(tr("&Previous hit"), this, [this] { stepHit(-1); });
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    setThemedIcon(*m_next, Icon::Down, m_appearance);
    setThemedIcon(*m_previous, Icon::Up, m_appearance);
    m_save = menu.addAction(tr("&Save this search…"), this, &FilterController::saveSearch);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    setThemedIcon(*m_save, Icon::Star, m_appearance);
    m_saved = menu.addMenu(tr("S&aved searches"));
    m_saved->setToolTipsVisible(true);
    setFilledOnOpen(*m_saved);
    connect(m_saved, &QMenu::aboutToShow, this, &FilterController::fillSaved);
}

QWidget *FilterController::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QAction *action : {m_back, m_forward}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_search = new SearchField(m_appearance);
    m_search->setOffers([this](const QString &text, int cursor) { return offersFor(text, cursor); });
    row->addWidget(m_search, 1);
    m_hits = new HitStepper(*m_previous, *m_next, m_appearance);
    row->addWidget(m_hits);
    m_years = new YearFields(m_appearance);
    row->addWidget(m_years);
    return tools;
}

void FilterController::setExplorer(Explorer *explorer)
{
    m_typing.stop();
    m_explorer = explorer;
    m_searches = explorer ? std::make_unique<SavedSearches>(explorer->workspace()) : nullptr;
    m_years->setWorkspace(explorer ? &explorer->workspace() : nullptr);
    m_hits->setWorkspace(explorer ? &explorer->workspace() : nullptr);
    m_tools->setVisible(explorer != nullptr);
    for (QAction *action : {m_find, m_none, m_saved->menuAction()})
        action->setEnabled(explorer != nullptr);
    if (explorer)
        connect(&explorer->workspace().filter(), &FilterState::changed, this, &FilterController::follow);
    follow();
}

std::vector<SearchOffer> FilterController::offersFor(const QString &text, int cursor) const
{
    std::vector<SearchOffer> offers;
    if (!m_explorer)
        return offers;
    const Workspace &workspace = m_explorer->workspace();
    if (text.trimmed().isEmpty()) {
        const TextSpan all{0, text.size()};
        for (const SavedSearch &search : m_searches->saved())
            offers.push_back({{search.query, search.name, search.query, false}, all, Icon::Star, true});
        for (const QString &query : m_searches->recent().mid(0, mostOffered))
            offers.push_back({{query, query, {}, false}, all, Icon::Clock, true});
    }
    if (const auto place = ExpressionPlace::at(text, cursor))
        for (QuerySuggestion &suggestion : suggestionsAt(*place, workspace.snapshot(), workspace.counts().facets))
            offers.push_back({std::move(suggestion), place->span, {}, false});
    return offers;
}

EventFilter FilterController::filterOf(const EventFilter &said) const
{
    EventFilter filter = said;
    const EventFilter &current = m_explorer->workspace().filter().current();
    for (QStringList EventFilter::*list : {&EventFilter::companies, &EventFilter::publishers, &EventFilter::tags})
        if ((filter.*list).isEmpty() && size_t((current.*list).size()) > longest)
            filter.*list = current.*list;
    if (filter.kinds.empty() && current.kinds.size() > longest)
        filter.kinds = current.kinds;
    return filter;
}

bool FilterController::applyText(bool finally)
{
    m_typing.stop();
    disconnect(m_whenFound);
    if (!m_explorer)
        return false;
    Workspace &workspace = m_explorer->workspace();
    const auto expression = FilterExpression::parse(m_search->text(), filterNamesOf(workspace.snapshot()));
    if (expression.error) { // what was shown stays
        const auto cursor = m_search->cursorPosition();
        if (finally || cursor < expression.error->span.begin || cursor > expression.error->span.end)
            m_search->setError(expression.error);
        return false;
    }
    m_search->setError({});
    const bool edited = std::exchange(m_edited, !finally && m_edited);
    const EventFilter wanted = filterOf(expression.filter);
    if (finally) {
        workspace.filter().apply(wanted);
        if (edited)
            m_searches->remember(m_search->text());
    } else {
        workspace.filter().adjust(wanted);
    }
    return true;
}

void FilterController::submit(bool backwards)
{
    if (!applyText(true) || m_explorer->workspace().filter().current().search.isEmpty())
        return;
    const int by = backwards ? -1 : 1;
    const Workspace &workspace = m_explorer->workspace();
    if (!workspace.isSearching())
        return stepHit(by);
    m_whenFound = connect(&workspace, &Workspace::maskChanged, this, [this, &workspace, by] {
        if (workspace.isSearching())
            return; // until then there are hits of what was searched for before
        disconnect(m_whenFound);
        stepHit(by);
    });
}

void FilterController::stepHit(int by)
{
    if (m_explorer)
        m_explorer->stepHit(by);
}

void FilterController::giveWay()
{
    m_typing.stop();
    Workspace &workspace = m_explorer->workspace();
    const auto read = FilterExpression::parse(m_search->text(), filterNamesOf(workspace.snapshot()));
    if (read.error) { // back to what is shown
        m_search->replaceText({});
        return follow();
    }
    EventFilter filter = read.filter;
    if (filter.search.isEmpty())
        filter = EventFilter();
    filter.search.clear(); // the words first: what else is filtered by stays
    workspace.filter().apply(filterOf(filter));
    follow();
}

void FilterController::saveSearch()
{
    const QString query = FilterExpression::print(m_explorer->workspace().filter().current());
    bool wanted = false;
    const QString name = QInputDialog::getText(m_search->window(), tr("Save this search"), tr("Name of the search “%1”").arg(query),
                                               QLineEdit::Normal, query.left(60), &wanted)
                             .simplified();
    if (!wanted || name.isEmpty())
        return;
    if (const auto saved = m_searches->save({name, query}); !saved)
        Q_EMIT m_explorer->workspace().failed(saved.error());
}

void FilterController::fillSaved()
{
    m_saved->clear();
    const auto saved = m_searches->saved();
    for (const SavedSearch &search : saved)
        openMenuAction(*m_saved, search, this, [this, query = search.query] { run(query); });
    if (saved.empty())
        m_saved->addAction(tr("None is saved yet"))->setEnabled(false);
    m_saved->addSeparator();
    QMenu *remove = m_saved->addMenu(tr("&Remove"));
    remove->setEnabled(!saved.empty() && !m_explorer->workspace().project().isReadOnly());
    for (const SavedSearch &search : saved)
        openMenuAction(*remove, search, this, [this, name = search.name] {
            if (const auto removed = m_searches->remove(name); !removed)
                Q_EMIT m_explorer->workspace().failed(removed.error());
        });
    auto *forget = m_saved->addAction(tr("&Forget recent searches"), this, [this] {
        if (const auto forgotten = m_searches->forgetRecent(); !forgotten)
            Q_EMIT m_explorer->workspace().failed(forgotten.error());
    });
    forget->setEnabled(!m_searches->recent().isEmpty());
}

void FilterController::run(const QString &query)
{
    m_search->replaceText(query);
    applyText(true);
}

void FilterController::follow()
{
    const FilterState *filter = m_explorer ? &m_explorer->workspace().filter() : nullptr;
    m_back->setEnabled(filter && filter->canGoBack());
    m_forward->setEnabled(filter && filter->canGoForward());
    m_clear->setEnabled(filter && !filter->current().isEmpty());
    const bool searches = filter && !filter->current().search.isEmpty();
    m_next->setEnabled(searches);
    m_previous->setEnabled(searches);
    m_save->setEnabled(filter && !filter->current().isEmpty() && !m_explorer->workspace().project().isReadOnly());
    if (!filter)
        return m_search->clear();
    const auto said = FilterExpression::parse(m_search->text(), filterNamesOf(m_explorer->workspace().snapshot()));
    m_search->setError({});
    if (!said.error && filterOf(said.filter) == filter->current())
        return; // in the words of whoever wrote it
    m_search->replaceText(FilterExpression::print(saidOf(filter->current())));
    m_search->setCursorPosition(0);
    m_edited = false;
    m_typing.stop();
}
