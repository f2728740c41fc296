// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/importcontroller.h"

#include "importing/reportview.h"
#include "mainwindow.h"
#include "store/project.h"
#include "support/program.h"
#include "support/windowparts.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

class TestImportController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f04_whatWasImportedCanBeLookedAt()
    {
        WindowParts parts;
        const QString path = parts.file("Market.annals");
        writeSampleProject(path);
        const QString inbox = parts.file("inbox");
        QVERIFY(QDir().mkdir(inbox));
        QVERIFY(Project::open(path, Project::Mode::ReadWrite).value()->settings().set(QStringLiteral("watched folder"), inbox).ok());
        MainWindow window(parts.settings, parts.recent, parts.appearance, QDateTime::currentDateTimeUtc, QStringLiteral("Ann"));
        window.show();
        QVERIFY(window.openProject(path).ok());
        QAction *shown = nullptr;
        for (const QAction *menu : window.menuBar()->actions())
            for (QAction *action : menu->menu()->actions())
                if (action->text() == QStringLiteral("Import repor&t…"))
                    shown = action;
        QVERIFY(shown && !shown->isEnabled());

        writeFile(inbox + QStringLiteral("/deals.csv"), "id,date,title\nx1,2019,one\nx2,31 February 2019,two\n");
        QTRY_VERIFY_WITH_TIMEOUT(shown->isEnabled(), 20'000);
        QVERIFY(window.statusBar()->currentMessage().contains(QStringLiteral("1 new, 0 changed, 1 refused")));
        writeFile(inbox + QStringLiteral("/more.csv"), "id,date,title\nx3,2020,three\n");
        QTRY_VERIFY_WITH_TIMEOUT(window.statusBar()->currentMessage().contains(QStringLiteral("1 new, 0 changed, 0 refused")), 20'000);

        QStringList lines;
        QTimer::singleShot(0, [&lines] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            const QAbstractItemModel &model = *dialog->findChild<ReportView *>()->lines()->model();
            for (int row = 0; row < model.rowCount(); ++row)
                lines << model.index(row, 0).data().toString() + u' ' + model.index(row, 2).data().toString();
            dialog->reject();
        });
        shown->trigger();
        QCOMPARE(lines.size(), 3); // of both
        QVERIFY(lines.contains(QStringLiteral("deals.csv refused")));
        QVERIFY(lines.contains(QStringLiteral("more.csv new")));
    }
};

QTEST_MAIN(TestImportController)
#include "tst_importcontroller.moc"
