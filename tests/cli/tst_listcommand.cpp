// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Five records that a person could have written, so that the test does not depend on what extraction makes of a text.
const QByteArray records =
    R"jsonl({"type":"company","name":"Amazon","names":[{"name":"亚马逊","language":"zh","script":"Hans","from":null,"to":null}],"parent":null,"tickers":["AMZN"]}
{"type":"company","name":"Amazon China","names":[],"parent":"Amazon","tickers":[]}
{"type":"event","id":"e1","kind":"acquisition","modality":"happened","when":"2004-08-19","title":"Amazon acquires Joyo","companies":[{"name":"Amazon","role":"actor"},{"name":"Joyo","role":"target"}],"amounts":[{"value":75000000,"currency":"USD","also":[]}],"places":[],"confidence":0.9,"review":"accepted","tags":["deal"],"note":"=SUM(A1)","sources":[{"title":"T","publisher":"The Daily","url":"u","published":"2004-08-20"}],"extra":{"row":7},"evidence":[]}
{"type":"event","id":"e2","kind":"exit","modality":"planned","when":"2019-04","title":"Amazon China leaves","companies":[{"name":"Amazon China","role":"actor"}],"amounts":[],"places":["China"],"confidence":0.6,"review":"unreviewed","tags":[],"note":"","sources":[],"extra":{},"evidence":[]}
{"type":"event","id":"e3","kind":"merger","modality":"rumoured","when":null,"title":"Amazon said to merge","companies":[{"name":"Amazon","role":"actor"}],"amounts":[],"places":[],"confidence":0.4,"review":"unreviewed","tags":[],"note":"","sources":[],"extra":{},"evidence":[]}
{"type":"figure","id":"f1","measure":"market_share","company":"Amazon China","value":0.6,"unit":"percent","comparator":"=","as_of":"2018","market":"online retail","region":"China","attributed_to":"Analysys International","also":[],"review":"unreviewed","sources":[],"extra":{},"evidence":[]}
{"type":"figure","id":"f2","measure":"revenue","company":"Amazon","value":-5300000,"unit":"USD","comparator":"~","as_of":null,"market":"","region":"","attributed_to":null,"also":[],"review":"unreviewed","sources":[],"extra":{},"evidence":[]}
)jsonl";

QString idsOf(const ProgramRun &run)
{
    QStringList ids;
    for (const QJsonObject &record : run.records())
        ids.append(record.value(QLatin1String("id")).toString());
    return ids.join(u' ');
}

} // namespace

class TestListCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    ProgramRun annals(const QString &line) const { return runAnnals(line.split(u' '), {}, m_folder.path()); }

