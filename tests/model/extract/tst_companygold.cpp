// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companytagger.h"

#include "support/shared.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QJsonObject &gold, const QString &key)
{
    QStringList names;
    for (const auto &name : gold.value(key).toArray())
        names << name.toString();
    return names;
}

} // namespace

/// Against the gold facts of the seed articles, by exact canonical names.
class TestCompanyGold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void companiesOfTheSeeds()
    {
        ANNALS_NEEDS_SHARED("gold");
        int wanted = 0;
        int hits = 0;
        int extra = 0;
        const QDir folder(sharedPath(QStringLiteral("gold")));
        for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const auto gold = QJsonDocument::fromJson(contentOf(folder.filePath(file))).object();
            const QString seed = QStringLiteral("seeds/") + QFileInfo(file).completeBaseName() + QStringLiteral(".txt");
            const QString text = QString::fromUtf8(contentOf(sharedPath(seed)));
            const auto tokens = tokenize(text);
            const auto tags = tagCompanies(text, tokens, splitSentences(text, tokens), *Gazetteer::bundled(), {});
            const QStringList names = namesIn(gold, QStringLiteral("companies"));
            const QStringList free = namesIn(gold, QStringLiteral("companies_optional"));
            wanted += int(names.size());
            for (const Company &company : tags.companies) {
                hits += names.contains(company.name);
                extra += !names.contains(company.name) && !free.contains(company.name);
            }
        }
        QVERIFY(wanted > 0);
        const double f1 = 2.0 * hits / (hits + extra + wanted);
        QVERIFY2(f1 >= 0.9, qPrintable(QStringLiteral("%1 of %2, %3 extra").arg(hits).arg(wanted).arg(extra)));
    }
};

QTEST_GUILESS_MAIN(TestCompanyGold)
#include "tst_companygold.moc"
