// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "filter/filterstate.h"
#include "index/facetcounts.h"
#include "items/facetvalues.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

/// Kinds that the facet shows as one value, with the kinds below it.
struct KindGroup {
    QString name;
    std::vector<EventKind> kinds;
};

/// The facets with their values: a heading each, its values below; subsidiaries stand below their owner,
/// kinds below their group. A value is checked while the filter lets it through, so all are where nothing is
/// filtered. Checking and unchecking changes the filter, and a filter changed elsewhere changes the checks.
/// The last value of a facet cannot be unchecked.
///
/// Rows keep their places until setEvents() brings other names: names by number of events, then by name; kinds,
/// certainty and review by their own order. Of many names the first `namesAtFirst` are there, and a row that stands for the others
/// until unfold().
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        FacetRole = Qt::UserRole, ///< int(Facet)
        CountRole, ///< events; of a heading 0
        ValueRole, ///< canonical name, or a word of the interchange format; empty for headings and groups
        NumbersRole, ///< QList<int>: the values of the enum that a row stands for; empty for names
        HeadingRole, ///< bool
        MoreRole, ///< bool: stands for names that are not shown
    };
    static constexpr int namesAtFirst = 40;

    /// The filter must outlive the model. Each kind is in one group.
    FacetModel(FilterState &filter, std::vector<KindGroup> kindGroups, QObject *parent = nullptr);

    /// Makes the rows anew where there are other names or owners; their counts are `totals`, those of all events, until setCounts().
    void setEvents(const EventIndex &index, const std::vector<Company> &companies, const FacetCounts &totals);
    /// Counts of the same index.
    void setCounts(const FacetCounts &counts);

    /// Lets only this value through in its facet, or all of them again where that is so already. Nothing for
    /// a heading.
    void showOnly(const QModelIndex &index);
    /// Shows the names that a row with MoreRole stands for, in its place. Nothing for any other row.
    void unfold(const QModelIndex &index);
    /// Nothing is asked of this facet any more.
    void showAll(Facet facet);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node {
        Facet facet = Facet::Company;
        QString label;
        QString value;
        std::vector<int> numbers; ///< into FacetValues; empty for a heading
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        quint32 count = 0;
        std::vector<int> folded; ///< the names that this row stands for
    };

    int addNode(int parent, Facet facet, const QString &label, const QString &value,
                std::vector<int> numbers);
    void addNames(Facet facet, const QString &heading, const FacetCounts &totals);
    void foldNames(int top);
    void addEnum(Facet facet, const QString &heading, const std::vector<QString> &labels,
                 const std::vector<QString> &values);
    void addKinds();
    void readFilter();
    void tellChanged(const QList<int> &roles);
    [[nodiscard]] const Node &node(const QModelIndex &index) const { return m_nodes[index.internalId()]; }
    [[nodiscard]] const FacetValues &valuesOf(Facet facet) const { return m_values[size_t(facet)]; }
    [[nodiscard]] Qt::CheckState checkState(const Node &node) const;

    FilterState &m_filter;
    std::vector<KindGroup> m_kindGroups;
    std::array<FacetValues, facetCount> m_values;
    std::array<std::set<int>, facetCount> m_chosen;
    QHash<QString, QString> m_owners; ///< of companies, by whom they own
    std::vector<Node> m_nodes;
    std::vector<int> m_headings;
};
