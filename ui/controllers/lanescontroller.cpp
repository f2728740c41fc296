// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/lanescontroller.h"

#include "explorer.h"
#include "store/project.h"
#include "timeline/eradialog.h"
#include "timeline/timelineview.h"
#include "timelinesettings.h"

#include <QMenuBar>

#include <algorithm>

namespace {

/// EDTF of a range of days: the days themselves, or the years where it is whole ones.
QString dateOf(const DateRange &days)
{
    const QDate first = QDate::fromJulianDay(days.first);
    const QDate last = QDate::fromJulianDay(days.last);
    const bool years = first.dayOfYear() == 1 && last.addDays(1).dayOfYear() == 1 && first.year() > 0 && last.year() > 0;
    if (!years)
        return Edtf::interval(Edtf::day(days.first), Edtf::day(days.last)).toString();
    const Edtf year = Edtf::year(first.year());
    return first.year() == last.year() ? year.toString() : Edtf::interval(year, Edtf::year(last.year())).toString();
}

} // namespace

LanesController::LanesController(std::function<QDateTime()> now)
    : m_now(std::move(now))
{
}

void LanesController::withLane(const std::function<void(size_t)> &act)
{
    if (const auto lane = m_explorer ? m_explorer->timeline().laneForKeys() : std::nullopt)
        act(*lane);
}

void LanesController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menus.addMenu(tr("&Lanes"));
    m_menu = menu->menuAction();
    const auto add = [&](const QString &name, const QKeySequence &key, std::function<void(size_t)> act) {
        QAction *action = menu->addAction(name, this, [this, act = std::move(act)] { withLane(act); });
        action->setShortcut(key);
        return action;
    };
    m_pin = add(tr("&Keep on top"), QKeySequence(Qt::Key_P), [this](size_t lane) { m_explorer->timeline().togglePinned(lane); });
    m_collapse = add(tr("&Collapse"), QKeySequence(Qt::Key_C), [this](size_t lane) { m_explorer->timeline().toggleCollapsed(lane); });
    m_up = add(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this](size_t lane) { m_explorer->timeline().moveLane(lane, -1); });
    m_down = add(tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this](size_t lane) { m_explorer->timeline().moveLane(lane, 1); });
    m_reset = menu->addAction(tr("All as they &were"), this, [this] { m_explorer->timeline().resetLanes(); });
    menu->addSeparator();
    m_mark = menu->addAction(tr("&Mark the range as an era…"), this, [this] { addEra(m_explorer->timeline().range()); });
    m_mark->setShortcut(QKeySequence(Qt::Key_M));
    m_unmark = menu->addAction(tr("&Remove the era of the range"), this, &LanesController::removeEraOfRange);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const bool lane = m_explorer && m_explorer->timeline().laneForKeys();
        for (QAction *action : {m_pin, m_collapse, m_up, m_down})
            action->setEnabled(lane);
        m_reset->setEnabled(m_explorer && m_explorer->timeline().stage().options().arrangement != LaneArrangement());
    });
    connect(menu, &QMenu::aboutToHide, this, [this] { // their keys work on whatever lane there is then
        for (QAction *action : {m_pin, m_collapse, m_up, m_down})
            action->setEnabled(true);
    });
}

void LanesController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_menu->setEnabled(explorer != nullptr);
    if (!explorer)
        return;
    connect(explorer, &Explorer::pageChanged, this, [this] { m_menu->setEnabled(m_explorer && !m_explorer->page()); });
    TimelineView &view = explorer->timeline();
    const auto followRange = [this] { m_unmark->setEnabled(eraOfRange().has_value()); };
    connect(&view, &TimelineView::rangeChanged, this, followRange);
    readEras();
    followRange();
    readLanes();
    connect(&explorer->workspace().editor(), &ProjectEditor::changed, this, [this](const std::vector<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), isOfEras))
            readEras();
    });
    connect(explorer, &Explorer::groupingChanged, this, &LanesController::readLanes);
    connect(&view, &TimelineView::menuWanted, this, &LanesController::fillMenu);
    connect(&view, &TimelineView::arrangementChanged, this, [this](const LaneArrangement &arrangement) {
        static_cast<void>(keepArrangement(m_explorer->workspace().project(), m_explorer->grouping(), arrangement));
    });
}

void LanesController::readEras()
{
    if (const auto eras = erasIn(m_explorer->workspace().project()))
        m_explorer->timeline().setEras(*eras);
}

void LanesController::readLanes()
{
    const auto kept = arrangementIn(m_explorer->workspace().project(), m_explorer->grouping());
    m_explorer->timeline().setArrangement(kept ? *kept : LaneArrangement());
}

