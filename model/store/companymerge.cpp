// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companymerge.h"

#include "core/errorwords.h"
#include "store/edithistory.h"
#include "store/mergednames.h"
#include "store/project.h"
#include "store/recordjson.h"
#include "store/sqlvalues.h"

#include <algorithm>

namespace {

const QString separator = QStringLiteral(" + "); // of the holders of a joint share

Error unknown(const QString &name)
{
    return {ErrorWords::tr("No company here is called “%1”.").arg(name)};
}

/// The names of two companies, each once.
void takeNames(Company &into, const Company &from)
{
    const auto add = [&](const CompanyName &name) {
        const auto is = [&](const QString &other) { return SqlValues::folded(other) == SqlValues::folded(name.name); };
        if (!is(into.name) && std::ranges::none_of(into.names, is, &CompanyName::name))
            into.names.push_back(name);
    };
    CompanyName own;
    own.name = from.name;
    const auto listed = std::ranges::find(from.names, from.name, &CompanyName::name);
    add(listed != from.names.end() ? *listed : own);
    std::ranges::for_each(from.names, add);
    for (const QString &ticker : from.tickers)
        if (!into.tickers.contains(ticker))
            into.tickers << ticker;
}

/// Takes back the names and tickers that a merge has added: what `after` has and `before` has not.
void returnNames(Company &company, const Company &before, const Company &after)
{
    std::erase_if(company.names, [&](const CompanyName &name) {
        return std::ranges::find(after.names, name) != after.names.end()
            && std::ranges::find(before.names, name) == before.names.end();
    });
    company.tickers.removeIf([&](const QString &ticker) { return after.tickers.contains(ticker) && !before.tickers.contains(ticker); });
}

std::vector<EventCompany> renamed(const std::vector<EventCompany> &companies, const QString &from, const QString &into)
{
    std::vector<EventCompany> result;
    for (EventCompany company : companies) {
        if (company.name == from)
            company.name = into;
        if (std::ranges::find(result, company) == result.end())
            result.push_back(company);
    }
    return result;
}

/// The companies of an event changed since: those that were `company` before a merge are it again, in their roles.
std::vector<EventCompany> returned(std::vector<EventCompany> now, const std::vector<EventCompany> &original, const QString &company,
                                   const QString &from)
{
    for (EventCompany &each : now) {
        const auto had = [&](const QString &name) { return std::ranges::find(original, EventCompany{name, each.role}) != original.end(); };
        if (each.name == from && had(company) && !had(from))
            each.name = company;
    }
    return now;
}

QString renamedHolders(const QString &holders, const QString &from, const QString &into)
{
    QStringList names = holders.split(separator);
    std::ranges::replace(names, from, into);
    names.removeDuplicates();
    return names.join(separator);
}

} // namespace

Result<bool> CompanyMerge::owns(const Company &company, const Company &other)
{
    QStringList seen;
    for (QString parent = other.parent; !parent.isEmpty() && !seen.contains(parent);) {
        if (parent == company.name)
            return true;
        seen << parent;
        const auto owner = m_project.companies().findCanonical(parent);
        if (!owner)
            return owner.error();
        parent = *owner ? (*owner)->parent : QString();
    }
    return false;
}

Result<Edit> CompanyMerge::merge(const QString &company, const QString &into)
{
    const auto from = m_project.companies().find(company);
    if (!from)
        return from.error();
    const auto target = m_project.companies().find(into);
    if (!target)
        return target.error();
    if (!*from || !*target)
        return unknown(*from ? into : company);
    if ((*from)->id == (*target)->id)
        return Error{ErrorWords::tr("“%1” and “%2” are one company already.").arg(company, into)};
    const auto circle = owns(**from, **target);
    if (!circle)
        return circle.error();
    if (*circle)
        return Error{ErrorWords::tr("“%1” owns “%2”: an owner cannot go into what it owns. Merge “%2” into “%1” instead.")
                         .arg((*from)->name, (*target)->name)};

    Edit edit{QCoreApplication::translate("Deeds", "Merge %1 into %2").arg((*from)->name, (*target)->name), {}};
    if (auto moved = moveSubsidiaries(edit, **from, **target); !moved)
        return moved.error();
    if (auto moved = moveRecords(edit, (*from)->name, (*target)->name); !moved)
        return moved.error();
    Company changed = **target;
    takeNames(changed, **from);
    edit.changes.push_back(Change::of(*target, std::optional(changed)));
    edit.changes.push_back(Change::of(*from, std::nullopt));
    const auto before = m_project.settings().value(MergedNames::setting());
    if (!before)
        return before.error();
    MergedNames names = MergedNames::fromText(*before);
    names.add({(*from)->id, (*from)->name, (*target)->name});
    edit.changes.push_back(Change::settingOf(MergedNames::setting(), *before, names.toText()));
    return edit;
}

