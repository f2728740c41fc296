// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/rereaddialog.h"

#include "deedrunner.h"
#include "explorer.h"
#include "import/projectwords.h"
#include "importing/importjob.h"
#include "mainwindow.h"
#include "store/project.h"
#include "support/program.h"
#include "support/watchdog.h"
#include "support/windowparts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace {

constexpr int minutes = 120'000;

}

/// After words were added, articles are read again: shown before it is taken, and like any other deed afterwards.
class TestRereadDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = m_parts.file("market.annals");
        QFile::remove(m_file);
        const QString article = m_parts.file("a.txt");
        writeFile(article, "Uber spirited away Careem in January 2020. Uber launched in Paris in December 2011.\n");
        ImportJob job(m_file, {article}, QStringLiteral("Ann"));
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start();
        QVERIFY(finished.wait(minutes));
        m_window = std::make_unique<MainWindow>(m_parts.settings, m_parts.recent, m_parts.appearance, [] { return QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC); });
        m_window->show();
        QVERIFY(m_window->openProject(m_file).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().loading(), minutes);
    }
    void cleanup() { m_window.reset(); }

    void f17_whatNewWordsFindIsShownThenTaken()
    {
        learn();
        const auto before = workspace().index().count();
        answer([](RereadDialog &dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(dialog.rereading(), minutes);
            QCOMPARE(dialog.rereading()->records.size(), size_t(1));
            auto *list = dialog.findChild<QTreeWidget *>();
            QCOMPARE(list->topLevelItemCount(), 1);
            QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("new"));
            QVERIFY(list->topLevelItem(0)->text(4).contains(QStringLiteral("spirited away")));
            QVERIFY(textsOf(dialog).contains(QStringLiteral("Records: 1 new")));
            take(dialog)->click();
        });
        QTRY_COMPARE(workspace().index().count(), before + 1);
        QCOMPARE(workspace().editor().undoLabel(), QStringLiteral("Reading of the articles again"));
        workspace().undo();
        QTRY_COMPARE(workspace().index().count(), before);
    }

    void f80_manyChangesLeaveTheWindowToItself()
    {
        QByteArray text;
        const QByteArrayList names{"Google", "Amazon", "Microsoft", "Uber", "Lyft", "Netflix", "Tesla", "Intel", "Oracle", "Cisco", "Nokia", "Sony"};
        const QByteArrayList months{"January", "March", "May", "July", "September", "November"};
        int count = 0;
        for (const QByteArray &buyer : names)
            for (const QByteArray &bought : names)
                if (buyer != bought) {
                    text += buyer + " spirited away " + bought + " in " + months[count % 6] + ' ' + QByteArray::number(1990 + count / 6) + ".\n\n";
                    ++count;
                }
        writeFile(m_parts.file("many.txt"), text);
        ImportJob job(m_file, {m_parts.file("many.txt")}, QStringLiteral("Ann"));
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start();
        QVERIFY(finished.wait(minutes));
        QVERIFY(workspace().reload().ok());
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().loading(), minutes);
        const auto before = workspace().index().count();
        learn();
        Watchdog watchdog;
        answer([&](RereadDialog &dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(dialog.rereading(), minutes);
            QVERIFY(dialog.rereading()->edit.changes.size() > 100);
            watchdog.forget();
            take(dialog)->click();
        });
        QTRY_VERIFY_WITH_TIMEOUT(workspace().index().count() > before + 100 && !workspace().loading(), minutes);
        QVERIFY2(watchdog.longest() < 2 * stallLimit, qPrintable(QString::number(watchdog.longest())));
        DeedRunner::undo(workspace());
        QTRY_VERIFY_WITH_TIMEOUT(workspace().index().count() == before && !workspace().loading(), minutes);
    }

    void f17_canceledItChangesNothing()
    {
        learn();
        const QString label = workspace().editor().undoLabel();
        const auto before = workspace().index().count();
        answer([](RereadDialog &dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(dialog.rereading(), minutes);
            dialog.reject();
        });
        QCOMPARE(workspace().index().count(), before);
        QCOMPARE(workspace().editor().undoLabel(), label);
    }

    void f17_whereNothingIsNewItSaysSo()
    {
        answer([](RereadDialog &dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(dialog.rereading(), minutes);
            QVERIFY2(textsOf(dialog).contains(QStringLiteral("nothing to take")), qPrintable(textsOf(dialog)));
            QVERIFY(!take(dialog)->isEnabled());
            dialog.reject();
        });
    }

private:
    Workspace &workspace() { return m_window->explorer()->workspace(); }

    static QPushButton *take(const QDialog &dialog)
    {
        return qobject_cast<QPushButton *>(buttonOf(dialog, QStringLiteral("Take what is read now")));
    }

    void learn()
    {
        const auto project = Project::open(m_file, Project::Mode::ReadWrite);
        QVERIFY(project.ok());
        QVERIFY(setWords(**project, {{}, QStringLiteral("spirit away|spirits away|spirited away|spiriting away\tverb\tspirit spirits spirited spirited "
                                                        "spiriting away\tacquisition on firm 0.8\n")})
                    .ok());
    }

    /// Opens the dialog by its menu.
    template <class Answer>
    void answer(Answer act)
    {
        QAction *action = nullptr;
        for (const QMenu *menu : m_window->findChildren<QMenu *>())
            for (QAction *each : menu->actions())
                if (each->text().remove(u'&') == QStringLiteral("Read articles again…"))
                    action = each;
        QVERIFY(action && action->isEnabled());
        bool answered = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<RereadDialog *>(QApplication::activeModalWidget());
            answered = dialog != nullptr;
            if (dialog)
                act(*dialog);
        });
        action->trigger();
        QVERIFY(answered);
    }

    WindowParts m_parts;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestRereadDialog)
#include "tst_rereaddialog.moc"
