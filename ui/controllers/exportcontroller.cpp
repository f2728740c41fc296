// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/exportcontroller.h"

#include "explorer.h"
#include "exporting/exportdialog.h"
#include "mainwindow.h"
#include "palette/themedaction.h"

#include <QAction>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

ExportController::ExportController(MainWindow &window, Appearance &appearance, std::function<QDateTime()> now)
    : m_window(window), m_appearance(appearance), m_now(std::move(now))
{
}

void ExportController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *file = menus.actions().front()->menu();
    m_export = new QAction(tr("&Export a picture…"), this);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_export, &QAction::triggered, this, &ExportController::exportPicture);
    file->insertAction(file->actions().at(2), m_export);

    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools.addWidget(space);
    m_button = new QPushButton(tr("Export"));
    m_button->setDefault(true);
    m_button->setToolTip(tr("Write the timeline or the chart as PNG, SVG or PDF (Ctrl+E)"));
    setThemedIcon(*m_button, Icon::Export, m_appearance, true);
    connect(m_button, &QPushButton::clicked, m_export, &QAction::trigger);
    tools.addWidget(m_button);
}

void ExportController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_export->setEnabled(explorer != nullptr);
    m_button->setEnabled(explorer != nullptr);
}

void ExportController::exportPicture()
{
    PictureOptions options;
    options.filter = m_explorer->workspace().filter().current();
    options.grouping = m_explorer->grouping();
    options.date = m_now().toLocalTime().date();
    ExportDialog dialog(m_explorer->workspace().project(), options, m_explorer->visibleDays(), &m_window);
    dialog.exec();
}
