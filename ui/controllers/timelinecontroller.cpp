// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/timelinecontroller.h"

#include "commands/windowactions.h"
#include "explorer.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "timeline/gotodate.h"
#include "timeline/timelineview.h"
#include "timeline/viewhistory.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

namespace {

const QString wheelKey = QStringLiteral("wheelScrollsLanes");
constexpr double zoomStep = 1.25;
constexpr double heightStep = 2;

void zoomBy(Explorer &explorer, double factor)
{
    const TimeScale &scale = explorer.time().scale();
    explorer.time().zoomAt(scale.left + scale.width / 2, factor);
}

} // namespace

TimelineController::TimelineController(QSettings &settings, Appearance &appearance, std::function<QDateTime()> now)
    : m_settings(settings), m_appearance(appearance), m_now(std::move(now))
{
}

TimelineController::~TimelineController() = default;

QAction *TimelineController::add(QMenu &menu, const QString &name, const QList<QKeySequence> &keys, std::function<void()> act)
{
    auto *action = menu.addAction(name, this, [this, act = std::move(act)] {
        if (m_explorer)
            act();
    });
    action->setShortcuts(keys);
    m_actions << action;
    return action;
}

void TimelineController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *menu = menus.addMenu(tr("&Timeline"));
    m_menu = menu->menuAction();
    addZoom(*menu);
    menu->addSeparator();
    addPlaces(*menu);
    menu->addSeparator();
    addSteps(*menu);
    menu->addSeparator();
    addRange(*menu);
    menu->addSeparator();
    addPreferences(*menu);
    m_tools = tools.addWidget(makeTools());
}

QWidget *TimelineController::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    for (QAction *action : {m_zoomOut, m_fit, m_zoomIn}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    return tools;
}

void TimelineController::addZoom(QMenu &menu)
{
    m_zoomIn = add(menu, tr("Zoom &in"), QKeySequence::keyBindings(QKeySequence::ZoomIn), [this] { zoomBy(*m_explorer, zoomStep); });
    m_zoomOut = add(menu, tr("Zoom &out"), QKeySequence::keyBindings(QKeySequence::ZoomOut), [this] { zoomBy(*m_explorer, 1 / zoomStep); });
    m_fit = add(menu, tr("Fit &all"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_explorer->time().fit(); });
    m_centre = add(menu, tr("&Centre the selection, then fit it"), {QKeySequence(Qt::Key_F)}, [this] { m_explorer->timeline().centreCurrent(); });
    setThemedIcon(*m_zoomIn, Icon::Plus, m_appearance);
    setThemedIcon(*m_zoomOut, Icon::Minus, m_appearance);
    setThemedIcon(*m_fit, Icon::Fit, m_appearance);
}

