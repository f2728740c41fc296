// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/facetmodel.h"
#include "support/entries.h"
#include "support/eventtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

const char *const someEvents = "2004 acquisition happened Amazon,Joyo Times\n"
                               "2008 results happened Amazon_China Record\n"
                               "2015 opening happened Amazon_China,Alibaba Record\n"
                               "2019 exit planned Amazon Times,Post\n"
                               "2019 merger rumoured Amazon_China,Kaola Post\n"
                               "- closure happened Alibaba Record";

std::vector<KindGroup> groups()
{
    using enum EventKind;
    return {{QStringLiteral("Deals"), {Acquisition, Merger, Investment, Ipo}},
            {QStringLiteral("Endings"), {Exit, Closure, Layoffs}},
            {QStringLiteral("Rest"),
             {Founding, Launch, Opening, Partnership, Results, Report, Statement, Forecast, Regulation, Legal,
              Leadership}},
            {QStringLiteral("Other"), {Other}}};
}

std::vector<Company> companies()
{
    Company amazon;
    amazon.name = QStringLiteral("Amazon");
    Company china;
    china.name = QStringLiteral("Amazon China");
    china.parent = amazon.name;
    Company joyo;
    joyo.name = QStringLiteral("Joyo");
    joyo.parent = china.name;
    return {amazon, china, joyo};
}

// "+Amazon 2, -Alibaba 2": "+" checked, "~" partly, "-" not; what stands below another in brackets.
QString text(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const int state = index.data(Qt::CheckStateRole).toInt();
        QString line = QStringLiteral("-~+").at(state) + index.data().toString() + u' '
            + index.data(FacetModel::CountRole).toString();
        if (model.rowCount(index) > 0)
            line += u" (" + text(model, index) + u')';
        rows += line;
    }
    return rows.join(u", ");
}

struct Fixture {
    EventIndex index{entriesFromText(someEvents)};
    FilterState filter;
    FacetModel model{filter, groups()};
    Fixture() { model.setEvents(index, companies(), facetCounts(index, {})); }