void LanesController::fillMenu(QMenu &menu, const TimelinePlace &place)
{
    if (place.era) {
        menu.addSeparator();
        const size_t era = *place.era;
        menu.addAction(tr("Choose its days"), this, [this, era] { m_explorer->timeline().setRange(m_explorer->timeline().stage().eras()[era].date.range()); });
        menu.addAction(tr("Zoom to this era"), this, [this, era] {
            const DateRange days = m_explorer->timeline().stage().eras()[era].date.range();
            const Viewport &time = m_explorer->time();
            m_explorer->time().visit(days.startsOpen() ? time.extentFirst() : double(days.first),
                                     days.endsOpen() ? time.extentLast() : double(days.last) + 1);
        });
        menu.addAction(tr("Edit era…"), this, [this, era] { editEra(era); });
        menu.addAction(tr("Remove era"), this, [this, era] { removeEra(era); });
    }
    if (place.lane)
        fillLaneMenu(menu, size_t(*place.lane));
}

void LanesController::fillLaneMenu(QMenu &menu, size_t place)
{
    TimelineView &view = m_explorer->timeline();
    const Lane &lane = view.stage().lanes().lanes[place];
    if (lane.tail) {
        menu.addAction(tr("Show them one by one"), &view, &TimelineView::toggleTail);
        return;
    }
    if (lane.key.isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(lane.pinned ? tr("Let it scroll with the others") : tr("Keep on top"), &view, [&view, place] { view.togglePinned(place); })
        ->setShortcut(m_pin->shortcut());
    menu.addAction(lane.collapsed           ? tr("Open")
                       : lane.children > 0 ? tr("Hide its subsidiaries")
                                           : tr("Collapse"),
                   &view, [&view, place] { view.toggleCollapsed(place); })
        ->setShortcut(m_collapse->shortcut());
    menu.addAction(tr("Move up"), &view, [&view, place] { view.moveLane(place, -1); })->setShortcut(m_up->shortcut());
    menu.addAction(tr("Move down"), &view, [&view, place] { view.moveLane(place, 1); })->setShortcut(m_down->shortcut());
    if (m_explorer->grouping() != Grouping::Company)
        return;
    menu.addSeparator();
    menu.addAction(tr("Only this company"), this, [this, key = lane.key] {
        EventFilter filter = m_explorer->workspace().filter().current();
        filter.companies = QStringList{key};
        m_explorer->workspace().filter().apply(filter);
    });
}

void LanesController::fillRangeMenu(QMenu &menu)
{
    if (m_explorer && m_explorer->timeline().range())
        menu.addAction(m_mark);
}

void LanesController::addEra(const std::optional<DateRange> &days)
{
    EraDialog dialog({}, days ? dateOf(*days) : QString(), m_now().toLocalTime().date(), m_explorer);
    if (dialog.exec() != QDialog::Accepted || !dialog.era())
        return;
    std::vector<Era> eras = m_explorer->timeline().stage().eras();
    eras.push_back(*dialog.era());
    keepEras(tr("Add era"), std::move(eras));
    m_explorer->timeline().setRange({}); // the era is there instead
}

void LanesController::editEra(size_t era)
{
    std::vector<Era> eras = m_explorer->timeline().stage().eras();
    EraDialog dialog(eras[era].name, eras[era].date.toString(), m_now().toLocalTime().date(), m_explorer);
    if (dialog.exec() != QDialog::Accepted || !dialog.era())
        return;
    eras[era] = *dialog.era();
    keepEras(tr("Edit era"), std::move(eras));
}

void LanesController::removeEra(size_t era)
{
    std::vector<Era> eras = m_explorer->timeline().stage().eras();
    eras.erase(eras.begin() + std::ptrdiff_t(era));
    keepEras(tr("Remove era"), std::move(eras));
}

void LanesController::removeEraOfRange()
{
    if (const auto era = eraOfRange())
        removeEra(*era);
}

void LanesController::keepEras(const QString &deed, std::vector<Era> eras)
{
    Workspace &workspace = m_explorer->workspace();
    if (workspace.project().isReadOnly())
        return m_explorer->timeline().setEras(std::move(eras));
    const auto change = changeOfEras(workspace.project(), eras);
    const auto done = change ? workspace.editor().perform({deed, {*change}}) : change.error();
    if (!done)
        Q_EMIT workspace.failed(done.error());
}

std::optional<size_t> LanesController::eraOfRange() const
{
    if (!m_explorer || !m_explorer->timeline().range())
        return std::nullopt;
    const DateRange range = *m_explorer->timeline().range();
    const std::vector<Era> &eras = m_explorer->timeline().stage().eras();
    const auto era = std::find_if(eras.begin(), eras.end(), [&](const Era &known) { return known.date.range() == range; });
    return era == eras.end() ? std::nullopt : std::optional(size_t(era - eras.begin()));
}
