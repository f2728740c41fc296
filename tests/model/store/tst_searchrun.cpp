// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"
#include "store/searchrun.h"
#include "store/transaction.h"
#include "support/storesamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace StoreSamples;

namespace {

const QStringList words = {
    QStringLiteral("market"), QStringLiteral("cloud"), QStringLiteral("Amazon"), QStringLiteral("京东"),
    QStringLiteral("拼多多"), QStringLiteral("a"),     QStringLiteral("ma"),     QStringLiteral("Joyo"),
    QStringLiteral("GE"),     QStringLiteral("xyz"),
};

/// Events whose titles are some of the words; every third has companies, one of them with a short other name.
void fill(Project &project, int count)
{
    QRandomGenerator random(12);
    Company company;
    company.name = QStringLiteral("General Electric");
    company.names = {{QStringLiteral("GE"), {}, {}, {}, {}}, {QStringLiteral("通用电气"), {}, {}, {}, {}}};
    QVERIFY(project.companies().add(company).ok());
    auto transaction = Transaction::begin(project.database());
    for (int i = 0; i < count; ++i) {
        QStringList title;
        for (int n = 1 + random.bounded(3); n > 0; --n)
            title << words[random.bounded(int(words.size()) - 1)];
        const QStringList companies = i % 3 ? QStringList() : QStringList{QStringLiteral("General Electric")};
        QVERIFY(
            project.events().insert(eventOf(QString::number(i), "2004", title.join(QLatin1Char(' ')), companies)).ok());
    }
    QVERIFY(transaction->commit().ok());
}

/// Whether an event has each of the words, as Search says it in words: by a plain look.
std::vector<EventId> plainly(Project &project, const QStringList &wanted)
{
    std::vector<EventId> found;
    (void)project.events().each({}, [&](Event &&event) {
        const bool electric = !event.companies.empty();
        const QString text = event.title + (electric ? QStringLiteral("\nGeneral Electric") : QString());
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive)
                    || (electric && (word == QLatin1String("GE") || word == QStringLiteral("通用电气")));
            }))
            found.push_back(event.id);
    });
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

class TestSearchRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto project = Project::open(path(), Project::Mode::Create);
        fill(**project, 400);
        m_project = *std::move(project);
    }
    void findsWhatAPlainLookFinds()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 120; ++i) {
            QStringList wanted;
            for (int n = 1 + random.bounded(3); n > 0; --n)
                wanted << (random.bounded(12) ? words[random.bounded(int(words.size()))] : QStringLiteral("通用电气"));
            const auto expected = plainly(*m_project, wanted);
            const QString text = wanted.join(QLatin1Char(' '));
            const size_t most = size_t(1 + random.bounded(70));
            const auto run = SearchRun::open(path(), text);
            QVERIFY(run.ok());
            std::vector<EventId> found;
            for (;;) {
                const auto hits = (*run)->next(most);
                QVERIFY(hits.ok() && hits->size() <= most);
                if (hits->empty())
                    break;
                found.insert(found.end(), hits->begin(), hits->end());
            }
            QVERIFY2(found == expected, qPrintable(text));
            QVERIFY2(*m_project->search().events(text) == expected, qPrintable(text));
        }
    }
    void f30_findsPairsOfLettersWhereverTheyStand()
    {
        const QStringList pairs{QStringLiteral("ma"), QStringLiteral("MA"), QStringLiteral("et"), QStringLiteral("ud"), QStringLiteral("yo"),
                                QStringLiteral("GE"), QStringLiteral("ge"), QStringLiteral("al"), QStringLiteral("京东"), QStringLiteral("多多"),
                                QStringLiteral("东"), QStringLiteral("zz"), QStringLiteral("\"%"), QStringLiteral("a*"), QStringLiteral("OR")};
        for (const QString &pair : pairs)
            for (const QString &text : {pair, QString(pair + QStringLiteral(" cloud")), QString(pair + QStringLiteral(" ma"))})
                QVERIFY2(*m_project->search().events(text) == plainly(*m_project, Search::terms(text)), qPrintable(text));
    }
    void f30_findsPairsAmongManyLetters()
    {
        const auto project = StoreSamples::project();
        for (int i = 0; i < 500; ++i) { // more letters than the index is asked for one by one
            const QString title = QString(QChar(0x4E00 + i)) + QStringLiteral("京东") + QChar(0x5400 + i) + QStringLiteral("年ab");
            QVERIFY(project->events().insert(eventOf(QString::number(i), "2004", title, {})).ok());
        }
        for (const QString &pair : QStringList{QStringLiteral("京东"), QStringLiteral("AB"), QString(QChar(0x5401)) + u'年', QStringLiteral("东京")})
            QVERIFY2(*project->search().events(pair) == plainly(*project, {pair}), qPrintable(pair));
    }
    void findsNothingForABlankText()
    {
        const auto run = SearchRun::over(m_project->database(), QStringLiteral(" \" "));
        QVERIFY(run.ok() && (*run)->next()->empty());
    }
    void refusesAFileThatIsNotThere()
    {
        QVERIFY(!SearchRun::open(path() + QStringLiteral("x"), QStringLiteral("market")).ok());
    }
    void stoppedBeforeItBegins()
    {
        const auto stop = std::make_unique<std::stop_source>(); // GCC 12 takes one on the stack for uninitialized
        stop->request_stop();
        const auto run = SearchRun::open(path(), QStringLiteral("market"), stop->get_token());
        QVERIFY(run.ok() && (*run)->next()->empty());
    }
    void stoppedBetweenHits()
    {
        const auto stop = std::make_unique<std::stop_source>();
        const auto run = SearchRun::open(path(), QStringLiteral("market"), stop->get_token());
        QVERIFY(run.ok());
        QCOMPARE((*run)->next(5)->size(), 5U);
        stop->request_stop();
        QVERIFY((*run)->next(5)->empty());
    }
    void stoppedFromAnotherThread()
    {
        const auto stop = std::make_unique<std::stop_source>();
        const auto run = SearchRun::open(path(), QStringLiteral("a"), stop->get_token());
        QVERIFY(run.ok());
        std::thread other([&] { stop->request_stop(); });
        size_t found = 0;
        for (;;) {
            const auto hits = (*run)->next(1);
            QVERIFY(hits.ok()); // to be stopped is no error
            if (hits->empty())
                break;
            found += hits->size();
        }
        other.join();
        QVERIFY(found <= plainly(*m_project, {QStringLiteral("a")}).size());
        QVERIFY((*run)->next()->empty());
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("p.annals")); }
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestSearchRun)
#include "tst_searchrun.moc"
