// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/zippedfiles.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray person = "zebulonperson"; // no word of the sample's

/// Whether the bytes hold a word in any of the encodings that files of ours are in.
bool holds(const QByteArray &bytes, const QByteArray &word)
{
    QByteArray wide; // as the metadata of a PDF
    for (const char c : word)
        wide += QByteArray(1, '\0') + c;
    return bytes.contains(word) || bytes.contains(wide) || bytes.contains(word.toBase64().chopped(4)) || bytes.contains(word.toHex());
}

} // namespace

/// What the program never does.
class TestSecurity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("USER", person);
        qputenv("LOGNAME", person);
        writeFile(path("in/page.html"),
                  "<html><head><link rel=stylesheet href='http://192.0.2.1/a.css'><script src='http://192.0.2.1/a.js'></script></head><body>"
                  "<article><h1>Amazon leaves China</h1><p>On April 17, 2019, Amazon said it would close its China store in July, a person close "
                  "to the company told reporters.</p><img src='http://192.0.2.1/a.png'><iframe src='http://192.0.2.1/'></iframe>"
                  "<svg/onload=fetch('http://192.0.2.1/')></article></body></html>");
        writeFile(path("in/deals.csv"), "date,company,kind,title,url\n"
                                        "2019-04-17,Amazon,exit,<svg/onload=alert(1)>,http://192.0.2.1/\n"
                                        "2015-03,Amazon,launch,\"=HYPERLINK(\"\"http://192.0.2.1/\"\")\",file:///etc/passwd\n");
        const ProgramRun imported = run({QStringLiteral("import"), QStringLiteral("p.annals"), QStringLiteral("in")});
        QCOMPARE(imported.status, 0);
    }

    void exportsCarryNeitherNamesNorPaths_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"svg", "png", "pdf", "csv", "tsv", "jsonl", "json", "jsonld", "anno.json", "ics", "html", "zip"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void exportsCarryNeitherNamesNorPaths()
    {
        QFETCH(QString, ending);
        const QString name = QStringLiteral("out.") + ending;
        const ProgramRun exported = run({QStringLiteral("export"), QStringLiteral("p.annals"), QStringLiteral("-o"), name});
        QVERIFY2(exported.status == 0, qPrintable(exported.err));
        auto files = filesIn(readFile(m_folder->filePath(name)));
        QCOMPARE(files.empty(), ending != QLatin1String("zip"));
        files[name] = readFile(m_folder->filePath(name));
        const QByteArrayList secrets{person, m_folder->path().toUtf8(), QDir::homePath().toUtf8() + '/', ANNALS_SOURCE_DIR};
        for (const auto &[file, bytes] : files) {
            QVERIFY(bytes.size() > 100);
            for (const QByteArray &secret : secrets)
                QVERIFY2(!holds(bytes, secret), secret.constData());
            if (file.endsWith(QStringLiteral(".html")))
                QVERIFY(!bytes.contains("<svg/onload") && !bytes.contains("<iframe"));
            if (file.endsWith(QStringLiteral(".csv")))
                QVERIFY(!bytes.contains(",=HYPERLINK") && !bytes.contains(",\"=HYPERLINK"));
        }
    }

    void aManifestReadsNothingOutsideItsFolder()
    {
        writeFile(path("secret.txt"), "On April 17, 2019, Alibaba acquired Kaola for $2 billion. Nobody should read this.");
        writeFile(path("shut/a.txt"), "On April 18, 2019, Amazon closed its store in China, the company said.");
        writeFile(path("shut/sources.csv"), "path,title\na.txt,A\n../secret.txt,B\n/etc/passwd,C\nlink.txt,D\nall/secret.txt,E\n");
        QVERIFY(QFile::link(path("secret.txt"), path("shut/link.txt")));
        QVERIFY(QFile::link(m_folder->path(), path("shut/all")));
        const ProgramRun imported = run({QStringLiteral("import"), QStringLiteral("m.annals"), QStringLiteral("shut"), QStringLiteral("--manifest"),
                                         QStringLiteral("shut/sources.csv")});
        QCOMPARE(imported.status, 3);
        for (const char *name : {"all", "link.txt"})
            QVERIFY2(imported.err.contains(QLatin1String(name) + QStringLiteral(": The link leads out of the folder.")), qPrintable(imported.err));
        const ProgramRun listed = run({QStringLiteral("list"), QStringLiteral("m.annals"), QStringLiteral("documents")});
        QCOMPARE(listed.records().size(), 1);
        QVERIFY(!readFile(path("m.annals")).contains("Nobody should read this"));
    }

    void messagesDoNothingToATerminal()
    {
        const QByteArray evil = "\x1b]0;title\x07\x1b[2J\xc2\x9b" "31m";
        writeFile(path("t.csv"), "date,title\n" + evil + ",Story\n2019,Other\n");
        const QString name = QString::fromUtf8(evil) + QStringLiteral("\r.txt");
        const QList<QStringList> lines{{QStringLiteral("import"), QStringLiteral("t.annals"), QStringLiteral("t.csv"), name},
                                       {QStringLiteral("extract"), name},
                                       {QStringLiteral("list"), name, QStringLiteral("events")},
                                       {QStringLiteral("list"), QStringLiteral("p.annals"), QStringLiteral("events"), QStringLiteral("--kind"), name},
                                       {name}};
        for (const QStringList &line : lines) {
            const ProgramRun said = run(line);
            QVERIFY(said.status != 0);
            QVERIFY2(said.err.contains(QStringLiteral("31m")), qPrintable(said.err));
            for (const QChar c : said.err)
                QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, qPrintable(said.err));
        }
    }

    void nothingReachesTheNetwork_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("n.annals"), QStringLiteral("in")};
        QTest::newRow("list") << QStringList{QStringLiteral("list"), QStringLiteral("p.annals"), QStringLiteral("events")};
        QTest::newRow("page") << QStringList{QStringLiteral("export"), QStringLiteral("p.annals"), QStringLiteral("-o"), QStringLiteral("n.html")};
        QTest::newRow("picture") << QStringList{QStringLiteral("export"), QStringLiteral("p.annals"), QStringLiteral("-o"), QStringLiteral("n.pdf")};
        QTest::newRow("window") << QStringList{QStringLiteral("p.annals")};
    }
    void nothingReachesTheNetwork()
    {
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("there is no strace");
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        const QString trace = m_folder->filePath(QStringLiteral("trace"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // who is traced cannot trace itself
        process.setProcessEnvironment(environment);
        const bool window = arguments.size() == 1;
        QStringList words{QStringLiteral("-f"), QStringLiteral("-o"), trace, QStringLiteral("-e"), QStringLiteral("trace=socket,connect,sendto,execve")};
        if (window) // is left alone for a while
            words << QStringLiteral("timeout") << QStringLiteral("6");
        process.start(QStringLiteral("strace"), words + QStringList{QStringLiteral(ANNALS_PROGRAM)} + arguments);
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray calls = readFile(trace);
        if (!calls.contains("execve("))
            QSKIP("nothing can be traced here");
        if (!window)
            QCOMPARE(process.exitCode(), 0);
        for (const QByteArray &line : calls.split('\n')) {
            QVERIFY2(!line.contains("AF_INET"), line.constData());
            QVERIFY2(!line.contains("execve(") || line.contains("annals\"") || line.contains("timeout\""), line.constData());
        }
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    ProgramRun run(const QStringList &arguments) const { return runAnnals(arguments, {}, m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
