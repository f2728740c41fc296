// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "index/eventindex.h"
#include "items/background.h"
#include "panelscroll.h"
#include "store/companyrelations.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

class Appearance;
class CompanyMenus;
class LinkButton;
class QBoxLayout;
class QMenu;
class QVBoxLayout;
class Workspace;
struct Company;

/// One company: its names with their time, its events and shares through time, its figures with the sentence behind each, what others
/// are to it, who tells of it, its events; and beside it those that it is compared with. Follows the selected event until a company is
/// asked for.
class CompanyPanel : public PanelScroll
{
    Q_OBJECT
public:
    CompanyPanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] const QString &company() const { return m_name; } ///< canonical name; empty before the first

Q_SIGNALS:
    void daysWanted(const DateRange &days); ///< to be seen in the timeline
    void figuresWanted(const QString &company); ///< all of them

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const QString &name);
    void followSelection();
    void rebuild();
    void build();
    void addSection(const QString &heading, const QString &right = {});
    void addSection(const QString &heading, QWidget *right); ///< takes it; null for none
    /// Rows in two columns, and how many of all are left out.
    void addRows(QBoxLayout &column, const std::vector<QWidget *> &rows, size_t all);
    [[nodiscard]] LinkButton *menuLink(const QString &words, const std::function<void(QMenu &)> &fill);
    void addHead(const Company &company);
    void addCompared();
    void addNames(const Company &company);
    void addTimeline(const Company &company);
    void addFigures();
    void addRelations();
    void showRelations(const std::vector<RelatedCompany> &related);
    void addSources();
    void addEvents();
    void addFoot(const Company &company);
    /// Filters by what this leaves of the filter there is.
    void filterBy(const std::function<void(struct EventFilter &)> &change);

    Workspace &m_workspace;
    Appearance &m_appearance;
    QString m_name;
    std::span<const EventIndex::Row> m_rows; ///< of the company, while it is built
    CompanyMenus *m_menus;
    QVBoxLayout *m_relations = nullptr; ///< where they go when they are counted
    bool m_stale = true; ///< to be built anew when it is seen
    Background m_counting;
};
