// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"
#include "review/reviewactions.h"

#include <QDateTime>
#include <QPointer>

#include <functional>

class Appearance;
class QPushButton;
class ReviewPage;

/// The way to the review and back, and the key of each decision.
class ReviewController : public Controller
{
    Q_OBJECT
public:
    ReviewController(Appearance &appearance, std::function<QDateTime()> now);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

private:
    void toggle();
    void followPage();
    void followCounts();

    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    QPointer<ReviewPage> m_page; ///< of the open project, once it was wanted; owned by the explorer
    QToolBar *m_bar = nullptr;
    QAction *m_tool = nullptr;
    QPushButton *m_button = nullptr;
    QAction *m_open = nullptr;
    ReviewActions m_actions;
};
