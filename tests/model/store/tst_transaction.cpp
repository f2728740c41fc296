// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/database.h"
#include "store/query.h"

#include <QTest>

class TestTransaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        auto database = Database::inMemory();
        QVERIFY(database.ok());
        m_database = *std::move(database);
        QVERIFY(m_database->execute(QStringLiteral("CREATE TABLE t (a UNIQUE, b)")).ok());
    }
    void cleanup() { m_database.reset(); }

    void keepsWhatIsCommitted()
    {
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction.ok() && insert(1) && transaction->commit().ok());
        QCOMPARE(count(), 1);
    }
    void rollsBackWhatIsDropped()
    {
        {
            const auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction.ok() && insert(1));
        }
        QCOMPARE(count(), 0);
        QVERIFY(insert(2));
        QCOMPARE(count(), 1);
    }
    void innerOneIsPartOfTheOuter()
    {
        {
            const auto outer = Transaction::begin(*m_database);
            auto inner = Transaction::begin(*m_database);
            QVERIFY(insert(1) && inner->commit().ok());
        }
        QCOMPARE(count(), 0);
    }
    void droppedInnerOneSpoilsTheOuter()
    {
        {
            auto outer = Transaction::begin(*m_database);
            {
                const auto inner = Transaction::begin(*m_database);
                QVERIFY(insert(1));
            }
            QVERIFY(insert(2));
            QVERIFY(!outer->commit().ok());
        }
        QCOMPARE(count(), 0);
        auto next = Transaction::begin(*m_database);
        QVERIFY(insert(3) && next->commit().ok());
        QCOMPARE(count(), 1);
    }
    void queryRefusesBadSql()
    {
        const auto query = Query::prepare(*m_database, QStringLiteral("SELECT nothing FROM nowhere"));
        QVERIFY(!query.ok());
        QVERIFY(query.error().message.contains(QStringLiteral("nowhere")));
    }
    void queryBindsValuesAsTheyAre()
    {
        const QString nasty = QStringLiteral("'; DROP TABLE t; -- :a 拼多多 📬");
        auto query = Query::prepare(*m_database, QStringLiteral("INSERT INTO t VALUES (:a, :b)"));
        QVERIFY(query->bind("a", nasty).bind("b", QString()).execute().ok());
        QVERIFY(query->bind("a", QVariant()).bind("b", 2.5).execute().ok());
        auto select = Query::prepare(*m_database,
                                     QStringLiteral("SELECT a, b, typeof(b) FROM t WHERE a = :a OR a = :a"));
        QVERIFY(select->bind("a", nasty).execute().ok());
        QVERIFY(select->next());
        QCOMPARE(select->text(0), nasty);
        QCOMPARE(select->text(2), QStringLiteral("text")); // a null string is an empty text
        QVERIFY(!select->next());
        QVERIFY(select->finish().ok());
        QCOMPARE(*m_database->integer(QStringLiteral("SELECT count(*) FROM t WHERE a IS NULL AND b = 2.5")),
                 1);
    }
    void queryTellsWhatFailed()
    {
        QVERIFY(insert(1));
        auto query = Query::prepare(*m_database, QStringLiteral("INSERT INTO t VALUES (:a, 0)"));
        const auto refused = query->bind("a", 1).execute();
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.startsWith(QStringLiteral("The project does not allow this change")));
        QVERIFY(refused.error().message.contains(QStringLiteral("INSERT INTO t")));
        QVERIFY(query->bind("a", 2).execute().ok());
    }
    void sameSqlMayBeUsedTwiceAtOnce()
    {
        QVERIFY(insert(1) && insert(2));
        const QString sql = QStringLiteral("SELECT a FROM t ORDER BY a");
        auto outer = Query::prepare(*m_database, sql);
        QVERIFY(outer->execute().ok());
        int pairs = 0;
        while (outer->next()) {
            auto inner = Query::prepare(*m_database, sql);
            QVERIFY(inner->execute().ok());
            while (inner->next())
                ++pairs;
        }
        QCOMPARE(pairs, 4);
    }

private:
    bool insert(int value)
    {
        auto query = Query::prepare(*m_database, QStringLiteral("INSERT INTO t VALUES (:a, 0)"));
        return query && query->bind("a", value).execute();
    }
    qint64 count() { return *m_database->integer(QStringLiteral("SELECT count(*) FROM t")); }

    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
