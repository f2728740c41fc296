// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/facetmodel.h"

#include "items/eventwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

// The owner under which a company stands: the furthest one up that has events itself. Empty where there is
// none.
QString houseOf(const QString &company, const QHash<QString, QString> &owners)
{
    QString house;
    QString next = owners.value(company);
    for (int steps = 0; !next.isEmpty() && next != company && steps < 16; ++steps) {
        house = next;
        next = owners.value(next);
    }
    return house;
}

/// The owners that have events themselves, by whom they own.
QHash<QString, QString> ownersIn(const std::vector<Company> &companies, const std::vector<QString> &names)
{
    QHash<QString, QString> owners;
    QSet<QString> known; // only where somebody owns somebody
    for (const Company &company : companies) {
        if (company.parent.isEmpty())
            continue;
        if (known.isEmpty())
            known = QSet<QString>(names.begin(), names.end());
        if (known.contains(company.parent))
            owners.insert(company.name, company.parent);
    }
    return owners;
}

} // namespace

FacetModel::FacetModel(FilterState &filter, std::vector<KindGroup> kindGroups, QObject *parent)
    : QAbstractItemModel(parent)
    , m_filter(filter)
    , m_kindGroups(std::move(kindGroups))
{
    for (int i = 0; i < facetCount; ++i)
        m_values[size_t(i)].facet = Facet(i);
    connect(&m_filter, &FilterState::changed, this, [this] {
        readFilter();
        tellChanged({Qt::CheckStateRole});
    });
}

void FacetModel::setEvents(const EventIndex &index, const std::vector<Company> &companies, const FacetCounts &totals)
{
    QHash<QString, QString> owners = ownersIn(companies, index.companyNames());
    const auto named = [this](Facet facet) -> std::vector<QString> & { return m_values[size_t(facet)].names; };
    if (!m_nodes.empty() && owners == m_owners && named(Facet::Company) == index.companyNames()
        && named(Facet::Publisher) == index.publisherNames() && named(Facet::Tag) == index.tagNames())
        return setCounts(totals);
    beginResetModel();
    m_nodes.clear();
    m_headings.clear();
    m_owners = std::move(owners);
    named(Facet::Company) = index.companyNames();
    named(Facet::Publisher) = index.publisherNames();
    named(Facet::Tag) = index.tagNames();

    addNames(Facet::Company, tr("Company"), totals);
    addKinds();
    std::vector<QString> labels;
    std::vector<QString> values;
    for (int i = 0; i < modalityCount; ++i) {
        const QString word = modalityWord(Modality(i));
        labels.push_back(word.left(1).toUpper() + word.mid(1));
        values.push_back(toString(Modality(i)));
    }
    addEnum(Facet::Modality, tr("Certainty"), labels, values);
    addNames(Facet::Publisher, tr("Source"), totals);
    labels.clear();
    values.clear();
    for (int i = 0; i < reviewCount; ++i) {
        labels.push_back(reviewWord(Review(i)));
        values.push_back(toString(Review(i)));
    }
    addEnum(Facet::Review, tr("Review"), labels, values);
    addNames(Facet::Tag, tr("Tag"), totals);

    readFilter();
    for (Node &node : m_nodes)
        for (const int number : node.numbers)
            node.count += valuesOf(node.facet).countIn(totals, number);
    endResetModel();
}

void FacetModel::setCounts(const FacetCounts &counts)
{
    for (Node &node : m_nodes) {
        node.count = 0;
        for (const int number : node.numbers)
            node.count += valuesOf(node.facet).countIn(counts, number);
    }
    tellChanged({CountRole, Qt::AccessibleTextRole});
}

int FacetModel::addNode(int parent, Facet facet, const QString &label, const QString &value,
                        std::vector<int> numbers)
{
    const int added = int(m_nodes.size());
    std::vector<int> &siblings = parent < 0 ? m_headings : m_nodes[size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(added);
    m_nodes.push_back({facet, label, value, std::move(numbers), parent, row, {}, 0, {}});
    return added;
}

void FacetModel::addNames(Facet facet, const QString &heading, const FacetCounts &totals)
{
    const FacetValues &values = valuesOf(facet);
    if (values.names.empty())
        return;
    std::vector<int> order(values.names.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int left, int right) {
        const quint32 fewer = values.countIn(totals, right);
        const quint32 more = values.countIn(totals, left);
        return more != fewer ? more > fewer : values.names[size_t(left)] < values.names[size_t(right)];
    });

    const int top = addNode(-1, facet, heading, {}, {});
    const bool hasHouses = facet == Facet::Company && !m_owners.isEmpty();
    QHash<QString, int> nodes; // of those that may be houses
    for (const bool owned : {false, true})
        for (const int number : order) {
            const QString &name = values.names[size_t(number)];
            const QString house = hasHouses ? houseOf(name, m_owners) : QString();
            if (house.isEmpty() == owned)
                continue;
            const int added = addNode(owned ? nodes.value(house, top) : top, facet, name, name, {number});
            if (hasHouses)
                nodes.insert(name, added);
        }
    foldNames(top);
}

