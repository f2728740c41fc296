// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"
#include "core/edtf.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <vector>

class Appearance;
class EventEditor;
class FigureEditor;
class QAction;
class QMenu;
struct TimelinePlace;

/// What is done by hand to the selected events: a new one, edit, accept, reject, star, tags, merge, split, delete. With no event
/// selected, Delete is for the era whose days are chosen, and edit, accept and reject for the figure that is looked at. And the figures:
/// a new one, all of them as a table.
class EventsController : public Controller
{
    Q_OBJECT
public:
    EventsController(Appearance &appearance, std::function<QDateTime()> now);
    ~EventsController() override;

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

Q_SIGNALS:
    void eraRemovalWanted();

private:
    QAction *add(QMenu &menu, const QString &name, const QKeySequence &key, std::function<void()> act);
    void follow();
    [[nodiscard]] bool isEraChosen() const; ///< and no event
    void followDrag();
    void create(const std::optional<Edtf> &when);
    void fillMenu(QMenu &menu, const TimelinePlace &place);
    void fillTags();
    void showFigures(const QString &company); ///< of all where empty

    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    std::unique_ptr<EventEditor> m_editor; ///< of the open project
    std::unique_ptr<FigureEditor> m_figureEditor;
    QAction *m_menu = nullptr;
    QMenu *m_tags = nullptr;
    QAction *m_new = nullptr;
    QAction *m_newFigure = nullptr;
    QAction *m_figures = nullptr;
    QAction *m_star = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_split = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_putBack = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_drag = nullptr;
};
