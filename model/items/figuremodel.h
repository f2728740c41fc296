// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/figuredisputes.h"
#include "items/tablemodel.h"

#include <functional>
#include <vector>

/// Figures, a row each in the order given.
class FigureModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { Date, Company, Measure, Value, Market, Region, MeasuredBy, Review };
    enum Role {
        FigureIdRole = Qt::UserRole, ///< qint64
        SortRole,
        DisputedRole, ///< bool: others say otherwise, and nobody has decided yet
    };
    /// How values are put into words: "Market share", "under 1 %".
    struct Words {
        std::function<QString(::Measure)> measure;
        std::function<QString(const Figure &)> value;
    };

    explicit FigureModel(Words words, QObject *parent = nullptr);

    void setFigures(std::vector<Figure> figures, const FigureDisputes &disputes = {});

protected:
    [[nodiscard]] int rows() const override { return int(m_figures.size()); }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Value; }

private:
    [[nodiscard]] QString text(const Figure &figure, Column column) const;
    [[nodiscard]] QVariant sortKey(const Figure &figure, Column column) const;

    Words m_words;
    std::vector<Figure> m_figures;
    FigureDisputes m_disputes;
};
