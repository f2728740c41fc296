// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "index/eventindex.h"
#include "items/tablemodel.h"

#include <vector>

/// The companies of a project, in the order given, with the number of their events.
class CompanyModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { Name, OtherNames, Owner, Tickers, Events };
    enum Role {
        CompanyRole = Qt::UserRole, ///< canonical name
        ColourSlotRole, ///< 0 to 7; -1 while it has none
        SortRole,
    };
    using TableModel::TableModel;

    void setCompanies(std::vector<Company> companies, const EventIndex &index);
    /// Row of a company by its canonical name; -1 where there is none.
    [[nodiscard]] int rowOf(const QString &name) const;

protected:
    [[nodiscard]] int rows() const override { return int(m_companies.size()); }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Events; }

private:
    [[nodiscard]] QString text(size_t row, Column column) const;

    std::vector<Company> m_companies;
    std::vector<int> m_events; ///< by row
};
