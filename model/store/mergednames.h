// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QHash>
#include <QString>

#include <optional>

class Database;

/// A company that was made one with another.
struct MergedName {
    CompanyId row; ///< that it had, and has again after a split
    QString name;
    QString into; ///< canonical name of the other
};

/// Which companies were merged into which, by their folded names: the project's setting "company.merged".
class MergedNames
{
public:
    /// None for a text that is none.
    [[nodiscard]] static MergedNames fromText(const std::optional<QString> &text);
    [[nodiscard]] static Result<MergedNames> of(Database &database);
    [[nodiscard]] std::optional<QString> toText() const; ///< nothing for none

    void add(const MergedName &merged);
    void remove(const QString &name);
    [[nodiscard]] std::optional<MergedName> find(const QString &name) const;
    [[nodiscard]] QList<MergedName> into(const QString &company) const; ///< directly, by name
    /// What a name stands for in the end; nothing where it was not merged.
    [[nodiscard]] std::optional<QString> companyOf(const QString &name) const;

    [[nodiscard]] static const QString &setting();

private:
    QHash<QString, MergedName> m_names;
};
