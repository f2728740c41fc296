// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "items/eventtablemodel.h"
#include "table/eventcelldelegate.h"

#include <QTableView>

class Appearance;
class EventTableHead;
class QMenu;
class Workspace;

/// The twin of the timeline: the events that the filter lets through as a table, by time or by any column, with the same current event.
/// It reads the project while it is shown only. A click on a heading orders, a right click on it (or the menu key) hides columns.
class EventTable : public QTableView
{
    Q_OBJECT
public:
    EventTable(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] EventTableModel &events() { return m_model; }
    /// Which columns are shown, in which order and how wide, to be kept; `setColumns` takes no other state than this.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &state);
    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; }
    /// Letters belong to the window's keys; looking for them in titles would ask for all of those.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void activated(EventId event); ///< Return or a double click
    void menuWanted(QMenu &menu); ///< of the selected events, to be filled

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void readProject();
    void readMask();
    void followSelection();
    void tellSelection();
    void tellFocus();
    void orderBy(int column, Qt::SortOrder order);
    void showOrder();
    void applyTheme();
    void showColumns(const QPoint &at);
    [[nodiscard]] QString notice() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    EventTableModel m_model;
    EventTableHead *m_head;
    EventCellDelegate m_delegate;
    bool m_following = false; ///< what changes comes from the workspace
};
