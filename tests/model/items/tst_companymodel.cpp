// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/companymodel.h"
#include "support/eventtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestCompanyModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOwnersAndEvents()
    {
        CompanyModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Company amazon;
        amazon.name = QStringLiteral("Amazon");
        amazon.names = {{amazon.name, {}, {}, {}, {}},
                        {QStringLiteral("亚马逊"), {}, {}, {}, {}},
                        {QStringLiteral("Amazon.com"), {}, {}, {}, {}}};
        amazon.tickers = QStringList{QStringLiteral("AMZN")};
        amazon.colour = 3;
        Company china;
        china.name = QStringLiteral("Amazon China");
        china.parent = amazon.name;
        const EventIndex index(entriesFromText("2004 exit happened Amazon\n2005 exit happened Amazon,Joyo"));
        model.setCompanies({amazon, china}, index);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&](int row, CompanyModel::Column column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(cell(0, CompanyModel::OtherNames).toString(), QStringLiteral("亚马逊, Amazon.com"));
        QCOMPARE(cell(0, CompanyModel::Events).toString(), QStringLiteral("2"));
        QCOMPARE(cell(0, CompanyModel::Events, CompanyModel::SortRole).toInt(), 2);
        QCOMPARE(cell(0, CompanyModel::Tickers).toString(), QStringLiteral("AMZN"));
        QCOMPARE(cell(0, CompanyModel::Name, CompanyModel::ColourSlotRole).toInt(), 3);
        QCOMPARE(cell(1, CompanyModel::Owner).toString(), QStringLiteral("Amazon"));
        QCOMPARE(cell(1, CompanyModel::Name, CompanyModel::ColourSlotRole).toInt(), -1);
        QCOMPARE(cell(1, CompanyModel::Events).toString(), QStringLiteral("0"));
        QCOMPARE(model.rowOf(QStringLiteral("Amazon China")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("Joyo")), -1);
    }
};

QTEST_GUILESS_MAIN(TestCompanyModel)
#include "tst_companymodel.moc"