private Q_SLOTS:
    void initTestCase()
    {
        writeFile(m_folder.filePath(QStringLiteral("r.jsonl")), records);
        const ProgramRun run = annals(QStringLiteral("import p.annals r.jsonl"));
        QVERIFY2(run.status == 0, qPrintable(run.err));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *arguments, const char *ids, const char *note = "") {
            QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(ids) << QString::fromUtf8(note);
        };
        row("events", "e1 e2 e3");
        row("figures", "f1 f2");
        row("events --company Joyo", "e1");
        row("events --company amazon", "e1 e3");
        row("events --company 亚马逊", "e1 e3");
        row("events --company Joyo --company AMAZON", "e1 e3");
        row("events --company Nobody", "");
        row("events --company Amazon --with joyo", "e1");
        row("events --with Joyo --with Amazon --kind exit", "");
        row("events --kind exit --kind merger", "e2 e3");
        row("events --kind exit --company Amazon", "");
        row("events --modality happened", "e1");
        row("events --publisher The~Daily", "e1");
        row("events --review accepted", "e1");
        row("events --tag deal", "e1");
        row("events --search merge", "e3");
        row("events --min-confidence 0.6", "e1 e2");
        row("events --year 2004", "e1", "1 undated event is left out.");
        row("events --from 2004-08-19 --to 2004-08-19", "e1", "1 undated event is left out.");
        row("events --from 2004-08-20", "e2", "1 undated event is left out.");
        row("events --from 2019-04-30", "e2", "1 undated event is left out."); // overlaps
        row("events --to 2019-03", "e1", "1 undated event is left out.");
        row("events --year 2004 --kind exit", "");
        row("figures --company Amazon", "f2");
        row("figures --year 2018", "f1", "1 undated figure is left out.");
    }
    void filters()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, note);
        QStringList words = QStringLiteral("list p.annals %1").arg(arguments).split(u' ');
        words.replaceInStrings(QStringLiteral("~"), QStringLiteral(" "));
        const ProgramRun run = runAnnals(words, {}, m_folder.path());
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QTEST(idsOf(run), "ids");
        QCOMPARE(run.err, note.isEmpty() ? QString() : QStringLiteral("annals list: %1\n").arg(note));
    }

    void whatGoesWithTheChosen()
    {
        const auto names = [this](const QString &arguments) {
            QStringList found;
            for (const QJsonObject &company : annals(QStringLiteral("list p.annals companies %1").arg(arguments)).records("company"))
                found.append(company.value(QLatin1String("name")).toString());
            found.sort();
            return found.join(u',');
        };
        QCOMPARE(names(QStringLiteral("--format jsonl")), QStringLiteral("Amazon,Amazon China,Joyo"));
        QCOMPARE(names(QStringLiteral("--kind exit --min-confidence 0.1 --review unreviewed --year 2019")), QStringLiteral("Amazon China"));
        QCOMPARE(annals(QStringLiteral("list p.annals documents")).out, QByteArray());
        QCOMPARE(annals(QStringLiteral("list p.annals claims")).out, QByteArray());
    }

    void f30_documentsAreFoundByTheirText()
    {
        writeFile(m_folder.filePath(QStringLiteral("q.txt")), "Nothing happened. 京东 is a name.\n");
        QCOMPARE(annals(QStringLiteral("import q.annals q.txt")).status, 0);
        const auto found = [this](const QString &arguments) {
            return annals(QStringLiteral("list q.annals documents --format jsonl %1").arg(arguments)).records("document").size();
        };
        QCOMPARE(found(QStringLiteral("--search 京东")), 1);
        QCOMPARE(found(QStringLiteral("--search 京西")), 0);
        QCOMPARE(found(QStringLiteral("--search 京东 --kind exit")), 0); // it tells of none
        QCOMPARE(annals(QStringLiteral("list q.annals events --search 京东")).out, QByteArray());
    }

    void aSearchToTheLimitAndBeyond()
    {
        const auto status = [this](const QString &text) {
            return runAnnals({QStringLiteral("list"), QStringLiteral("p.annals"), QStringLiteral("events"), QStringLiteral("--search"), text}, {}, m_folder.path());
        };
        const QString words = QStringLiteral("amazon ").repeated(100);
        QCOMPARE(status(words).status, 0);
        QCOMPARE(status(words).records("event").size(), 3);
        const ProgramRun more = status(words + QStringLiteral("joyo"));
        QCOMPARE(more.status, 2);
        QVERIFY2(more.err.contains(QStringLiteral("--search takes at most 100 words, of 4000 characters in all")), qPrintable(more.err));
        QCOMPARE(status(QString(4000, u'a')).status, 0);
        QCOMPARE(status(QString(4001, u'a')).status, 2);
    }

    void nothingIsLostOnTheWay()
    {
        QByteArray lines;
        for (const char *what : {"events", "figures"})
            lines += annals(QStringLiteral("list p.annals %1").arg(QLatin1String(what))).out;
        for (const QByteArray &line : records.split('\n'))
            if (line.startsWith("{\"type\":\"event\"") || line.startsWith("{\"type\":\"figure\""))
                QVERIFY2(lines.contains(QByteArray(line + '\n')), line.constData());
    }

    void csv()
    {
        const QByteArrayList lines = annals(QStringLiteral("list p.annals events --format csv")).out.split('\n');
        QCOMPARE(lines[0], QByteArray("id,when,start,end,kind,modality,title,companies,company,amounts,places,confidence,review,tags,note,"
                                      "references,sources,quote,source,url,extra"));
        QCOMPARE(lines[1], QByteArray("e1,2004-08-19,2004-08-19,2004-08-19,acquisition,happened,Amazon acquires Joyo,"
                                      "Amazon (actor); Joyo (target),Amazon; Joyo,75000000 USD,,0.90,accepted,deal,'=SUM(A1),"
                                      "\"The Daily, T, u\",1,,\"The Daily, T, 2004-08-20\",u,\"{\"\"row\"\":7}\""));
        QVERIFY(lines[2].startsWith("e2,2019-04,2019-04-01,2019-04-30,"));
        QVERIFY(lines[3].startsWith("e3,,,,"));
        QVERIFY(annals(QStringLiteral("list p.annals figures --format csv")).out.contains("\nf2,,,,revenue,Amazon,~,-5300000,USD,"));
    }

    void table()
    {
        const QStringList lines = QString::fromUtf8(annals(QStringLiteral("list p.annals events --format table")).out).split(u'\n');
        QCOMPARE(lines.size(), 2 + 3 + 1);
        QVERIFY(lines[0].startsWith(QStringLiteral("when        kind         modality  title")));
        QVERIFY(lines[2].startsWith(QStringLiteral("2004-08-19  acquisition  happened  Amazon acquires Joyo")));
    }

    void aSecondImportOfRecordsChangesNothing()
    {
        const ProgramRun run = annals(QStringLiteral("import p.annals r.jsonl"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("The project has not changed."), run.out.constData());
    }

    void exportImportsAgainToTheSame()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/a.md")),
                  "---\npublished: 2019-04-17\ntitle: Out\n---\nAmazon will close its online store in China on 18 July 2019, it said.\n\n"
                  "Alibaba had a share of 58.2% of China's online retail market in 2018, according to eMarketer.\n");
        writeFile(folder.filePath(QStringLiteral("in/r.jsonl")), records);
        const auto run = [&folder](const char *line) { return runAnnals(QString::fromUtf8(line).split(u' '), {}, folder.path()).status; };
        QCOMPARE(run("import p.annals in"), 0);
        QCOMPARE(run("export p.annals -o one.jsonl"), 0);
        QCOMPARE(run("import q.annals one.jsonl"), 0);
        QCOMPARE(run("export q.annals -o two.jsonl"), 0);
        const QByteArray one = readFile(folder.filePath(QStringLiteral("one.jsonl")));
        QVERIFY(one.contains("\"type\":\"document\"") && one.contains("\"type\":\"claim\"") && one.contains("\"extra\":{\"row\":7}"));
        QCOMPARE(readFile(folder.filePath(QStringLiteral("two.jsonl"))), one);

        const ProgramRun home = runAnnals({QStringLiteral("import"), QStringLiteral("p.annals"), QStringLiteral("one.jsonl")}, {}, folder.path());
        QVERIFY2(home.out.contains("The project has not changed."), home.out.constData());
        QCOMPARE(run("import q.annals one.jsonl"), 0); // again: nothing new
        QCOMPARE(run("export q.annals -o two.jsonl"), 0);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("two.jsonl"))), one);
    }

    void tablesOfAnExport()
    {
        QCOMPARE(annals(QStringLiteral("export p.annals -o e.csv --kind exit")).status, 0);
        QCOMPARE(readFile(m_folder.filePath(QStringLiteral("e.csv"))).count('\n'), 2);
        QCOMPARE(annals(QStringLiteral("export p.annals -o e.tsv")).status, 0);
        QVERIFY(readFile(m_folder.filePath(QStringLiteral("e.tsv"))).startsWith("id\twhen\t"));
        QCOMPARE(annals(QStringLiteral("export p.annals -o s.csv --view market-share")).status, 0);
        QVERIFY(readFile(m_folder.filePath(QStringLiteral("s.csv"))).contains("\nf1,2018,"));
        QVERIFY(!readFile(m_folder.filePath(QStringLiteral("s.csv"))).contains("\nf2,"));
        const ProgramRun run = annals(QStringLiteral("export p.annals -o nowhere/at/all.csv"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void aFullDiskIsNoSuccess()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full");
        const QString command = QStringLiteral("'%1' list p.annals events >/dev/full").arg(QStringLiteral(ANNALS_PROGRAM));
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("standard output cannot be written"));
    }
};

QTEST_GUILESS_MAIN(TestListCommand)
#include "tst_listcommand.moc"
