// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tablemodel.h"
#include "store/auditlog.h"

#include <QJsonValue>

#include <vector>

class Project;

/// The log of a project, newest first, read as far as it is looked at.
class AuditModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Record, Before, After };

    explicit AuditModel(Project &project, QObject *parent = nullptr);

    Result<Done> readAgain();
    [[nodiscard]] const AuditEntry &entryAt(int row) const { return m_entries[size_t(row)]; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] int rows() const override { return int(m_entries.size()); }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] bool isNumber(int) const override { return false; }

private:
    Project &m_project;
    std::vector<AuditEntry> m_entries;
    bool m_more = false;
};

/// The value of a field as people read it: "Amazon, Joyo" of a list of companies.
[[nodiscard]] QString valueWords(const QJsonValue &value);
/// The fields of a record as people read them, one a line: "review: accepted". Of a record that came or went, title first.
[[nodiscard]] QString fieldWords(const QString &json, const QString &separator);
