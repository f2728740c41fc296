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
        {tr("Wheel, pinch"), tr("zoom at the pointer; Ctrl+wheel always does")},
        {tr("Shift+wheel, two fingers, drag"), tr("move through time")},
        {tr("Wheel over the lanes' names"), tr("scroll the lanes; so does Ctrl+Shift+wheel")},
        {tr("Alt+wheel"), tr("higher and lower lanes")},
        {tr("Drag on the axis"), tr("choose and measure a range; its edges can be dragged")},
        {tr("Ctrl+drag"), tr("choose a range, then filter, zoom or export")},
        {tr("Shift+drag"), tr("select the events in a box")},
        {tr("Middle button"), tr("drag: zoom to that time, with Ctrl out; click: fit what is there")},
        {tr("Click, Ctrl+click, Shift+click"), tr("select, one more, all between")},
        {tr("Double-click"), tr("on a number zoom to its events, on an event centre it")},
        {tr("0 or Ctrl+0"), tr("show everything")},
        {tr("Ctrl+G, Ctrl+T"), tr("go to a date, to today")},
        {tr("Alt+left, Alt+right"), tr("previous, next view; with Shift the filter")},
        {tr("W S A D"), tr("zoom in and out, move back and on; faster while held")},
        {tr("Page up, page down"), tr("a screen back, on; Ctrl+left, Ctrl+right a quarter")},
        {tr("Left, right"), tr("previous, next event of the lane; , and . filtered or not")},
        {tr("Up, down"), tr("previous, next lane")},
        {tr("Home, End"), tr("first, last event")},
        {tr("F, F again"), tr("centre the selection, fit it")},
        {tr("R, Z"), tr("range from the selection, zoom to the range")},
        {tr("N, Shift+N"), tr("next, previous of all shown")},
        {tr("Ctrl+F or /"), tr("search: words, \"phrases\", company:amazon kind:exit 2015..2019 conf>0.7")},
        {tr("Enter, Shift+Enter"), tr("in the search: next, previous hit; elsewhere F3, Shift+F3")},
        {tr("Ctrl+D"), tr("save the search")},
        {tr("Ctrl+E"), tr("export a picture")},
        {tr("Ctrl+1, 2, 3"), tr("filters, details (Q), market share on and off")},
        {tr("F11"), tr("full screen")},
        {tr("? or F1"), tr("these keys")},
        {tr("Esc"), tr("end a drag, the range, the selection, the search")},
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
