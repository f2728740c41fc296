// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/companyrelations.h"
#include "store/edit.h"

#include <QObject>

#include <functional>
#include <vector>

class Appearance;
class Project;
class QMenu;
class QWidget;
class Workspace;

/// What can be done with the company of a panel: compare it with others, merge it with another, split off what was merged.
class CompanyMenus : public QObject
{
    Q_OBJECT
public:
    /// `panel` owns it; dialogs come up in its window.
    CompanyMenus(Workspace &workspace, Appearance &appearance, QWidget *panel);

    void setCompany(const QString &name) { m_name = name; }
    void setRelated(std::vector<RelatedCompany> related) { m_related = std::move(related); } ///< those to compare it with
    void fillCompare(QMenu &menu);
    void fillMerge(QMenu &menu);

Q_SIGNALS:
    void companyWanted(const QString &name); ///< after a merge or split, the one that is left

private:
    void compareWith(const QString &name);
    /// Merges the company with another that somebody chooses, in one direction or the other.
    void chooseMerge(bool into);
    void perform(const QString &label, std::function<Result<Edit>(Project &)> make, const QString &shown);

    Workspace &m_workspace;
    Appearance &m_appearance;
    QWidget *m_panel;
    QString m_name;
    std::vector<RelatedCompany> m_related;
};
