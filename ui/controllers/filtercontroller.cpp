// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/filtercontroller.h"

#include "controllers/menus.h"
#include "explorer.h"
#include "filter/searchfield.h"
#include "filter/yearfields.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QToolBar>
#include <QToolButton>

namespace {
constexpr int typingPause = 150; // ms after the last key before a search runs
}

FilterController::FilterController(Appearance &appearance) : m_appearance(appearance)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FilterController::applySearch);
}

void FilterController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *menu = menuTitled(menus, QCoreApplication::translate("EditController", "&Edit"));
    m_find = menu->addAction(tr("&Find"));
    m_find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    m_clear = menu->addAction(tr("&Clear all filters"), this, [this] { m_explorer->workspace().filter().apply({}); });
    m_clear->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_none = menu->addAction(tr("Select &nothing, then end the search"), this, [this] {
        if (!m_explorer->timeline().escape())
            m_search->clear();
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
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterController::applySearch);
    connect(m_search, &SearchField::left, this, [this] { m_explorer->timeline().setFocus(); });
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
    row->addWidget(m_search, 1);
    m_years = new YearFields;
    row->addWidget(m_years);
    return tools;
}

void FilterController::setExplorer(Explorer *explorer)
{
    m_typing.stop();
    m_explorer = explorer;
    m_years->setWorkspace(explorer ? &explorer->workspace() : nullptr);
    m_tools->setVisible(explorer != nullptr);
    m_find->setEnabled(explorer != nullptr);
    m_none->setEnabled(explorer != nullptr);
    if (explorer)
        connect(&explorer->workspace().filter(), &FilterState::changed, this, &FilterController::follow);
    follow();
}

void FilterController::applySearch()
{
    m_typing.stop();
    if (!m_explorer)
        return;
    EventFilter filter = m_explorer->workspace().filter().current();
    filter.search = m_search->text().trimmed();
    m_explorer->workspace().filter().apply(filter);
}

void FilterController::follow()
{
    const FilterState *filter = m_explorer ? &m_explorer->workspace().filter() : nullptr;
    m_back->setEnabled(filter && filter->canGoBack());
    m_forward->setEnabled(filter && filter->canGoForward());
    m_clear->setEnabled(filter && !filter->current().isEmpty());
    const QString search = filter ? filter->current().search : QString();
    if (m_search->text().trimmed() != search) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(search);
    }
}
