// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/viewcontroller.h"

#include "accessibility/choicename.h"
#include "commands/windowactions.h"
#include "explorer.h"
#include "filter/knownbar.h"
#include "palette/appearance.h"
#include "palette/motion.h"
#include "settings/language.h"
#include "timeline/timelineview.h"
#include "windowroom.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolBar>

namespace {

const QString motionKey = QStringLiteral("lessMotion");
const QString panelKey = QStringLiteral("window/panel%1"); // shown
constexpr int leastForCharts = 640;                        // a lower screen belongs to the timeline until they are asked for

const std::pair<Grouping, const char *> groupings[] = {
    {Grouping::Company, QT_TRANSLATE_NOOP("ViewController", "Company")},
    {Grouping::Kind, QT_TRANSLATE_NOOP("ViewController", "Kind")},
    {Grouping::Publisher, QT_TRANSLATE_NOOP("ViewController", "Publisher")},
    {Grouping::Tag, QT_TRANSLATE_NOOP("ViewController", "Tag")},
    {Grouping::None, QT_TRANSLATE_NOOP("ViewController", "None")},
};

} // namespace

ViewController::ViewController(QWidget &window, QSettings &settings, Appearance &appearance)
    : m_window(window), m_settings(settings), m_appearance(appearance), m_lanes(new QActionGroup(this))
{
}

void ViewController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *menu = menus.addMenu(tr("&View"));
    addThemes(*menu);
    addLanguages(*menu);
    menu->addSeparator();
    addPanels(*menu);
    menu->addSeparator();
    addLanes(*menu);
    addMotion(*menu);
    auto *full = menu->addAction(tr("F&ull screen"), this, [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    full->setShortcut(QKeySequence(Qt::Key_F11));
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
    nameChoice(*m_lanesBox, tr("Lanes stand for"));
    for (const auto &[grouping, name] : groupings)
        m_lanesBox->addItem(tr(name), int(grouping));
    connect(m_lanesBox, &QComboBox::activated, this, [this](int place) { m_lanes->actions().at(place)->trigger(); });
    row->addWidget(m_lanesBox);
    return tools;
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

void ViewController::addLanguages(QMenu &menu)
{
    QMenu *chosen = menu.addMenu(tr("Lan&guage"));
    auto *group = new QActionGroup(this);
    const QString kept = m_settings.value(languageKey).toString();
    const auto add = [&](const QString &name, const QString &tag) {
        auto *action = chosen->addAction(name);
        action->setCheckable(true);
        action->setChecked(tag == languageOf(kept).value_or(QString()));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] {
            m_settings.setValue(languageKey, tag);
            Q_EMIT languageWanted();
        });
    };
    add(tr("Like the &system"), {});
    for (const LanguageName &language : languages())
        add(language.name, language.tag);
}

void ViewController::addPanels(QMenu &menu)
{
    const auto add = [&](const QString &name, const QList<QKeySequence> &keys, auto show, bool shown = true) {
        auto *action = menu.addAction(name);
        action->setCheckable(true);
        const QString kept = panelKey.arg(m_panels.size());
        action->setChecked(m_settings.value(kept, shown).toBool());
        action->setShortcuts(keys);
        connect(action, &QAction::toggled, this, [this, show](bool on) {
            if (m_explorer)
                show(*m_explorer, on);
        });
        connect(action, &QAction::triggered, this, [this, kept](bool on) { m_settings.setValue(kept, on); });
        m_panels << action;
    };
    add(tr("&Filters"), {QKeySequence(Qt::CTRL | Qt::Key_1)},
        [](Explorer &explorer, bool on) { explorer.filters().setVisible(on); });
    add(tr("&Details"), {QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::Key_Q)},
        [](Explorer &explorer, bool on) { explorer.panels().setVisible(on); });
    add(tr("&Charts"), {QKeySequence(Qt::CTRL | Qt::Key_3)},
        [this](Explorer &explorer, bool on) {
            m_chartsWanted = on;
            explorer.setChartShown(on);
        },
        roomFor(m_window).height() >= leastForCharts);
    m_chartsWanted = m_panels[2]->isChecked();
    add(tr("Ta&ble"), {QKeySequence(Qt::CTRL | Qt::Key_4)},
        [](Explorer &explorer, bool on) { explorer.setTableShown(on); }, false);
    m_known = menu.addAction(tr("As &known on…"));
    m_known->setCheckable(true);
    m_known->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_known, &QAction::toggled, this, [this](bool on) {
        if (m_explorer)
            m_explorer->knownBar().setVisible(on);
    });
    m_why = menu.addAction(tr("&Why is it there?"), this, [this] {
        if (m_explorer)
            m_explorer->showWhy();
    });
    m_why->setShortcut(QKeySequence(Qt::Key_Y));
}

void ViewController::addMotion(QMenu &menu)
{
    m_motion = menu.addAction(tr("&Move without animation"), this, [this] {
        m_settings.setValue(motionKey, m_motion->isChecked());
        if (m_explorer)
            m_explorer->time().setReducedMotion(lessMotion());
    });
    m_motion->setCheckable(true);
    setPreference(*m_motion);
    m_motion->setChecked(m_settings.value(motionKey, false).toBool());
}

bool ViewController::lessMotion() const
{
    return m_motion->isChecked() || desktopWantsLessMotion();
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
        });
    }
}

void ViewController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    for (QAction *action : m_panels + m_lanes->actions())
        action->setEnabled(explorer != nullptr);
    m_why->setEnabled(explorer != nullptr);
    m_known->setEnabled(explorer != nullptr);
    m_known->setChecked(false);
    m_tools->setVisible(explorer != nullptr);
    if (!explorer)
        return;
    connect(explorer, &Explorer::pageChanged, this, [this] { m_why->setEnabled(!m_explorer->page()); }); // whose key is the page's
    explorer->time().setReducedMotion(lessMotion());
    explorer->filters().setVisible(m_panels[0]->isChecked());
    explorer->panels().setVisible(m_panels[1]->isChecked());
    connect(&explorer->knownBar(), &KnownBar::shownChanged, m_known, &QAction::setChecked);
    if (!m_chartsWanted)
        explorer->setChartShown(false);
    connect(explorer, &Explorer::chartShownChanged, m_panels[2], [this](bool shown) {
        const QSignalBlocker blocker(m_panels[2]);
        m_panels[2]->setChecked(shown);
    });
    Q_EMIT explorer->chartShownChanged(explorer->isChartShown());
    explorer->setTableShown(m_panels[3]->isChecked());
    connect(explorer, &Explorer::groupingChanged, this, &ViewController::followGrouping);
    explorer->setGrouping(Grouping(m_lanesBox->currentData().toInt()));
}

void ViewController::followGrouping()
{
    const int place = m_lanesBox->findData(int(m_explorer->grouping()));
    m_lanesBox->setCurrentIndex(place);
    m_lanes->actions().at(place)->setChecked(true);
}
