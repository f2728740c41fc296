// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/inputqueue.h"
#include "support/program.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

/// All that a queue gives: "a.txt by TechNode", "b.csv: refused …".
QStringList given(InputQueue queue)
{
    QStringList all;
    while (const auto file = queue.next()) {
        for (const Article &article : file->articles)
            all << file->path + QStringLiteral(" by ") + article.publisher + (article.published ? u' ' + article.published->toString() : QString());
        if (file->records || file->source)
            all << file->path + QStringLiteral(": a table");
        for (const RejectedRow &row : file->rejected)
            all << QStringLiteral("%1:%2: %3").arg(file->path).arg(row.row).arg(row.reason);
    }
    return all;
}

} // namespace

class TestInputQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile(path("a.txt"), "Amazon left China.");
        writeFile(path("b.txt"), "Amazon came back.");
    }

    void f01_theManifestOfADroppedFolderIsTakenForOne()
    {
        writeFile(path("sources.csv"), "Path,published,publisher\na.txt,2019-04-17,TechNode\nb.txt,soon,TechNode\nc.txt,,TechNode\n");
        const QStringList all = given(InputQueue({m_folder->path()}, {}, path("p.annals")));
        QCOMPARE(all.size(), 4);
        QVERIFY2(all[0].startsWith(QStringLiteral("sources.csv:3: \"soon\" is no date")), qPrintable(all[0]));
        QCOMPARE(all[1], QStringLiteral("sources.csv:4: The row names a file that does not exist: c.txt."));
        QCOMPARE(all[2], QStringLiteral("a.txt by TechNode 2019-04-17"));
        QCOMPARE(all[3], QStringLiteral("b.txt by TechNode"));
    }

    void f01_eachFolderMayHaveItsOwn()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("later")));
        writeFile(path("later/a.txt"), "Amazon opened a shop.");
        writeFile(path("list.csv"), "path,publisher\na.txt,TechNode\n");
        writeFile(path("later/list.csv"), "path,publisher\na.txt,Caixin\n");
        QCOMPARE(given(InputQueue({m_folder->path()}, {}, path("p.annals"))).join(u'|'),
                 QStringLiteral("a.txt by TechNode|b.txt by |later/a.txt by Caixin"));
    }

    void otherTablesAreTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("a further column") << QByteArray("path,published,title,amount\na.txt,2019,Exit,3\n");
        QTest::newRow("of files that are not there") << QByteArray("path,published,title\nx.txt,2019,Exit\n");
        QTest::newRow("of events") << QByteArray("published,title\n2019,Exit\n");
    }
    void otherTablesAreTables()
    {
        QFETCH(QByteArray, table);
        writeFile(path("t.csv"), table);
        QVERIFY(given(InputQueue({path("t.csv")}, {}, path("p.annals"))).contains(QStringLiteral("t.csv: a table")));
    }

    void aManifestOfNothingThatIsReadIsATable()
    {
        writeFile(path("sources.csv"), "path,publisher,title\na.txt,TechNode,Exit\n");
        QVERIFY(given(InputQueue({path("sources.csv")}, {}, path("p.annals"))).contains(QStringLiteral("sources.csv: a table")));
        QVERIFY(given(InputQueue({path("sources.csv"), path("a.txt")}, {}, path("p.annals"))).contains(QStringLiteral("a.txt by TechNode")));
    }

    void aNamedManifestIsTheOnlyOne()
    {
        writeFile(path("named.csv"), "path,publisher\na.txt,TechNode\n");
        writeFile(path("other.csv"), "path,publisher\nb.txt,Caixin\n");
        ReadOptions options;
        options.manifest = Manifest::open(path("named.csv")).value();
        const QStringList all = given(InputQueue({m_folder->path()}, options, path("p.annals")));
        QVERIFY(all.contains(QStringLiteral("a.txt by TechNode")));
        QVERIFY(all.contains(QStringLiteral("b.txt by ")));
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestInputQueue)
#include "tst_inputqueue.moc"
