// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/knownwords.h"

#include "items/projectsnapshot.h"

QStringList companyNamesOf(const ProjectSnapshot &snapshot)
{
    QStringList names;
    for (const Company &company : snapshot.companies) {
        names << company.name;
        for (const CompanyName &other : company.names)
            names << other.name;
    }
    names.removeDuplicates();
    return names;
}

std::function<QString(const QString &)> canonicalNamesOf(const ProjectSnapshot &snapshot)
{
    QHash<QString, QString> canonical;
    for (const Company &company : snapshot.companies)
        for (const CompanyName &other : company.names)
            canonical.insert(other.name.toCaseFolded(), company.name);
    for (const Company &company : snapshot.companies) // a name of its own goes before another's alias
        canonical.insert(company.name.toCaseFolded(), company.name);
    return [canonical](const QString &name) { return canonical.value(name.toCaseFolded(), name); };
}

QStringList tagsOf(const EventIndex &index)
{
    return {index.tagNames().begin(), index.tagNames().end()};
}