void FacetModel::foldNames(int top)
{
    std::vector<int> &shown = m_nodes[size_t(top)].children;
    if (int(shown.size()) <= namesAtFirst + 1) // the row would take the place of one
        return;
    std::vector<int> folded(shown.begin() + namesAtFirst, shown.end());
    shown.resize(namesAtFirst);
    const int more = addNode(top, m_nodes[size_t(top)].facet, tr("… %L1 more").arg(folded.size()), {}, {});
    m_nodes[size_t(more)].folded = std::move(folded);
}

void FacetModel::unfold(const QModelIndex &index)
{
    if (!index.isValid() || node(index).folded.empty())
        return;
    const auto names = std::exchange(m_nodes[index.internalId()].folded, {});
    const int top = node(index).parent;
    std::vector<int> &shown = m_nodes[size_t(top)].children;
    const QModelIndex heading = createIndex(m_nodes[size_t(top)].row, 0, quintptr(top));
    const int first = int(shown.size()) - 1; // its own row is the last
    beginRemoveRows(heading, first, first);
    shown.pop_back();
    endRemoveRows();
    beginInsertRows(heading, first, first + int(names.size()) - 1);
    shown.insert(shown.end(), names.begin(), names.end());
    endInsertRows();
}

void FacetModel::addEnum(Facet facet, const QString &heading, const std::vector<QString> &labels,
                         const std::vector<QString> &values)
{
    const int top = addNode(-1, facet, heading, {}, {});
    for (size_t i = 0; i < labels.size(); ++i)
        addNode(top, facet, labels[i], values[i], {int(i)});
}

void FacetModel::addKinds()
{
    const int top = addNode(-1, Facet::Kind, tr("Kind"), {}, {});
    for (const KindGroup &group : m_kindGroups) {
        std::vector<int> numbers;
        for (const EventKind kind : group.kinds)
            numbers.push_back(int(kind));
        const bool single = group.kinds.size() == 1;
        const int at = addNode(top, Facet::Kind, group.name,
                               single ? toString(group.kinds.front()) : QString(), numbers);
        if (!single)
            for (const EventKind kind : group.kinds)
                addNode(at, Facet::Kind, kindWord(kind), toString(kind), {int(kind)});
    }
}

void FacetModel::readFilter()
{
    for (size_t i = 0; i < m_chosen.size(); ++i)
        m_chosen[i] = m_values[i].chosenIn(m_filter.current());
}

void FacetModel::tellChanged(const QList<int> &roles)
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const auto &children = m_nodes[i].children;
        const auto parent = size_t(std::max(0, m_nodes[i].parent));
        const bool isShown = m_nodes[i].parent < 0 || size_t(m_nodes[i].row) < m_nodes[parent].children.size();
        if (isShown && !children.empty())
            Q_EMIT dataChanged(createIndex(0, 0, quintptr(children.front())),
                               createIndex(int(children.size()) - 1, 0, quintptr(children.back())), roles);
    }
}

void FacetModel::showOnly(const QModelIndex &index)
{
    if (!index.isValid() || node(index).numbers.empty())
        return;
    const FacetValues &values = valuesOf(node(index).facet);
    const std::set<int> wanted(node(index).numbers.begin(), node(index).numbers.end());
    const auto &chosen = m_chosen[size_t(node(index).facet)];
    m_filter.apply(values.chosen(m_filter.current(), chosen == wanted ? std::set<int>() : wanted));
}

void FacetModel::showAll(Facet facet)
{
    m_filter.apply(valuesOf(facet).chosen(m_filter.current(), {}));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings = parent.isValid() ? node(parent).children : m_headings;
    return createIndex(row, column, quintptr(siblings[size_t(row)]));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).parent < 0)
        return {};
    const int parent = node(index).parent;
    return createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return int((parent.isValid() ? node(parent).children : m_headings).size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index));
    const Node &row = node(index);
    const bool isHeading = row.numbers.empty(); // or names that are not shown
    const bool isEnum = valuesOf(row.facet).names.empty();
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return isHeading
            ? row.label
            : QString(row.label + u", " + (row.count == 1 ? tr("1 event") : tr("%L1 events").arg(row.count)));
    case Qt::CheckStateRole:
        return isHeading ? QVariant() : QVariant(int(checkState(row)));
    case FacetRole:
        return int(row.facet);
    case CountRole:
        return row.count;
    case ValueRole:
        return row.value;
    case NumbersRole:
        return QVariant::fromValue(isEnum ? QList<int>(row.numbers.begin(), row.numbers.end())
                                          : QList<int>());
    case HeadingRole:
        return row.parent < 0;
    case MoreRole:
        return !row.folded.empty();
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || node(index).numbers.empty())
        return false;
    const Node &row = node(index);
    std::set<int> wanted = m_chosen[size_t(row.facet)];
    for (const int number : row.numbers)
        if (value.toInt() == Qt::Checked)
            wanted.insert(number);
        else
            wanted.erase(number);
    if (wanted.empty())
        return false;
    m_filter.apply(valuesOf(row.facet).chosen(m_filter.current(), wanted));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!node(index).folded.empty())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return node(index).numbers.empty() ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

Qt::CheckState FacetModel::checkState(const Node &node) const
{
    const auto &chosen = m_chosen[size_t(node.facet)];
    const auto count = std::count_if(node.numbers.begin(), node.numbers.end(),
                                     [&](int number) { return chosen.count(number) > 0; });
    if (count == 0)
        return Qt::Unchecked;
    return count == qsizetype(node.numbers.size()) ? Qt::Checked : Qt::PartiallyChecked;
}