void TimelineController::addPlaces(QMenu &menu)
{
    m_date = add(menu, tr("&Go to date…"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] { goToDate(); });
    m_today = add(menu, tr("Go to &today"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { m_explorer->timeline().goToToday(); });
    m_back = add(menu, tr("View &back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_history->back(); });
    m_forward = add(menu, tr("&View forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { m_history->forward(); });
    const auto pan = [&](const QString &name, Qt::Key key, double screens) {
        add(menu, name, {}, [this, screens] { m_explorer->time().panBy(screens * m_explorer->time().scale().width); })
            ->setText(name + QLatin1Char('\t') + QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText));
    };
    pan(tr("Move &earlier"), Qt::Key_Left, -0.25); // the key is the timeline's own: elsewhere it moves in words
    pan(tr("Move &later"), Qt::Key_Right, 0.25);
}

void TimelineController::addSteps(QMenu &menu)
{
    add(menu, tr("&Next event"), {QKeySequence(Qt::Key_N)}, [this] { m_explorer->workspace().step(1); });
    add(menu, tr("&Previous event"), {QKeySequence(Qt::SHIFT | Qt::Key_N)}, [this] { m_explorer->workspace().step(-1); });
    add(menu, tr("Next of the lane, filtered or not"), {QKeySequence(Qt::Key_Period)}, [this] { m_explorer->timeline().stepUnfiltered(1); });
    add(menu, tr("Previous of the lane, filtered or not"), {QKeySequence(Qt::Key_Comma)}, [this] { m_explorer->timeline().stepUnfiltered(-1); });
    m_links << add(menu, tr("Next linked event"), {QKeySequence(Qt::Key_BracketRight)}, [this] { m_explorer->timeline().stepLink(1); })
            << add(menu, tr("Previous linked event"), {QKeySequence(Qt::Key_BracketLeft)}, [this] { m_explorer->timeline().stepLink(-1); });
}

void TimelineController::addRange(QMenu &menu)
{
    m_rangeOf = add(menu, tr("&Range from the selection"), {QKeySequence(Qt::Key_R)}, [this] { m_explorer->timeline().rangeFromSelection(); });
    m_toRange = add(menu, tr("&Zoom to the range"), {QKeySequence(Qt::Key_Z)}, [this] { m_explorer->timeline().zoomToChosen(); });
    m_filterRange = add(menu, tr("&Filter to the range"), {}, [this] { filterRange(); });
    m_noRange = add(menu, tr("No range"), {}, [this] { m_explorer->timeline().setRange({}); });
}

void TimelineController::addPreferences(QMenu &menu)
{
    const auto size = [this](double by) {
        TimelineView &view = m_explorer->timeline();
        view.setRowHeight(view.stage().rowHeight() + by);
    };
    add(menu, tr("&Higher lanes"), {QKeySequence(Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::ALT | Qt::Key_Equal)}, [size] { size(heightStep); });
    add(menu, tr("Lower lane&s"), {QKeySequence(Qt::ALT | Qt::Key_Minus)}, [size] { size(-heightStep); });
    m_wheel = add(menu, tr("&Wheel scrolls the lanes"), {}, [this] {
        m_settings.setValue(wheelKey, m_wheel->isChecked());
        follow();
    });
    m_wheel->setCheckable(true);
    setPreference(*m_wheel);
    m_wheel->setChecked(m_settings.value(wheelKey, false).toBool());
}

void TimelineController::setExplorer(Explorer *explorer)
{
    m_history.reset();
    m_explorer = explorer;
    m_tools->setVisible(explorer != nullptr);
    m_menu->setEnabled(explorer != nullptr);
    if (explorer) {
        connect(explorer, &Explorer::pageChanged, this, [this] { m_menu->setEnabled(m_explorer && !m_explorer->page()); });
        TimelineView &view = explorer->timeline();
        m_history = std::make_unique<ViewHistory>(explorer->time());
        connect(m_history.get(), &ViewHistory::changed, this, &TimelineController::follow);
        connect(&view, &TimelineView::rangeChanged, this, &TimelineController::follow);
        connect(&view, &TimelineView::selectionChanged, this, &TimelineController::follow);
        connect(&explorer->workspace(), &Workspace::currentChanged, this, &TimelineController::follow);
        connect(&view, &TimelineView::menuWanted, this, &TimelineController::fillMenu);
        connect(&view, &TimelineView::rangeChosen, this, [this](const DateRange &, QPoint global) {
            auto *menu = new QMenu(&m_explorer->timeline());
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillRangeMenu(*menu);
            menu->popup(global);
        });
        view.setToday(m_now().toLocalTime().date());
    }
    follow();
}

void TimelineController::follow()
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_explorer != nullptr);
    if (!m_explorer)
        return;
    TimelineView &view = m_explorer->timeline();
    const bool selected = view.selectedDays().has_value();
    m_back->setEnabled(m_history->canGoBack());
    m_forward->setEnabled(m_history->canGoForward());
    m_centre->setEnabled(selected);
    m_rangeOf->setEnabled(selected);
    m_toRange->setEnabled(selected || view.range());
    for (QAction *action : {m_filterRange, m_noRange})
        action->setEnabled(view.range().has_value());
    view.setWheel(m_wheel->isChecked() ? TimelineView::Wheel::ScrollsLanes : TimelineView::Wheel::Zooms);
}

void TimelineController::goToDate()
{
    if (!m_goTo)
        m_goTo = new GoToDate(m_explorer->timeline(), m_now().toLocalTime().date());
    m_goTo->open();
}

void TimelineController::filterRange()
{
    if (!m_explorer->timeline().range())
        return;
    EventFilter filter = m_explorer->workspace().filter().current();
    filter.days = m_explorer->timeline().range();
    m_explorer->workspace().filter().apply(filter);
}

void TimelineController::fillMenu(QMenu &menu, const TimelinePlace &place)
{
    TimelineView &view = m_explorer->timeline();
    if (place.lane) {
        menu.addAction(tr("Zoom to its events"), &view, [&view, lane = *place.lane] { view.fitLane(lane); });
        return;
    }
    if (place.badge) {
        menu.addAction(tr("Zoom to its %n events", nullptr, int(place.badge->events)), &view, [&view, badge = *place.badge] { view.fitItem(badge); });
        menu.addSeparator();
    }
    if (place.row) {
        menu.addAction(tr("Show its details"), &view, [this, &view] {
            if (view.current())
                Q_EMIT view.activated(*view.current());
        });
        menu.addActions({m_centre, m_rangeOf, m_toRange});
        for (QAction *action : std::as_const(m_links))
            menu.addAction(action);
        return;
    }
    if (place.range) {
        fillRangeMenu(menu);
        menu.addSeparator();
    }
    menu.addActions({m_fit, m_date, m_today, m_back, m_forward});
}

void TimelineController::fillRangeMenu(QMenu &menu)
{
    menu.addActions({m_filterRange, m_toRange});
    menu.addAction(tr("&Export a picture of it…"), this, &TimelineController::pictureWanted);
    Q_EMIT rangeMenuWanted(menu);
    menu.addAction(m_noRange);
}