    QModelIndex heading(Facet facet) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(FacetModel::FacetRole).toInt() == int(facet))
                return model.index(row, 0);
        return {};
    }
    QString rows(Facet facet) const { return text(model, heading(facet)); }
    QModelIndex find(const QString &label) const
    {
        const auto found = model.match(model.index(0, 0), Qt::DisplayRole, label, 1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    bool set(const char *label, Qt::CheckState state)
    {
        return model.setData(find(QString::fromLatin1(label)), state, Qt::CheckStateRole);
    }
};

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfEachFacet()
    {
        Fixture f;
        QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(f.rows(Facet::Company),
                 QStringLiteral("+Alibaba 2, +Amazon 2 (+Amazon China 3, +Joyo 1), +Kaola 1"));
        QCOMPARE(f.rows(Facet::Modality), QStringLiteral("+Happened 4, +Planned 1, +Rumoured 1, +Denied 0"));
        QCOMPARE(f.rows(Facet::Publisher), QStringLiteral("+Record 3, +Post 2, +Times 2"));
        QVERIFY(
            f.rows(Facet::Kind)
                .startsWith(u"+Deals 2 (+Acquisition 1, +Merger 1, +Investment 0, +IPO 0), +Endings 2 ("));
        QVERIFY(f.rows(Facet::Kind).endsWith(u"+Other 0"));
        QCOMPARE(f.find(QStringLiteral("Joyo")).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Joyo, 1 event"));
        QCOMPARE(f.find(QStringLiteral("Record")).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Record, 3 events"));
        QVERIFY(!f.heading(Facet::Tag).isValid());
        QVERIFY(f.heading(Facet::Company).data(FacetModel::HeadingRole).toBool());
        QVERIFY(!(f.model.flags(f.heading(Facet::Company)) & Qt::ItemIsUserCheckable));
        QVERIFY(!f.heading(Facet::Company).data(Qt::CheckStateRole).isValid());
        QCOMPARE(f.find(QStringLiteral("Amazon China")).data(FacetModel::ValueRole).toString(),
                 QStringLiteral("Amazon China"));
        QCOMPARE(f.find(QStringLiteral("Endings")).data(FacetModel::NumbersRole).value<QList<int>>().size(),
                 3);
    }
    void uncheckingHidesAndCheckingBringsBack()
    {
        Fixture f;
        QSignalSpy filters(&f.filter, &FilterState::changed);
        QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
        QVERIFY(f.set("Amazon China", Qt::Unchecked));
        QCOMPARE(filters.size(), 1);
        QVERIFY(changes.size() > 0);
        QVERIFY(!f.filter.current().companies.contains(QStringLiteral("Amazon China")));
        QCOMPARE(f.filter.current().companies.size(), 4);
        QVERIFY(f.rows(Facet::Company).contains(u"-Amazon China"));
        QVERIFY(f.set("Amazon China", Qt::Checked));
        QVERIFY(f.filter.current().isEmpty());
        QVERIFY(f.set("Amazon China", Qt::Checked)); // as it is
        QCOMPARE(filters.size(), 2);
    }
    void aGroupIsItsKinds()
    {
        Fixture f;
        QVERIFY(f.set("Acquisition", Qt::Unchecked));
        QCOMPARE(f.find(QStringLiteral("Deals")).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(f.set("Deals", Qt::Unchecked));
        QCOMPARE(f.filter.current().kinds.size(), size_t(eventKindCount - 4));
        QVERIFY(f.set("Deals", Qt::Checked));
        QVERIFY(f.filter.current().isEmpty());
    }
    void theLastValueStays()
    {
        Fixture f;
        QVERIFY(f.set("Record", Qt::Unchecked));
        QVERIFY(f.set("Post", Qt::Unchecked));
        QVERIFY(!f.set("Times", Qt::Unchecked));
        QCOMPARE(f.filter.current().publishers, QStringList{QStringLiteral("Times")});
        QVERIFY(!f.model.setData(f.heading(Facet::Publisher), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!f.model.setData({}, Qt::Checked, Qt::CheckStateRole));
    }
    void showOnlyAndAllAgain()
    {
        Fixture f;
        f.model.showOnly(f.find(QStringLiteral("Alibaba")));
        QCOMPARE(f.filter.current().companies, QStringList{QStringLiteral("Alibaba")});
        f.model.showOnly(f.find(QStringLiteral("Joyo")));
        QCOMPARE(f.filter.current().companies, QStringList{QStringLiteral("Joyo")});
        f.model.showOnly(f.find(QStringLiteral("Joyo")));
        QVERIFY(f.filter.current().isEmpty());
        f.model.showOnly(f.find(QStringLiteral("Endings")));
        QCOMPARE(f.filter.current().kinds.size(), size_t(3));
        f.model.showOnly(f.heading(Facet::Company));
        f.model.showAll(Facet::Kind);
        QVERIFY(f.filter.current().isEmpty());
    }
    void followsTheFilter()
    {
        Fixture f;
        EventFilter filter;
        filter.modalities = {Modality::Rumoured};
        filter.companies = QStringList{QStringLiteral("Nobody")};
        f.filter.apply(filter);
        QCOMPARE(f.rows(Facet::Modality), QStringLiteral("-Happened 4, -Planned 1, +Rumoured 1, -Denied 0"));
        QVERIFY(!f.rows(Facet::Company).contains(u'+'));
        f.filter.back();
        QVERIFY(!f.rows(Facet::Modality).contains(u'-'));
    }
    void countsFollowWithoutMovingRows()
    {
        Fixture f;
        EventFilter filter;
        filter.kinds = {EventKind::Merger};
        QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
        f.model.setCounts(facetCounts(f.index, filter));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(f.rows(Facet::Company),
                 QStringLiteral("+Alibaba 0, +Amazon 0 (+Amazon China 1, +Joyo 0), +Kaola 1"));
        QVERIFY(f.rows(Facet::Kind).startsWith(u"+Deals 2 (")); // counted under the others
        f.model.setCounts(FacetCounts());
        QVERIFY(f.rows(Facet::Company).contains(u"Kaola 0"));
    }
    void emptyAndNewEvents()
    {
        FilterState filter;
        FacetModel model(filter, groups());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setEvents(EventIndex(), {}, {});
        QCOMPARE(model.rowCount(), 3); // kind, certainty, review
        const EventIndex some(someEntries(200, 3));
        model.setEvents(some, {}, facetCounts(some, {}));
        QCOMPARE(model.rowCount(), facetCount);
    }
    void anyClicksKeepFilterAndChecksInStep()
    {
        Fixture f;
        QRandomGenerator random(6);
        const auto headings = f.model.rowCount();
        for (int i = 0; i < 500; ++i) {
            QModelIndex index = f.model.index(int(random.bounded(headings)), 0);
            while (f.model.rowCount(index) > 0 && (!index.parent().isValid() || random.bounded(2)))
                index = f.model.index(int(random.bounded(f.model.rowCount(index))), 0, index);
            const auto state = random.bounded(2) ? Qt::Checked : Qt::Unchecked;
            if (f.model.setData(index, state, Qt::CheckStateRole))
                QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(state));
            else
                QCOMPARE(state, Qt::Unchecked);
            if (random.bounded(5) == 0)
                f.filter.back();
            FilterState other;
            FacetModel fresh(other, groups());
            fresh.setEvents(f.index, companies(), facetCounts(f.index, {}));
            other.apply(f.filter.current());
            QCOMPARE(text(f.model, {}), text(fresh, {}));
        }
    }

    // 2,000 companies: some are shown, the others stand behind one row.
    void manyNamesUnfold()
    {
        std::vector<EventIndex::Entry> entries;
        for (int i = 0; i < 2000; ++i)
            for (int times = i < 5 ? 2 : 1; times > 0; --times) {
                EventIndex::Entry entry;
                entry.id = EventId(qint64(entries.size()) + 1);
                entry.companies = {QStringLiteral("Company %1").arg(i, 4, 10, QLatin1Char('0'))};
                entries.push_back(entry);
            }
        Company owned;
        owned.name = QStringLiteral("Company 1999");
        owned.parent = QStringLiteral("Company 1998");
        const EventIndex index(entries);
        FilterState filter;
        FacetModel model(filter, groups());
        const QAbstractItemModelTester tester(&model);
        model.setEvents(index, {owned}, facetCounts(index, {}));
        const QModelIndex heading = model.index(0, 0);
        QCOMPARE(model.rowCount(heading), FacetModel::namesAtFirst + 1);
        const QModelIndex more = model.index(FacetModel::namesAtFirst, 0, heading);
        QCOMPARE(more.data().toString(), QStringLiteral("… 1,959 more"));
        QVERIFY(more.data(FacetModel::MoreRole).toBool());
        QVERIFY(!more.data(FacetModel::HeadingRole).toBool());
        QVERIFY(!more.data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(more, Qt::Unchecked, Qt::CheckStateRole));

        EventFilter last;
        last.companies = {owned.name};
        filter.apply(last);
        model.setCounts(facetCounts(index, last)); // rows that are not shown change as well
        model.unfold(model.index(0, 0, heading)); // nothing
        QCOMPARE(model.rowCount(heading), FacetModel::namesAtFirst + 1);
        model.unfold(more);
        QCOMPARE(model.rowCount(heading), 1999);
        const QModelIndex owner = model.index(1998, 0, heading);
        QCOMPARE(owner.data().toString(), owned.parent);
        QCOMPARE(owner.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.index(0, 0, owner).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        for (int row = 0; row < 1999; ++row)
            QVERIFY(!model.index(row, 0, heading).data(FacetModel::MoreRole).toBool());
    }

    void aFewNamesMoreAreShownAtOnce()
    {
        for (const int more : {0, 1, 2}) {
            std::vector<EventIndex::Entry> entries;
            for (int i = 0; i < FacetModel::namesAtFirst + more; ++i) {
                EventIndex::Entry entry;
                entry.id = EventId(i + 1);
                entry.companies = {QStringLiteral("Company %1").arg(i)};
                entries.push_back(entry);
            }
            const EventIndex index(entries);
            FilterState filter;
            FacetModel model(filter, groups());
            model.setEvents(index, {}, facetCounts(index, {}));
            QCOMPARE(model.rowCount(model.index(0, 0)), FacetModel::namesAtFirst + std::min(more, 1));
        }
    }
};

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
