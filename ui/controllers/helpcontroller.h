// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

#include <QList>
#include <QStringList>

class MainWindow;

/// How well this version reads, as resources/quality has it, in the words of the window: a heading, then a row for each measure, those of
/// the kinds of events below their sum and further in. Four cells each.
[[nodiscard]] QList<QStringList> qualityTable();

/// What this program is.
class HelpController : public Controller
{
    Q_OBJECT
public:
    explicit HelpController(MainWindow &window) : m_window(window) {}

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *) override {}

private:
    void showAbout();

    MainWindow &m_window;
};
