// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companymenus.h"

#include "company/companychooser.h"
#include "deedrunner.h"
#include "store/companymerge.h"
#include "workspace.h"

#include <QMenu>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

namespace {

constexpr int mostOffered = 12; // for comparing

/// In a menu: a name is never a mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

CompanyMenus::CompanyMenus(Workspace &workspace, Appearance &appearance, QWidget *panel)
    : QObject(panel)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_panel(panel)
{
}

void CompanyMenus::fillCompare(QMenu &menu)
{
    const QStringList compared = m_workspace.filter().current().compared();
    const bool among = compared.contains(m_name);
    std::vector<std::pair<int, QString>> offered;
    for (const RelatedCompany &each : m_related) {
        const auto known = std::ranges::find(offered, each.name, &std::pair<int, QString>::second);
        if (known != offered.end())
            known->first -= each.events;
        else if (!(among && compared.contains(each.name)))
            offered.emplace_back(-each.events, each.name);
    }
    std::ranges::sort(offered);
    for (const auto &[events, name] : offered) {
        if (menu.actions().size() >= mostOffered)
            break;
        menu.addAction(menuText(tr("With %1").arg(name)), this, [this, other = name] { compareWith(other); });
    }
    if (offered.empty())
        menu.addAction(tr("No other company shares an event with it"))->setEnabled(false);
    menu.setDisabled(among && compared.size() >= EventFilter::mostCompared);
    menu.addSeparator();
    menu.addAction(among && compared.size() >= EventFilter::mostCompared ? tr("Four at most are compared")
                                                                         : tr("Any others: company:one,another in the search"))
        ->setEnabled(false);
}

void CompanyMenus::fillMerge(QMenu &menu)
{
    menu.addAction(tr("Merge another company into it…"), this, [this] { chooseMerge(false); });
    menu.addAction(tr("Merge it into another…"), this, [this] { chooseMerge(true); });
    menu.addSeparator();
    const auto merged = CompanyMerge(m_workspace.project()).mergedInto(m_name);
    for (const QString &name : merged ? *merged : QStringList())
        menu.addAction(menuText(tr("Split off %1").arg(name)), this, [this, name] {
            perform(tr("Split off %1").arg(name), [name](Project &project) { return CompanyMerge(project).split(name); }, m_name);
        });
    if (!merged || merged->isEmpty())
        menu.addAction(tr("Nothing was merged into it"))->setEnabled(false);
}

void CompanyMenus::chooseMerge(bool into)
{
    const QString words = into ? tr("Merge %1 into").arg(m_name) : tr("Merge into %1").arg(m_name);
    CompanyChooser chooser(m_workspace.snapshot(), m_appearance, words, m_panel->window());
    if (chooser.exec() != QDialog::Accepted)
        return;
    const QString target = into ? chooser.company() : m_name;
    const QString goes = into ? m_name : chooser.company();
    perform(tr("Merge %1 into %2").arg(goes, target), [goes, target](Project &project) { return CompanyMerge(project).merge(goes, target); },
            target);
}

void CompanyMenus::perform(const QString &label, std::function<Result<Edit>(Project &)> make, const QString &shown)
{
    const auto records = qint64(m_workspace.index().count()); // any of them may be of both
    DeedRunner::perform(m_workspace, label, records, std::move(make), [menus = QPointer(this), shown](const Result<Done> &performed) {
        if (!menus)
            return;
        if (performed)
            Q_EMIT menus->companyWanted(shown);
        else
            QMessageBox::warning(menus->m_panel->window(), tr("Merge or split"), performed.error().message);
    });
}

void CompanyMenus::compareWith(const QString &name)
{
    EventFilter filter = m_workspace.filter().current();
    if (!filter.compared().contains(m_name))
        filter.companies = QStringList{m_name};
    filter.companies << name;
    filter.together.clear();
    m_workspace.filter().apply(filter);
}
