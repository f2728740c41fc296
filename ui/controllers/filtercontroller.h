// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

#include <QTimer>

class Appearance;
class QAction;
class SearchField;
class YearFields;

/// Search, years, back and forward through filters, clear, and nothing selected.
class FilterController : public Controller
{
    Q_OBJECT
public:
    explicit FilterController(Appearance &appearance);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

private:
    [[nodiscard]] QWidget *makeTools();
    void applySearch();
    void follow();

    Appearance &m_appearance;
    Explorer *m_explorer = nullptr;
    QAction *m_tools = nullptr; ///< its part of the tool bar
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_find = nullptr;
    QAction *m_none = nullptr;
    SearchField *m_search = nullptr;
    YearFields *m_years = nullptr;
    QTimer m_typing;
};
