// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/reviewcontroller.h"

#include "controllers/menus.h"
#include "explorer.h"
#include "items/reviewqueue.h"
#include "palette/themedaction.h"
#include "review/reviewpage.h"
#include "timeline/timelineview.h"

#include <QPushButton>
#include <QToolBar>

ReviewController::ReviewController(Appearance &appearance, std::function<QDateTime()> now)
    : m_appearance(appearance)
    , m_now(std::move(now))
{
}

void ReviewController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *menu = menus.addMenu(tr("&Review"));
    m_open = menu->addAction(tr("&Review what was found"), this, &ReviewController::toggle);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_open->setCheckable(true);
    menu->addSeparator();
    // Their keys work in the review only: the page has these actions too.
    const auto add = [&](const QString &name, Qt::Key key, const QString &tip) {
        QAction *action = menu->addAction(name);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setStatusTip(tip);
        action->setEnabled(false);
        return action;
    };
    m_actions.accept = add(tr("Accept"), Qt::Key_A, tr("It is as the text says"));
    m_actions.reject = add(tr("Reject"), Qt::Key_X, tr("The text does not say this"));
    m_actions.edit = add(tr("Edit"), Qt::Key_E, tr("Change it, then it is decided"));
    m_actions.merge = add(tr("Merge"), Qt::Key_M, tr("It is the same as the event proposed"));
    m_actions.why = add(tr("Why?"), Qt::Key_Y, tr("Which words made it"));
    m_actions.skip = add(tr("Skip"), Qt::Key_Space, tr("Decide it later"));
    m_actions.undo = add(tr("Undo"), Qt::Key_U, tr("Take the last decision back"));

    m_bar = &tools;
    m_button = new QPushButton(tr("Review"));
    m_button->setAutoDefault(false);
    m_button->setFocusPolicy(Qt::TabFocus);
    setThemedIcon(*m_button, Icon::Review, m_appearance);
    connect(m_button, &QPushButton::clicked, m_open, &QAction::trigger);
    m_tool = tools.addWidget(m_button);
}

void ReviewController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_page = nullptr;
    m_open->setEnabled(explorer != nullptr);
    m_tool->setVisible(explorer != nullptr);
    if (explorer) {
        connect(explorer, &Explorer::pageChanged, this, &ReviewController::followPage);
        connect(&explorer->workspace(), &Workspace::countsChanged, this, &ReviewController::followCounts);
        connect(&explorer->workspace(), &Workspace::factsChanged, this, &ReviewController::followCounts);
        followCounts();
    }
    followPage();
}

void ReviewController::toggle()
{
    if (!m_explorer)
        return;
    if (m_page && m_explorer->page() == m_page.data())
        return m_explorer->setPage(nullptr);
    if (!m_page) {
        m_page = new ReviewPage(m_explorer->workspace(), m_appearance, m_actions, m_now().toLocalTime().date());
        connect(m_page, &ReviewPage::leaveWanted, this, &ReviewController::toggle);
    }
    m_explorer->setPage(m_page);
}

void ReviewController::followPage()
{
    const bool open = m_page && m_explorer && m_explorer->page() == m_page.data();
    m_open->setChecked(open);
    if (open)
        m_page->begin(); // takes the keys before the bar goes that may have them
    m_bar->setVisible(!open);
    if (open)
        return;
    for (QAction *action : {m_actions.accept, m_actions.reject, m_actions.edit, m_actions.merge, m_actions.why, m_actions.skip,
                            m_actions.undo})
        action->setEnabled(false);
    if (m_page)
        m_page->end();
    if (m_explorer)
        m_explorer->timeline().setFocus();
}

void ReviewController::followCounts()
{
    if (!m_explorer)
        return; // what closes with a project may change once more what it shows
    const qint64 left = unreviewedAmong(m_explorer->workspace().index(), m_explorer->workspace().snapshot().figures);
    m_button->setText(left > 0 ? tr("Review (%1)").arg(QLocale().toString(left)) : tr("Review"));
}