Result<Done> CompanyMerge::moveSubsidiaries(Edit &edit, const Company &from, const Company &into)
{
    const auto all = m_project.companies().all();
    if (!all)
        return all.error();
    for (const Company &each : *all) {
        if (each.parent != from.name)
            continue;
        Company changed = each;
        changed.parent = into.name;
        edit.changes.push_back(Change::of(std::optional(each), std::optional(changed)));
    }
    return Done();
}

Result<Done> CompanyMerge::moveRecords(Edit &edit, const QString &from, const QString &into)
{
    EventFilter filter;
    filter.companies = QStringList{from};
    const auto events = m_project.events().each(filter, [&](Event &&event) {
        Event changed = event;
        changed.companies = renamed(event.companies, from, into);
        edit.changes.push_back(Change::of(std::optional(std::move(event)), std::optional(std::move(changed))));
    });
    if (!events)
        return events;
    return m_project.figures().each(filter, [&](Figure &&figure) {
        Figure changed = figure;
        changed.company = renamedHolders(figure.company, from, into);
        edit.changes.push_back(Change::of(std::optional(std::move(figure)), std::optional(std::move(changed))));
    });
}

Result<QStringList> CompanyMerge::mergedInto(const QString &company)
{
    const auto names = MergedNames::of(m_project.database());
    if (!names)
        return names.error();
    QStringList list;
    for (const MergedName &merged : names->into(company))
        list << merged.name;
    return list;
}

Result<Edit> CompanyMerge::split(const QString &company)
{
    const auto text = m_project.settings().value(MergedNames::setting());
    if (!text)
        return text.error();
    MergedNames names = MergedNames::fromText(*text);
    const auto merged = names.find(company);
    if (!merged)
        return Error{ErrorWords::tr("“%1” was not merged into another company.").arg(company)};
    const auto target = m_project.companies().findCanonical(merged->into);
    if (!target)
        return target.error();
    if (!*target)
        return Error{ErrorWords::tr("“%1” has been merged itself: split it off first.").arg(merged->into)};
    const auto lines = m_project.audit().ofRecord(QStringLiteral("company"), QString::number(merged->row.value()));
    if (!lines)
        return lines.error();
    const auto gone = std::find_if(lines->rbegin(), lines->rend(), [](const AuditEntry &line) { return line.after.isEmpty(); });
    if (gone == lines->rend())
        return Error{ErrorWords::tr("How “%1” was merged is not in the log.").arg(company)};
    const auto entries = m_project.audit().ofStep(gone->step);
    if (!entries)
        return entries.error();

    Edit edit{QCoreApplication::translate("Deeds", "Split %1 from %2").arg(merged->name, merged->into), {}};
    names.remove(merged->name);
    edit.changes.push_back(Change::settingOf(MergedNames::setting(), *text, names.toText()));
    for (const Change &change : editOf(*entries).reverted().changes)
        if (auto given = giveBack(edit, change, merged->name, merged->into); !given)
            return given.error();
    return edit;
}

/// `change` is one of the merge, reverted: from what the merge made of it to what it was.
Result<Done> CompanyMerge::giveBack(Edit &edit, const Change &change, const QString &company, const QString &from)
{
    const auto add = [&](const auto &known, auto changed) {
        const Change made = Change::of(std::optional(known), std::optional(std::move(changed)));
        if (made.before != made.after)
            edit.changes.push_back(made);
    };
    if (change.entity == u"event") {
        const auto known = m_project.events().findByKey(change.key);
        if (!known || !*known)
            return known ? Result<Done>(Done()) : known.error();
        Event changed = **known;
        const auto original = RecordJson::toEvent(*change.after).companies;
        const bool untouched = changed.companies == RecordJson::toEvent(*change.before).companies;
        changed.companies = untouched ? original : returned(changed.companies, original, company, from);
        add(**known, changed);
    } else if (change.entity == u"figure") {
        const auto known = m_project.figures().findByKey(change.key);
        if (!known || !*known)
            return known ? Result<Done>(Done()) : known.error();
        Figure changed = **known;
        if (changed.company == RecordJson::toFigure(*change.before).company)
            changed.company = RecordJson::toFigure(*change.after).company;
        add(**known, changed);
    } else if (change.entity == u"company" && !change.before) {
        edit.changes.push_back(change); // the one that went
    } else if (change.entity == u"company") {
        const auto known = m_project.companies().find(CompanyId(change.key.toLongLong()));
        if (!known || !*known)
            return known ? Result<Done>(Done()) : known.error();
        Company changed = **known;
        const Company before = RecordJson::toCompany(*change.after);
        const Company after = RecordJson::toCompany(*change.before);
        if (change.before->contains(QLatin1String("parent")) && changed.parent == after.parent)
            changed.parent = before.parent;
        returnNames(changed, before, after);
        add(**known, changed);
    }
    return Done();
}
