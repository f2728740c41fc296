// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companykinship.h"

#include "extract/gazetteer.h"

namespace {
constexpr int tallestTree = 8; // a ring of parents in a user's own data must not hang us
}

CompanyKinship::CompanyKinship()
    : CompanyKinship([gazetteer = Gazetteer::bundled()](const QString &name) {
          const Company *company = gazetteer->find(name);
          return company ? company->parent : QString();
      })
{
}

CompanyKinship::CompanyKinship(ParentOf parentOf) : m_parentOf(std::move(parentOf)) {}

const QString &CompanyKinship::rootOf(const QString &name)
{
    auto it = m_roots.find(name);
    if (it == m_roots.end())
        it = m_roots.insert(name, climb(name).toCaseFolded());
    return *it;
}

QString CompanyKinship::climb(const QString &name) const
{
    QString top = name;
    for (int i = 0; i < tallestTree; ++i) {
        const QString parent = m_parentOf(top);
        if (parent.isEmpty())
            break;
        top = parent;
    }
    return top;
}
