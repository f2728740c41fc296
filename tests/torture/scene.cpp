// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/scene.h"

#include "cli/commandline.h"
#include "store/integrity.h"
#include "store/project.h"
#include "support/program.h"
#include "torture/deeds.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace {

constexpr int mostArticles = 6;
constexpr int deals = 150;

void copyFile(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qPrintable(from));
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); walk.hasNext();)
        files << QDir(folder).relativeFilePath(walk.next());
    files.sort();
    return files;
}

} // namespace

void Scene::writeInputs() const
{
    const QDir sample(QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample"));
    for (const QString &name : sample.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name).mid(0, mostArticles))
        copyFile(sample.filePath(name), inputs() + u'/' + name);
    QByteArray table("date,company,other_company,kind,amount,title,url\n");
    for (int i = 0; i < deals; ++i)
        table += QStringLiteral("20%1-0%2-1%3,Company %4,Company %5,acquisition,$%6 million,\"Deal %7, a purchase\",https://example.org/%7\n")
                     .arg(i % 20, 2, 10, QLatin1Char('0'))
                     .arg(1 + i % 9)
                     .arg(i % 7)
                     .arg(i % 17)
                     .arg(20 + i % 13)
                     .arg(i)
                     .arg(i)
                     .toUtf8();
    writeFile(inputs() + QStringLiteral("/deals.csv"), table);
    QDir().mkpath(output({}));
}

void Scene::makeProject() const
{
    if (const auto made = importInputs(*this, {}); !made)
        qFatal("%s", qPrintable(made.error().text()));
}

void Scene::copyTo(const Scene &other) const
{
    other.remove();
    for (const QString &name : filesBelow(folder))
        copyFile(folder + u'/' + name, other.folder + u'/' + name);
    QDir().mkpath(other.output({}));
}

void Scene::remove() const
{
    QDir(folder).removeRecursively();
}

QString Scene::outcome() const
{
    QString all = recordsOf(project());
    for (const QString &name : filesBelow(output({})))
        all += name + u'\n' + (name.endsWith(QLatin1String(".annals")) ? recordsOf(output(name)) : QString::fromLatin1(readFile(output(name)).toHex()));
    return all;
}

QString runCommand(const QStringList &arguments)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const CommandContext context{arguments, outStream, errStream, false, false, QDateTime({2026, 11, 22}, {3, 4, 5}, Qt::UTC), QStringLiteral("Ann")};
    static const CommandLine commands;
    return commands.run(context) == ExitStatus::done ? out : err;
}

QString recordsOf(const QString &project)
{
    QString all;
    for (const char *what : {"events", "figures", "companies", "documents", "claims"})
        all += runCommand({QStringLiteral("list"), project, QLatin1String(what), QStringLiteral("--format"), QStringLiteral("jsonl")});
    return all;
}

QString doubtsOf(const QString &path, Project::Mode mode)
{
    const auto project = Project::open(path, mode);
    if (!project)
        return project.error().text();
    const auto findings = checkIntegrity((*project)->database());
    if (!findings)
        return findings.error().text();
    QStringList lines;
    for (const Finding &finding : *findings)
        lines << finding.check + QStringLiteral(": ") + finding.message;
    return lines.join(u'\n');
}
