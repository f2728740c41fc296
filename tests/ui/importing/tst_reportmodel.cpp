// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/reportmodel.h"
#include "palette/theme.h"

#include <QJsonArray>
#include <QTest>

class TestReportModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f04_changesSayWhatHasChanged_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<bool>("goes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("event") << "event" << false << "event changed";
        QTest::newRow("event gone") << "event" << true << "event gone";
        QTest::newRow("figure") << "figure" << false << "figure changed";
        QTest::newRow("company") << "company" << false << "company changed";
        QTest::newRow("article") << "article" << true << "article replaced";
    }
    void f04_changesSayWhatHasChanged()
    {
        QFETCH(QString, entity);
        QFETCH(bool, goes);
        ImportReport report;
        Change change{entity, QStringLiteral("k"), QJsonObject{{QStringLiteral("when"), QStringLiteral("2019")}}, {}};
        if (!goes)
            change.after = QJsonObject{{QStringLiteral("when"), QStringLiteral("2019-04")}};
        report.changes.push_back({change, QStringLiteral("Joyo opens")});
        const ReportModel model(report, Theme::light());
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(ReportModel::FileColumn), QStringLiteral("Joyo opens"));
        QTEST(cell(ReportModel::OutcomeColumn), "outcome");
        QCOMPARE(cell(ReportModel::ReasonColumn).contains(QStringLiteral("when: 2019 → 2019-04")), !goes);
    }

    void f56_whatIsGoneIsSaid()
    {
        ImportReport report;
        FileReport &file = report.files.emplace_back();
        file.path = QStringLiteral("a.txt");
        file.changed = 1;
        file.kept = {2, {{QStringLiteral("k"), QStringLiteral("Joyo opens"), QStringLiteral("Joyo opened.")}}};
        const ReportModel model(report, Theme::light());
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(0, ReportModel::FileColumn), QStringLiteral("Joyo opens"));
        QCOMPARE(cell(0, ReportModel::OutcomeColumn), QStringLiteral("sentence gone"));
        QVERIFY(cell(0, ReportModel::ReasonColumn).contains(QStringLiteral("“Joyo opened.” is no longer in a.txt")));
        QVERIFY(cell(1, ReportModel::ReasonColumn).contains(QStringLiteral("decided about them: 2")));
    }

    void f04_listsAreReadAsWords()
    {
        const auto companies = [](const QString &name) {
            return QJsonObject{{QStringLiteral("companies"),
                                QJsonArray{QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("role"), QStringLiteral("actor")}}}},
                               {QStringLiteral("amounts"), QJsonArray()}};
        };
        Change change{QStringLiteral("event"), QStringLiteral("k"), companies(QStringLiteral("Joyo")), companies(QStringLiteral("Amazon"))};
        change.before->insert(QStringLiteral("amounts"),
                              QJsonArray{QJsonObject{{QStringLiteral("value"), 75e6}, {QStringLiteral("currency"), QStringLiteral("USD")}}});
        QCOMPARE(differenceOf(change), QStringLiteral("amounts: USD 75000000 → –; companies: Joyo → Amazon"));
    }
};

QTEST_MAIN(TestReportModel)
#include "tst_reportmodel.moc"
