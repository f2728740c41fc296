// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/helpcontroller.h"

#include "controllers/menus.h"
#include "mainwindow.h"

#include <QMessageBox>

void HelpController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menuTitled(menus, tr("&Help"));
    menu->addAction(tr("&About Annals"), this, &HelpController::showAbout);
}

void HelpController::showAbout()
{
    QMessageBox::about(&m_window, tr("About Annals"),
                       tr("<h3>Annals %1</h3><p>Turns a pile of articles about a market into a timeline that can be trusted: "
                          "who did what, when, and which sentence says so.</p><p>Free software under the GNU General Public "
                          "License, version 3 or later. Nothing leaves this computer.</p>")
                           .arg(QStringLiteral(ANNALS_VERSION)));
}
