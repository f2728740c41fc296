// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

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
    [[nodiscard]] const QString &rootOf(const QString &name) { return lineOf(name).last(); }
    /// Whether they are one, or one owns the other. Two daughters of one firm are not kin in this sense.
    [[nodiscard]] bool areKin(const QString &a, const QString &b);

private:
    [[nodiscard]] const QStringList &lineOf(const QString &name); ///< itself first, folded to lower case

    ParentOf m_parentOf;
    QHash<QString, QStringList> m_lines;
};
