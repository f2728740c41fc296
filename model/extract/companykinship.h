// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <functional>

/// Whether two canonical names may stand for one actor: the same firm, or a firm and its parent ("Amazon China" and
/// "Amazon", "Tmall" and "Alibaba"). Remembers what it looked up; one instance a merge.
class CompanyKinship
{
public:
    /// Gives the parent of a company, empty where it has none or is not known.
    using ParentOf = std::function<QString(const QString &)>;

    /// Asks the gazetteer that the program carries.
    CompanyKinship();
    explicit CompanyKinship(ParentOf parentOf);

    /// The topmost parent, folded to lower case: kin have the same.
    [[nodiscard]] const QString &rootOf(const QString &name);
    [[nodiscard]] bool areKin(const QString &a, const QString &b) { return rootOf(a) == rootOf(b); }

private:
    [[nodiscard]] QString climb(const QString &name) const;

    ParentOf m_parentOf;
    QHash<QString, QString> m_roots;
};
