// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/mappingdialog.h"
#include "importing/mappingmodel.h"
#include "importing/reportmodel.h"
#include "importing/reportview.h"
#include "support/importsamples.h"
#include "support/program.h"
#include "support/windowparts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

class TestMappingDialog : public QObject
{
    Q_OBJECT

    QString table(const QByteArray &bytes) const
    {
        const QString path = m_parts.file("t.csv");
        writeFile(path, bytes);
        return path;
    }
    static QString outcome(const MappingDialog &dialog, int row)
    {
        return dialog.model()->index(row, MappingModel::outcomeColumn).data().toString();
    }
    static void choose(MappingDialog &dialog, int column, TableField field)
    {
        auto *box = qobject_cast<QComboBox *>(
            dialog.findChild<QTableView *>()->indexWidget(dialog.model()->index(MappingModel::fieldRow, column)));
        QVERIFY(box);
        box->setCurrentIndex(box->findData(int(field)));
        Q_EMIT box->activated(box->currentIndex());
    }

    WindowParts m_parts;

private Q_SLOTS:
    void f02_twentyRowsAndWhatTheyBecome()
    {
        QByteArray bytes("date,company,headline,size\n");
        for (int i = 0; i < 50; ++i)
            bytes += (i == 2 ? "whenever" : "2019-04-17") + QByteArray(",Amazon,row ") + QByteArray::number(i) + ",9\n";
        MappingDialog dialog(table(bytes), m_parts.appearance.theme());
        QSignalSpy ready(&dialog, &MappingDialog::ready);
        QVERIFY(ready.wait());
        const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(dialog.model()->rowCount(), 21);
        QCOMPARE(outcome(dialog, 1), QStringLiteral("2019-04-17 · row 0"));
        QCOMPARE(outcome(dialog, 3), QStringLiteral("Refused: \"whenever\" is no date."));
        QVERIFY(textsOf(dialog).contains(QStringLiteral("50 row")));
        QVERIFY(textsOf(dialog).contains(QStringLiteral("1 of the first 20 rows would be refused")));

        choose(dialog, 4, TableField::Title);
        QCOMPARE(outcome(dialog, 1), QStringLiteral("2019-04-17 · 9"));
        QVERIFY(dialog.model()->field(3) == TableField::Extra); // a title has one column
        const std::vector<ColumnChoice> choices = dialog.choices();
        QCOMPARE(choices[3], (ColumnChoice{QStringLiteral("size"), TableField::Title, DateOrder::Unknown}));
    }

    void f02_theOrderOfDates()
    {
        MappingDialog dialog(table("date,title\n3/4/2019,a\n"), m_parts.appearance.theme());
        QSignalSpy ready(&dialog, &MappingDialog::ready);
        QVERIFY(ready.wait());
        QVERIFY(outcome(dialog, 1).contains(QStringLiteral("can be 3 April or 4 March")));
        for (auto *box : dialog.findChildren<QComboBox *>())
            if (const int at = box->findText(QStringLiteral("3 April")); at >= 0) {
                box->setCurrentIndex(at);
                Q_EMIT box->activated(at);
            }
        QCOMPARE(outcome(dialog, 1), QStringLiteral("2019-04-03 · a"));
        QVERIFY(dialog.choices().front().order == DateOrder::DayFirst);
    }

    void f02_aTableThatSaysNothingIsMappedByHand()
    {
        MappingDialog dialog(table("q,w\nx,y\n"), m_parts.appearance.theme());
        QSignalSpy ready(&dialog, &MappingDialog::ready);
        QVERIFY(ready.wait());
        QVERIFY(!buttonOf(dialog, QStringLiteral("Import"))->isEnabled());
        choose(dialog, 1, TableField::Title);
        QVERIFY(buttonOf(dialog, QStringLiteral("Import"))->isEnabled());
    }

    void f04_everyLineOfTheReportCanBeClicked()
    {
        ImportReport report;
        FileReport good;
        good.path = QStringLiteral("good.md");
        good.location = QStringLiteral("/x/good.md");
        good.added = 1;
        FileReport bad;
        bad.path = QStringLiteral("=bad.csv");
        bad.added = 2;
        bad.rejected = {{4, QStringLiteral("\"never\" is no date.")}};
        report.files = {good, bad};
        ReportView view(report, m_parts.appearance.theme());
        QCOMPARE(view.lines()->model()->rowCount(), 3);
        view.lines()->setCurrentIndex(view.lines()->model()->index(0, 0));
        QVERIFY(textsOf(view).contains(QStringLiteral("=bad.csv, row 4: \"never\" is no date.")));
        auto *refused = buttonOf(view, QStringLiteral("1 refused"));
        QVERIFY(refused);
        refused->click();
        QCOMPARE(view.lines()->model()->rowCount(), 1);
        refused->click();
        QCOMPARE(view.lines()->model()->rowCount(), 3);

        const QString csv = m_parts.file("r.csv");
        QVERIFY(view.write(csv).ok());
        QVERIFY(readFile(csv).contains("\"'=bad.csv\",\"4\",\"refused\",\"\"\"never\"\" is no date.\""));
        const QString json = m_parts.file("r.json");
        QVERIFY(view.write(json).ok());
        QCOMPARE(QJsonDocument::fromJson(readFile(json)).object(), ImportSamples::jsonOf(report));
        QVERIFY(!view.write(QStringLiteral("/nowhere/r.csv")).ok());
    }

    void f04_theReportOfAVeryBadFileListsItsFirstRows()
    {
        ImportReport report;
        report.files.emplace_back();
        report.files.front().path = QStringLiteral("bad.csv");
        for (int row = 1; row <= 100'003; ++row)
            report.files.front().rejected.add({row, QStringLiteral("The row has 2 cells.")});
        const ReportView view(report, m_parts.appearance.theme());
        QCOMPARE(view.lines()->model()->rowCount(), 100'001);
        QCOMPARE(view.lines()->model()->index(100'000, ReportModel::ReasonColumn).data().toString(),
                 QStringLiteral("Rows of it that are refused, too: 3. The report lists them all when it is saved as JSON."));
    }
};

QTEST_MAIN(TestMappingDialog)
#include "tst_mappingdialog.moc"
