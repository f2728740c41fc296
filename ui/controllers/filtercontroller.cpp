// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/filtercontroller.h"

#include "explorer.h"
#include "filter/yearfields.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QToolBar>

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
    QMenu *menu = menus.addMenu(tr("&Edit"));
    m_find = menu->addAction(tr("&Find"));
    m_find->setShortcut(QKeySequence::Find);
    m_clear = menu->addAction(tr("&Clear all filters"), this, [this] { m_explorer->workspace().filter().apply({}); });
    m_clear->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    menu->addSeparator();
    m_back = menu->addAction(tr("Filter &back"), this, [this] { m_explorer->workspace().filter().back(); });
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = menu->addAction(tr("Filter for&ward"), this, [this] { m_explorer->workspace().filter().forward(); });
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    setThemedIcon(*m_back, Icon::Back, m_appearance);
    setThemedIcon(*m_forward, Icon::Forward, m_appearance);

    tools.addAction(m_back);
    tools.addAction(m_forward);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search events and articles"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedSize(300, 32);
    m_search->setAccessibleName(tr("Search"));
    auto *glass = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    setThemedIcon(*glass, Icon::Search, m_appearance);
    tools.addWidget(m_search);
    m_years = new YearFields;
    tools.addWidget(m_years);

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
}

void FilterController::setExplorer(Explorer *explorer)
{
    m_typing.stop();
    m_explorer = explorer;
    m_years->setWorkspace(explorer ? &explorer->workspace() : nullptr);
    m_search->setEnabled(explorer != nullptr);
    m_find->setEnabled(explorer != nullptr);
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
