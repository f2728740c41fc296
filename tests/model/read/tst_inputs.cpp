// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/inputs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

class TestInputs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &path)
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }

    static QStringList pathsOf(const Inputs &inputs)
    {
        QStringList paths;
        for (const InputFile &file : inputs.files)
            paths.append(file.path);
        return paths;
    }

    static QStringList rejectedOf(const Inputs &inputs)
    {
        QStringList texts;
        for (const Error &error : inputs.rejected)
            texts.append(error.text());
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *path : {"b.txt", "a/z.txt", "a/y/x.txt", "a.txt", "Z.txt", ".hidden", ".git/config", "é.txt", "m.csv", "p.annals", "p.copies/2026-11-22.annals"})
            write(QString::fromUtf8(path));
    }

    void aFolderIsWalkedInOrder()
    {
        const Inputs inputs = findInputs({m_folder.path()});
        QCOMPARE(pathsOf(inputs).join(u' '), QStringLiteral("Z.txt a.txt a/y/x.txt a/z.txt b.txt m.csv é.txt"));
        QVERIFY(inputs.rejected.empty());
    }

    void theManifestIsNoInput()
    {
        const Inputs inputs = findInputs({m_folder.path()}, {m_folder.filePath(QStringLiteral("a/../m.csv"))});
        QVERIFY(!pathsOf(inputs).contains(QStringLiteral("m.csv")));
        QCOMPARE(inputs.files.size(), size_t(6));
        const QString manifest = m_folder.filePath(QStringLiteral("m.csv"));
        QCOMPARE(rejectedOf(findInputs({manifest}, {manifest})),
                 QStringList{manifest + QStringLiteral(": This is the project itself or its manifest, not something to import.")});
    }

    void aFileGoesByItsName()
    {
        const Inputs inputs = findInputs({m_folder.filePath(QStringLiteral("a/z.txt")), QStringLiteral("-")});
        QCOMPARE(pathsOf(inputs), (QStringList{QStringLiteral("-"), QStringLiteral("z.txt")}));
        QCOMPARE(inputs.files[1].file, m_folder.filePath(QStringLiteral("a/z.txt")));
    }

    void aHiddenFileMayBeNamed()
    {
        QCOMPARE(pathsOf(findInputs({m_folder.filePath(QStringLiteral(".hidden"))})), QStringList{QStringLiteral(".hidden")});
    }

    void linksAreFollowedInTheirFolderAlone()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("in/.store")));
        const auto link = [&folder](const QString &target, const char *name) { QVERIFY(QFile::link(target, folder.filePath(QLatin1String(name)))); };
        for (const char *name : {"in/.store/kept.txt", "in/own.txt"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        link(folder.filePath(QStringLiteral("in/.store/kept.txt")), "kept.txt");
        link(folder.filePath(QStringLiteral("in/own.txt")), "again.txt");
        link(folder.filePath(QStringLiteral("in/.store")), "store");
        link(folder.path(), "in/loop");
        link(m_folder.filePath(QStringLiteral("b.txt")), "out.txt");
        link(m_folder.filePath(QStringLiteral("a")), "in/elsewhere");
        link(QStringLiteral("/"), "root");
        link(QStringLiteral("/nowhere/at/all"), "broken");
        const Inputs inputs = findInputs({folder.path()});
        QCOMPARE(pathsOf(inputs).join(u' '), QStringLiteral("in/own.txt kept.txt"));
        const QString leadsOut = QStringLiteral(": The link leads out of the folder.");
        QCOMPARE(rejectedOf(inputs), (QStringList{QStringLiteral("broken: The link leads nowhere."), QStringLiteral("in/elsewhere") + leadsOut,
                                                  QStringLiteral("out.txt") + leadsOut, QStringLiteral("root") + leadsOut}));
        QCOMPARE(pathsOf(findInputs({folder.filePath(QStringLiteral("out.txt"))})), QStringList{QStringLiteral("out.txt")});
        QCOMPARE(pathsOf(findInputs({folder.filePath(QStringLiteral("in/elsewhere"))})).join(u' '), QStringLiteral("y/x.txt z.txt"));
    }

    void foldersThatLinkEachOtherAreWalkedOnce()
    {
        QTemporaryDir folder;
        constexpr int folders = 30; // by every way through them 30! walks
        for (int i = 0; i < folders; ++i) {
            const QString name = folder.filePath(QString::number(i));
            QVERIFY(QDir().mkpath(name));
            QFile file(name + QStringLiteral("/a.txt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int other = 0; other < folders; ++other)
                QVERIFY(QFile::link(folder.filePath(QString::number(other)), QStringLiteral("%1/to%2").arg(name).arg(other)));
        }
        const Inputs inputs = findInputs({folder.path()});
        QCOMPARE(inputs.files.size(), size_t(folders));
        QVERIFY(inputs.rejected.empty());
    }

    void aNameThatIsNotUtf8IsRejected()
    {
        QTemporaryDir folder;
        const QByteArray inside = QFile::encodeName(folder.path()) + "/in";
        QVERIFY(QDir().mkpath(QFile::decodeName(inside)));
        const QByteArray path = inside + "/\xff\xfe.txt";
        const int file = ::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        if (file < 0)
            QSKIP("every name is UTF-8 here");
        ::close(file);
        const QString name = QStringLiteral("\ufffd\ufffd.txt");
        const QString why = QStringLiteral(": The name is not in UTF-8, so that the file cannot be opened: give it another name.");
        QCOMPARE(rejectedOf(findInputs({folder.path()})), QStringList{QStringLiteral("in/") + name + why});
        const QString argument = QFile::decodeName(inside) + u'/' + name;
        QCOMPARE(rejectedOf(findInputs({argument})), QStringList{argument + why});
    }

    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &name : {pipe, QStringLiteral("/dev/zero")})
            QCOMPARE(rejectedOf(findInputs({name})), QStringList{name + QStringLiteral(": This is neither a file nor a folder.")});
        QVERIFY(QFile::remove(pipe));
    }

    void whatIsMissingIsRejected()
    {
        const Inputs inputs = findInputs({QStringLiteral("/nowhere/at/all"), m_folder.filePath(QStringLiteral("b.txt"))});
        QCOMPARE(rejectedOf(inputs), QStringList{QStringLiteral("/nowhere/at/all: There is no such file or folder.")});
        QCOMPARE(inputs.files.size(), size_t(1));
    }

    void anUnreadableFolderIsRejected()
    {
        if (geteuid() == 0)
            QSKIP("root may read every folder");
        QTemporaryDir folder;
        const QString closed = folder.filePath(QStringLiteral("closed"));
        QVERIFY(QDir().mkpath(closed));
        QVERIFY(QFile::setPermissions(closed, {}));
        QCOMPARE(rejectedOf(findInputs({folder.path()})), QStringList{QStringLiteral("closed: The folder may not be read.")});
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

QTEST_GUILESS_MAIN(TestInputs)
#include "tst_inputs.moc"
