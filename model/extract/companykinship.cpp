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

const QStringList &CompanyKinship::lineOf(const QString &name)
{
    auto it = m_lines.find(name);
    if (it != m_lines.end())
        return *it;
    QStringList line{name.toCaseFolded()};
    QString top = name;
    for (int i = 0; i < tallestTree; ++i) {
        top = m_parentOf(top);
        if (top.isEmpty())
            break;
        line << top.toCaseFolded();
    }
    return *m_lines.insert(name, line);
}

bool CompanyKinship::areKin(const QString &a, const QString &b)
{
    const QStringList ofA = lineOf(a); // a copy: the next look may move the table
    const QStringList &ofB = lineOf(b);
    return ofA.contains(ofB.first()) || ofB.contains(ofA.first());
}
