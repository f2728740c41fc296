// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/editcontroller.h"

#include "controllers/menus.h"
#include "deedrunner.h"
#include "editing/deeddialog.h"
#include "editing/historydialog.h"
#include "explorer.h"
#include "items/recordwords.h"
#include "store/project.h"

EditController::EditController(Appearance &appearance)
    : m_appearance(appearance)
{
}

void EditController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menuTitled(menus, tr("&Edit"));
    m_undo = menu->addAction(tr("&Undo"), this, [this] { DeedRunner::undo(m_explorer->workspace()); });
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = menu->addAction(tr("&Redo"), this, [this] { DeedRunner::redo(m_explorer->workspace()); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_history = menu->addAction(tr("&History…"), this, &EditController::showHistory);
    m_history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    menu->addSeparator();
}

void EditController::showHistory()
{
    HistoryDialog dialog(m_explorer->workspace(), m_appearance, m_explorer);
    dialog.exec();
}

void EditController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    if (explorer)
        connect(&explorer->workspace().editor(), &ProjectEditor::historyChanged, this, &EditController::follow);
    if (DeedRunner *runner = explorer ? DeedRunner::of(explorer->workspace()) : nullptr)
        connect(runner, &DeedRunner::underWayChanged, this, [this, runner] {
            if (runner->underWay() && !m_underWay) {
                m_underWay = new DeedDialog(*runner, m_explorer->window());
                m_underWay->setAttribute(Qt::WA_DeleteOnClose);
                m_underWay->open();
            }
        });
    follow();
}

void EditController::follow()
{
    const ProjectEditor *editor = m_explorer ? &m_explorer->workspace().editor() : nullptr;
    m_history->setEnabled(editor);
    const bool writable = editor && !m_explorer->workspace().project().isReadOnly();
    m_undo->setEnabled(writable && editor->canUndo());
    m_redo->setEnabled(writable && editor->canRedo());
    m_undo->setText(editor && editor->canUndo() ? tr("&Undo %1").arg(deedWord(editor->undoLabel())) : tr("&Undo"));
    m_redo->setText(editor && editor->canRedo() ? tr("&Redo %1").arg(deedWord(editor->redoLabel())) : tr("&Redo"));
}
