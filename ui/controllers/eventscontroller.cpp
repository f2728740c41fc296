// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/eventscontroller.h"

#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "commands/windowactions.h"
#include "controllers/menus.h"
#include "editing/eventeditor.h"
#include "editing/figureeditor.h"
#include "editing/figuresdialog.h"
#include "explorer.h"
#include "figure/figurepanel.h"
#include "store/eventedits.h"
#include "store/figureedits.h"
#include "store/project.h"
#include "table/eventtable.h"
#include "timeline/timelineview.h"

#include <QInputDialog>

#include <algorithm>
#include <map>

EventsController::EventsController(Appearance &appearance, std::function<QDateTime()> now)
    : m_appearance(appearance)
    , m_now(std::move(now))
{
}

EventsController::~EventsController() = default;

QAction *EventsController::add(QMenu &menu, const QString &name, const QKeySequence &key, std::function<void()> act)
{
    QAction *action = menu.addAction(name, this, [this, act = std::move(act)] {
        if (m_editor)
            act();
    });
    action->setShortcut(key);
    return action;
}

void EventsController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menus.addMenu(tr("Eve&nts"));
    m_menu = menu->menuAction();
    const auto selection = [this] { return m_explorer->workspace().selection(); };
    m_new = add(*menu, tr("&New event…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { create({}); });
    m_edit = add(*menu, tr("&Edit event…"), QKeySequence(Qt::Key_F2), [this] {
        if (const auto figure = m_explorer->workspace().figure())
            m_figureEditor->edit(*figure, m_explorer);
        else if (const auto current = m_explorer->workspace().current())
            m_editor->edit(*current);
    });
    menu->addSeparator();
    const auto decide = [&](const QString &name, const QKeySequence &key, Review review) {
        return add(*menu, name, key, [this, selection, review] {
            if (const auto figure = m_explorer->workspace().figure())
                m_figureEditor->setReview({*figure}, review);
            else
                m_editor->setReview(selection(), review);
        });
    };
    m_accept = decide(tr("&Accept"), QKeySequence(Qt::CTRL | Qt::Key_Return), Review::Accepted);
    m_reject = decide(tr("&Reject"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), Review::Rejected);
    m_putBack = decide(tr("Put &back for review"), {}, Review::Unreviewed);
    menu->addSeparator();
    m_star = add(*menu, tr("&Star"), QKeySequence(Qt::Key_Asterisk), [this, selection] {
        const EventIndex &index = m_explorer->workspace().index();
        const auto chosen = selection();
        const bool all = std::all_of(chosen.begin(), chosen.end(), [&](EventId id) {
            const auto row = index.rowOf(id);
            return row && index.starred(*row);
        });
        m_editor->setStarred(chosen, !all);
    });
    m_tags = menu->addMenu(tr("&Tags"));
    setFilledOnOpen(*m_tags);
    connect(m_tags, &QMenu::aboutToShow, this, &EventsController::fillTags);
    menu->addSeparator();
    m_merge = add(*menu, tr("&Merge the selected"), QKeySequence(Qt::CTRL | Qt::Key_M), [this, selection] {
        if (const auto current = m_explorer->workspace().current())
            m_editor->merge(*current, selection());
    });
    m_split = add(*menu, tr("S&plit…"), {}, [this] {
        if (const auto current = m_explorer->workspace().current())
            m_editor->split(*current);
    });
    m_delete = add(*menu, tr("&Delete"), QKeySequence(Qt::Key_Delete), [this, selection] {
        if (isEraChosen())
            Q_EMIT eraRemovalWanted();
        else
            m_editor->remove(selection());
    });
    menu->addSeparator();
    m_drag = add(*menu, tr("Drag events to &other dates"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { followDrag(); });
    m_drag->setCheckable(true);
    menu->addSeparator();
    m_newFigure = add(*menu, tr("New fig&ure…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                      [this] { m_figureEditor->create(newFigure(), m_explorer); });
    m_figures = add(*menu, tr("&Figures…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { showFigures({}); });
}

void EventsController::setExplorer(Explorer *explorer)
{
    m_editor.reset();
    m_figureEditor.reset();
    m_explorer = explorer;
    if (explorer) {
        m_editor = std::make_unique<EventEditor>(explorer->workspace(), m_appearance, m_now().toLocalTime().date(), explorer);
        m_figureEditor = std::make_unique<FigureEditor>(explorer->workspace(), m_appearance, m_now().toLocalTime().date());
        ChartView &chart = explorer->charts().view();
        connect(&chart, &ChartView::editWanted, this, [this](FigureId figure) { m_figureEditor->edit(figure, m_explorer); });
        connect(&chart, &ChartView::removalWanted, this, [this](FigureId figure) { m_figureEditor->remove({figure}); });
        connect(explorer, &Explorer::figuresWanted, this, &EventsController::showFigures);
        TimelineView &view = explorer->timeline();
        explorer->figurePanel().setActions(*m_accept, *m_reject, *m_edit);
        connect(&explorer->workspace(), &Workspace::selectionChanged, this, &EventsController::follow);
        connect(&explorer->workspace(), &Workspace::figureShown, this, &EventsController::follow);
        connect(&view, &TimelineView::rangeChanged, this, &EventsController::follow);
        connect(&view, &TimelineView::menuWanted, this, &EventsController::fillMenu);
        connect(&view, &TimelineView::dateDragged, this, [this](EventId event, const Edtf &when) { m_editor->setDate(event, when); });
        connect(&view, &TimelineView::groundActivated, this, &EventsController::create);
        connect(explorer, &Explorer::pageChanged, this, &EventsController::follow);
        connect(&explorer->table(), &EventTable::menuWanted, this, [this](QMenu &menu) {
            TimelinePlace place;
            place.row = EventIndex::Row(0); // of the selection: which row does not matter
            fillMenu(menu, place);
        });
    }
    follow();
}

void EventsController::follow()
{
    m_menu->setEnabled(m_explorer && !m_explorer->page());
    const bool writable = m_explorer && !m_explorer->workspace().project().isReadOnly();
    const size_t selected = writable ? m_explorer->workspace().selection().size() : 0;
    m_new->setEnabled(writable);
    m_newFigure->setEnabled(writable);
    m_figures->setEnabled(m_explorer != nullptr);
    m_drag->setEnabled(writable);
    if (m_explorer)
        followDrag();
    const bool figure = writable && m_explorer->workspace().figure();
    for (QAction *action : {m_accept, m_reject, m_putBack, m_edit})
        action->setEnabled(selected > 0 || figure);
    m_edit->setText(figure ? tr("&Edit figure…") : tr("&Edit event…"));
    for (QAction *action : {m_star, m_tags->menuAction()})
        action->setEnabled(selected > 0);
    m_merge->setEnabled(selected > 1);
    m_split->setEnabled(selected == 1);
    m_delete->setEnabled(selected > 0 || isEraChosen());
}

bool EventsController::isEraChosen() const
{
    if (!m_explorer || !m_explorer->workspace().selection().empty())
        return false;
    const auto range = m_explorer->timeline().range();
    const std::vector<Era> &eras = m_explorer->timeline().stage().eras();
    return std::any_of(eras.begin(), eras.end(), [&](const Era &era) { return range == era.date.range(); });
}

void EventsController::followDrag()
{
    if (!m_drag->isChecked() || !m_drag->isEnabled())
        return m_explorer->timeline().setEditing(nullptr);
    m_explorer->timeline().setEditing([this](EventId id) -> std::optional<Edtf> {
        const auto event = m_explorer->workspace().project().events().find(id);
        return event && *event ? (*event)->when : std::nullopt;
    });
}

void EventsController::create(const std::optional<Edtf> &when)
{
    if (!m_editor || !m_new->isEnabled())
        return;
    Event draft = newEvent();
    draft.when = when;
    m_editor->create(draft);
}

void EventsController::fillMenu(QMenu &menu, const TimelinePlace &place)
{
    if (place.lane)
        return;
    menu.addSeparator();
    if (place.row)
        menu.addActions({m_edit, m_accept, m_reject, m_star, m_tags->menuAction(), m_merge, m_split, m_delete});
    else
        menu.addAction(m_new);
}

void EventsController::showFigures(const QString &company)
{
    FiguresDialog dialog(m_explorer->workspace(), m_appearance, *m_figureEditor, {m_accept->shortcuts(), m_reject->shortcuts()}, m_explorer);
    dialog.setCompany(company);
    dialog.exec();
}

void EventsController::fillTags()
{
    m_tags->clear();
    const EventIndex &index = m_explorer->workspace().index();
    const std::vector<EventId> selection = m_explorer->workspace().selection();
    std::map<EventIndex::Number, size_t> counts;
    for (const EventId id : selection)
        if (const auto row = index.rowOf(id))
            for (const EventIndex::Number tag : index.tags(*row))
                ++counts[tag];
    for (EventIndex::Number tag = 0; tag < index.tagNames().size(); ++tag) {
        const bool all = counts[tag] == selection.size();
        QString name = index.tagNames()[tag];
        QAction *action = m_tags->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                                            [this, selection, name, all] { m_editor->setTag(selection, name, !all); });
        action->setCheckable(true);
        action->setChecked(all);
    }
    m_tags->addSeparator();
    m_tags->addAction(tr("&New tag…"), this, [this, selection] {
        const QString tag = QInputDialog::getText(m_explorer, tr("New tag"), tr("Tag of the selected events")).simplified();
        if (!tag.isEmpty())
            m_editor->setTag(selection, tag, true);
    });
}
