// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/helpcontroller.h"

#include "mainwindow.h"

#include <QMenuBar>
#include <QMessageBox>

void HelpController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menus.addMenu(tr("&Help"));
    auto *keys = menu->addAction(tr("&Keys and gestures"), this, &HelpController::showKeys);
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    menu->addAction(tr("&About Annals"), this, &HelpController::showAbout);
}

void HelpController::showKeys()
{
    const std::pair<QString, QString> rows[] = {
        {tr("Wheel"), tr("zoom at the pointer")},
        {tr("Shift+wheel, drag"), tr("move through time")},
        {tr("Wheel over the lanes' names"), tr("scroll the lanes")},
        {tr("Click, Ctrl+click"), tr("select, select one more")},
        {tr("Double-click on a number"), tr("zoom to its events")},
        {tr("0 or Ctrl+0"), tr("show everything")},
        {tr("Left, right"), tr("previous, next event of the lane")},
        {tr("Up, down"), tr("previous, next lane")},
        {tr("Home, End"), tr("first, last event")},
        {tr("F, F again"), tr("centre the selection, fit it")},
        {tr("W S A D"), tr("zoom in and out, move back and on")},
        {tr("N, P"), tr("next, previous of all shown")},
        {tr("Ctrl+F or /"), tr("search; Esc empties it")},
        {tr("Alt+left, Alt+right"), tr("previous, next filter")},
        {tr("Ctrl+E"), tr("export a picture")},
        {tr("Ctrl+1, 2, 3"), tr("filters, details, market share on and off")},
        {tr("F11"), tr("full screen")},
        {tr("? or F1"), tr("these keys")},
        {tr("Esc"), tr("clear the selection")},
    };
    QString text = QStringLiteral("<table cellspacing=6>");
    for (const auto &[keys, meaning] : rows)
        text += QStringLiteral("<tr><td><b>%1</b></td><td style=\"white-space:pre\">&nbsp;&nbsp;%2</td></tr>").arg(keys, meaning);
    QMessageBox box(&m_window);
    box.setWindowTitle(tr("Keys and gestures"));
    box.setTextFormat(Qt::RichText);
    box.setText(text + QStringLiteral("</table>"));
    box.exec();
}

void HelpController::showAbout()
{
    QMessageBox::about(&m_window, tr("About Annals"),
                       tr("<h3>Annals %1</h3><p>Turns a pile of articles about a market into a timeline that can be trusted: "
                          "who did what, when, and which sentence says so.</p><p>Free software under the GNU General Public "
                          "License, version 3 or later. Nothing leaves this computer.</p>")
                           .arg(QStringLiteral(ANNALS_VERSION)));
}
