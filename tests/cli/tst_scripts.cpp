// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// A checkout that has app/run and its helpers, and in place of packages, CMake and the program scripts that tell what they are given.
class Checkout
{
public:
    Checkout()
    {
        for (const char *name : {"app/run", "app/setup", "app/packages", "tests/run"})
            script(name, readFile(QStringLiteral(ANNALS_SOURCE_DIR "/") + QLatin1String(name)));
        script("bin/dpkg-query", "#!/bin/sh\necho installed\n");
        script("bin/cmake", "#!/bin/sh\necho \"cmake $*\"\necho '[1/2] Building CXX object a.o'\necho '[2/2] Linking CXX executable annals'\n");
        script("build/release/build.ninja", "");
        script("build/release/annals", "#!/bin/sh\nfor word; do echo \"<$word>\"; done\npwd\ncat\nexit 3\n");
    }

    void script(const char *name, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        writeFile(path, text);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    ProgramRun run(const char *name, const QStringList &arguments, const QString &folder) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), QString(path("bin") + u':' + environment.value(QStringLiteral("PATH"))));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(path(name), arguments);
        process.write("input\n");
        process.closeWriteChannel();
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestScripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runBecomesTheProgram()
    {
        const Checkout checkout;
        const QTemporaryDir here;
        const ProgramRun run = checkout.run("app/run", {QStringLiteral("list"), QStringLiteral("two words"), QString()}, here.path());
        QCOMPARE(run.status, 3); // the program's own
        QCOMPARE(QString::fromUtf8(run.out), QStringLiteral("<list>\n<two words>\n<>\n%1\ninput\n").arg(here.path()));
        QVERIFY2(run.err.startsWith(QStringLiteral("cmake --build")), qPrintable(run.err));
        QCOMPARE(run.err.count(QStringLiteral("Building Annals")), 1);
        QVERIFY(!run.err.contains(u'['));
    }

    void runIsQuietWhenThereIsNothingToDo()
    {
        const Checkout checkout;
        checkout.script("bin/cmake", "#!/bin/sh\necho 'ninja: no work to do.'\n");
        const QTemporaryDir here;
        QCOMPARE(checkout.run("app/run", {QStringLiteral("x")}, here.path()).err, QString());
    }

    void aFailedBuildStartsNothing()
    {
        const Checkout checkout;
        checkout.script("bin/cmake", "#!/bin/sh\necho 'a.cpp:1: error: no'\nexit 1\n");
        const QTemporaryDir here;
        const ProgramRun run = checkout.run("app/run", {QStringLiteral("x")}, here.path());
        QVERIFY(run.status != 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.err.contains(QStringLiteral("error: no")));
    }

    void bareWithoutADisplayItWritesPictures()
    {
        const Checkout checkout;
        checkout.script("build/release/annals", "#!/bin/sh\necho \"$*\"\n[ $1 = import ] && touch \"$2\"\nexit 0\n");
        const QTemporaryDir here;
        const ProgramRun run = checkout.run("app/run", {}, here.path());
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY(run.err.contains(QStringLiteral("resources/sample")));
        QVERIFY(run.err.contains(QStringLiteral("wrote timeline.png and market-share.png")));
        QVERIFY(run.out.contains("-o timeline.png"));
        QVERIFY(run.out.contains("--view market-share -o market-share.png"));
    }

    void packagesHaveAPurpose()
    {
        const QString packages = QString::fromUtf8(readFile(QStringLiteral(ANNALS_SOURCE_DIR "/app/packages")));
        static const QRegularExpression form(QStringLiteral("^(#.*|[a-z0-9][a-z0-9+.-]+ (build|run|test|fuzz|lint))$"));
        int count = 0;
        for (const QString &line : packages.split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
            count += !line.startsWith(u'#');
        }
        QVERIFY(count > 10);
    }

    void testsRefuseWhatTheyDoNotKnow()
    {
        const Checkout checkout;
        const QTemporaryDir here;
        const ProgramRun run = checkout.run("tests/run", {QStringLiteral("--frobnicate")}, here.path());
        QCOMPARE(run.status, 2);
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void benchmarksPrintNothingElse()
    {
        const Checkout checkout;
        for (const char *name : {"dates", "extract"}) {
            const QByteArray binary = QByteArray("build/bench/tests/bench/bench_") + name;
            checkout.script(QByteArray(QByteArray("tests/bench/bench_") + name + ".cpp").constData(), "");
            checkout.script(binary.constData(), QByteArray("#!/bin/sh\necho '{\"name\":\"") + name + "\"}'\n");
        }
        const QTemporaryDir here;
        const ProgramRun all = checkout.run("tests/run", {QStringLiteral("--bench")}, here.path());
        QCOMPARE(all.out, QByteArray("{\"name\":\"dates\"}\n{\"name\":\"extract\"}\n"));
        const ProgramRun one = checkout.run("tests/run", {QStringLiteral("--bench"), QStringLiteral("extract")}, here.path());
        QCOMPARE(one.out, QByteArray("{\"name\":\"extract\"}\n"));
        const ProgramRun none = checkout.run("tests/run", {QStringLiteral("--bench"), QStringLiteral("x")}, here.path());
        QCOMPARE(none.status, 2);
        QCOMPARE(none.out, QByteArray());
        QCOMPARE(none.err.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
