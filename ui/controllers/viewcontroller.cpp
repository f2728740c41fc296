// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/viewcontroller.h"

#include "explorer.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "timeline/timelineview.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace {

constexpr double zoomStep = 1.5;

const std::pair<Grouping, const char *> groupings[] = {
    {Grouping::Company, QT_TRANSLATE_NOOP("ViewController", "Company")},
    {Grouping::Kind, QT_TRANSLATE_NOOP("ViewController", "Kind")},
    {Grouping::Publisher, QT_TRANSLATE_NOOP("ViewController", "Publisher")},
    {Grouping::None, QT_TRANSLATE_NOOP("ViewController", "None")},
};

void zoomBy(Explorer &explorer, double factor)
{
    const TimeScale &scale = explorer.time().scale();
    explorer.time().zoomAt(scale.left + scale.width / 2, factor);
}

} // namespace

ViewController::ViewController(QWidget &window, Appearance &appearance)
    : m_window(window), m_appearance(appearance), m_lanes(new QActionGroup(this))
{
}

void ViewController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *menu = menus.addMenu(tr("&View"));
    addThemes(*menu);
    menu->addSeparator();
    addPanels(*menu);
    menu->addSeparator();
    auto *full = menu->addAction(tr("F&ull screen"), this, [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    full->setShortcut(QKeySequence(Qt::Key_F11));
    QMenu *timeline = menus.addMenu(tr("&Timeline"));
    m_timeline = timeline->menuAction();
    addZoom(*timeline);
    timeline->addSeparator();
    addSteps(*timeline);
    timeline->addSeparator();
    addLanes(*timeline);
    m_tools = tools.addWidget(makeTools());
}

QWidget *ViewController::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Lanes")));
    m_lanesBox = new QComboBox;
    m_lanesBox->setAccessibleName(tr("Lanes stand for"));
    for (const auto &[grouping, name] : groupings)
        m_lanesBox->addItem(tr(name), int(grouping));
    connect(m_lanesBox, &QComboBox::activated, this, [this](int place) { m_lanes->actions().at(place)->trigger(); });
    row->addWidget(m_lanesBox);
    for (QAction *action : {m_zoomOut, m_fit, m_zoomIn}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    return tools;
}

void ViewController::addSteps(QMenu &menu)
{
    const auto add = [&](const QString &name, Qt::Key key, int by) {
        auto *action = menu.addAction(name, this, [this, by] { m_explorer->workspace().step(by); });
        action->setShortcut(QKeySequence(key));
        m_ofExplorer << action;
    };
    add(tr("&Next event"), Qt::Key_N, 1);
    add(tr("&Previous event"), Qt::Key_P, -1);
}

void ViewController::addThemes(QMenu &menu)
{
    QMenu *themes = menu.addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::System, tr("Like the &system")}, {ThemeChoice::Light, tr("&Light")}, {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, name] : choices) {
        auto *action = themes->addAction(name);
        action->setCheckable(true);
        action->setChecked(choice == m_appearance.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { m_appearance.setChoice(chosen); });
    }
}

void ViewController::addPanels(QMenu &menu)
{
    const auto add = [&](const QString &name, const QKeySequence &keys, auto show, bool shown = true) {
        auto *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(shown);
        action->setShortcut(keys);
        connect(action, &QAction::toggled, this, [this, show](bool on) {
            if (m_explorer)
                show(*m_explorer, on);
        });
        m_panels << action;
    };
    add(tr("&Filters"), QKeySequence(Qt::CTRL | Qt::Key_1),
        [](Explorer &explorer, bool on) { explorer.filters().setVisible(on); });
    add(tr("&Details"), QKeySequence(Qt::CTRL | Qt::Key_2),
        [](Explorer &explorer, bool on) { explorer.panels().setVisible(on); });
    add(tr("Market &share"), QKeySequence(Qt::CTRL | Qt::Key_3),
        [](Explorer &explorer, bool on) { explorer.setChartShown(on); });
    add(tr("&Table"), QKeySequence(Qt::CTRL | Qt::Key_4),
        [](Explorer &explorer, bool on) { explorer.setTableShown(on); }, false);
}

void ViewController::addZoom(QMenu &menu)
{
    m_zoomIn = menu.addAction(tr("Zoom &in"), this, [this] { zoomBy(*m_explorer, zoomStep); });
    m_zoomIn->setShortcut(QKeySequence::ZoomIn);
    m_zoomOut = menu.addAction(tr("Zoom &out"), this, [this] { zoomBy(*m_explorer, 1 / zoomStep); });
    m_zoomOut->setShortcut(QKeySequence::ZoomOut);
    m_fit = menu.addAction(tr("Fit &all"), this, [this] { m_explorer->time().fit(); });
    m_fit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    setThemedIcon(*m_zoomIn, Icon::Plus, m_appearance);
    setThemedIcon(*m_zoomOut, Icon::Minus, m_appearance);
    setThemedIcon(*m_fit, Icon::Fit, m_appearance);
    m_ofExplorer << m_zoomIn << m_zoomOut << m_fit;
}

void ViewController::addLanes(QMenu &menu)
{
    QMenu *lanes = menu.addMenu(tr("&Lanes"));
    for (const auto &[grouping, name] : groupings) {
        auto *action = lanes->addAction(tr(name));
        action->setCheckable(true);
        action->setChecked(grouping == Grouping::Company);
        m_lanes->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = grouping] {
            if (m_explorer)
                m_explorer->setGrouping(chosen);
            m_lanesBox->setCurrentIndex(m_lanesBox->findData(int(chosen)));
        });
    }
}

void ViewController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    for (QAction *action : m_ofExplorer + m_panels + m_lanes->actions())
        action->setEnabled(explorer != nullptr);
    m_tools->setVisible(explorer != nullptr);
    m_timeline->setEnabled(explorer != nullptr);
    if (!explorer)
        return;
    explorer->filters().setVisible(m_panels[0]->isChecked());
    explorer->panels().setVisible(m_panels[1]->isChecked());
    explorer->setChartShown(m_panels[2]->isChecked());
    explorer->setTableShown(m_panels[3]->isChecked());
    explorer->setGrouping(Grouping(m_lanesBox->currentData().toInt()));
}
