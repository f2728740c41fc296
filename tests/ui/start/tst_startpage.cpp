// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/startpage.h"

#include "start/recentrow.h"
#include "support/windowparts.h"

#include <QSignalSpy>
#include <QTest>

/// What the page offers, and that each offer does what it says.
class TestStartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<WindowParts>();
        m_now = QDateTime({2021, 11, 17}, {12, 0});
    }

    void saysThatThereIsNoneYet()
    {
        const auto page = shown();
        QVERIFY(textsOf(*page).contains(u"None yet."));
        QVERIFY(page->findChildren<RecentRow *>().isEmpty());
    }

    void listsRecentProjectsNewestFirst()
    {
        for (const char *name : {"first.annals", "second.annals", "gone.annals"}) {
            writeSampleProject(m_parts->file(name));
            m_parts->recent.add(m_parts->file(name), m_now.addDays(name[0] == 'f' ? -1 : 0));
        }
        QVERIFY(QFile::remove(m_parts->file("gone.annals")));
        const auto page = shown();
        QSignalSpy wanted(page.get(), &StartPage::projectWanted);
        QStringList names;
        for (RecentRow *row : page->findChildren<RecentRow *>()) {
            names << row->accessibleName();
            QTest::mouseClick(row, Qt::LeftButton);
        }
        QCOMPARE(names.join(QStringLiteral("; ")), QStringLiteral("Open second, today; Open first, yesterday"));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.back().front().toString(), m_parts->file("first.annals"));
        QVERIFY(!textsOf(*page).contains(u"None yet."));
    }

    void eachButtonAsksForItsOwn()
    {
        const auto page = shown();
        QStringList asked;
        connect(page.get(), &StartPage::chooseFilesWanted, this, [&] { asked << QStringLiteral("files"); });
        connect(page.get(), &StartPage::chooseFolderWanted, this, [&] { asked << QStringLiteral("folder"); });
        connect(page.get(), &StartPage::sampleWanted, this, [&] { asked << QStringLiteral("sample"); });
        connect(page.get(), &StartPage::openWanted, this, [&] { asked << QStringLiteral("open"); });
        for (const char *text : {"Choose files", "Choose a folder", "Open the sample", "Open another"}) {
            QAbstractButton *button = buttonOf(*page, QLatin1String(text));
            QVERIFY2(button, text);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(asked.join(QLatin1Char(' ')), QStringLiteral("files folder sample open"));
    }

    void wearsBothThemes()
    {
        const auto page = shown();
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_parts->appearance.setChoice(choice);
            QCOMPARE(page->grab().toImage().pixelColor(4, 4), m_parts->appearance.theme().canvas);
        }
    }

private:
    [[nodiscard]] std::unique_ptr<StartPage> shown()
    {
        auto page = std::make_unique<StartPage>(m_parts->recent, m_parts->appearance, [this] { return m_now; });
        page->resize(1200, 800);
        page->show();
        return page;
    }

    std::unique_ptr<WindowParts> m_parts;
    QDateTime m_now;
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
