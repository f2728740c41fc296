// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"
#include "filter/eventfilter.h"
#include "filter/suggestionlist.h"

#include <QTimer>

#include <memory>

class Appearance;
class HitStepper;
class QAction;
class QMenu;
class SavedSearches;
class SearchField;
class YearFields;

/// The search, which is the filter as text, hits one after the other, searches that are kept, years, back and forward through
/// filters, clear, and nothing selected.
class FilterController : public Controller
{
    Q_OBJECT
public:
    explicit FilterController(Appearance &appearance);
    ~FilterController() override;

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

private:
    void addSearches(QMenu &menu);
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] std::vector<SearchOffer> offersFor(const QString &text, int cursor) const;
    /// The filter that a text stands for, with the long lists of the one there is that the text leaves out.
    [[nodiscard]] EventFilter filterOf(const EventFilter &said) const;
    /// Carries the text out. While somebody types, what may still become right is not called wrong; `finally` it is.
    bool applyText(bool finally);
    void submit(bool backwards);
    void stepHit(int by);
    void giveWay();
    void saveSearch();
    void fillSaved();
    void run(const QString &query);
    void follow();

    Appearance &m_appearance;
    Explorer *m_explorer = nullptr;
    std::unique_ptr<SavedSearches> m_searches; ///< of the project
    QAction *m_tools = nullptr; ///< its part of the tool bar
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_find = nullptr;
    QAction *m_none = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_save = nullptr;
    QMenu *m_saved = nullptr;
    SearchField *m_search = nullptr;
    HitStepper *m_hits = nullptr;
    YearFields *m_years = nullptr;
    QTimer m_typing;
    QMetaObject::Connection m_whenFound; ///< goes to a hit, once a search that was submitted has ended
    bool m_edited = false; ///< the text is somebody's own and not yet carried out for good
};
