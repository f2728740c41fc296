// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/copiescontroller.h"

#include "explorer.h"
#include "mainwindow.h"
#include "store/project.h"
#include "support/program.h"
#include "support/windowparts.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

namespace {

QAction *actionOf(const QMenuBar &menus, const QString &text)
{
    for (const QAction *menu : menus.actions())
        for (QAction *action : menu->menu()->actions())
            if (action->text() == text)
                return action;
    return nullptr;
}

} // namespace

class TestCopiesController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<WindowParts>();
        m_path = m_parts->file("Market.annals");
        m_day = 1;
        writeSampleProject(m_path);
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [this] { return QDateTime({2026, 11, m_day}, {12, 0}, Qt::UTC); }, QStringLiteral("Ann"));
    }
    void cleanup() { m_window.reset(); }

    void f69_openingKeepsTheDaysCopyAndTheMenuGivesItBack()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        QTRY_COMPARE(copies(), QStringList{QStringLiteral("2026-11-01.annals")});
        Project &project = m_window->explorer()->workspace().project();
        QVERIFY(project.events().remove(EventId(1)).ok());
        const qint64 before = *project.events().count();

        m_day = 2;
        QMenu *days = actionOf(*m_window->menuBar(), QStringLiteral("Ear&lier days"))->menu();
        Q_EMIT days->aboutToShow();
        QCOMPARE(days->actions().size(), 1);
        QVERIFY2(days->actions().front()->text().contains(u"November 1, 2026"), qPrintable(days->actions().front()->text()));
        QTimer::singleShot(0, this, [] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(question);
            QVERIFY(question->text().contains(u"kept as today's copy"));
            question->button(QMessageBox::Yes)->click();
        });
        days->actions().front()->trigger();
        QCOMPARE(*m_window->explorer()->workspace().project().events().count(), before + 1);
        QCOMPARE(copies(), (QStringList{QStringLiteral("2026-11-01.annals"), QStringLiteral("2026-11-02.annals")}));
    }
    void f69_copiesCanBeSwitchedOff()
    {
        QAction *daily = actionOf(*m_window->menuBar(), QStringLiteral("Keep a copy of each &day"));
        QVERIFY(daily->isChecked());
        daily->setChecked(false);
        QVERIFY(m_window->openProject(m_path).ok());
        m_window->closeProject();
        QTest::qWait(50);
        QCOMPARE(copies(), QStringList());
        QCOMPARE(m_parts->settings.value(QStringLiteral("copies/daily")).toBool(), false);
    }
    void f69_aNewerVersionIsOpenedForReadingWithAWord()
    {
        QVERIFY((*Project::open(m_path, Project::Mode::ReadWrite))->database().execute(QStringLiteral("PRAGMA user_version = 4711")).ok());
        const auto opened = m_window->openProject(m_path);
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().text()));
        QVERIFY(m_window->explorer()->workspace().project().isReadOnly());
        QVERIFY(textsOf(*m_window->statusBar()).contains(u"Read only: made by a newer version of Annals"));
        QVERIFY(textsOf(*m_window).contains(u"6 of 6 events shown"));
        QVERIFY(!actionOf(*m_window->menuBar(), QStringLiteral("Ear&lier days"))->isEnabled());
        m_window->closeProject();
        QCOMPARE(copies(), QStringList());
    }

private:
    QStringList copies() const { return QDir(m_parts->file("Market.copies")).entryList({QStringLiteral("*.annals")}, QDir::Files, QDir::Name); }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    int m_day = 1;
};

QTEST_MAIN(TestCopiesController)
#include "tst_copiescontroller.moc"
