// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/titles.h"

#include <QTest>

namespace {

const VerbForms acquire{QStringLiteral("acquire"), QStringLiteral("acquires"), QStringLiteral("acquired"),
                        QStringLiteral("acquired"), QStringLiteral("acquiring"), {}};
const VerbForms shutDown{QStringLiteral("shut"), QStringLiteral("shuts"), QStringLiteral("shut"), QStringLiteral("shut"),
                         QStringLiteral("shutting"), QStringLiteral("down")};
const VerbForms merge{QStringLiteral("merge"), QStringLiteral("merges"), QStringLiteral("merged"), QStringLiteral("merged"),
                      QStringLiteral("merging"), {}};

TitleParts parts(const VerbForms &verb, Modality modality, const QStringList &actors, const QString &target = {},
                 const QString &object = {}, const QString &link = {}, const QString &partner = {}, bool mutual = false)
{
    TitleParts made;
    made.verb = verb;
    made.modality = modality;
    made.actors = actors;
    made.target = target;
    made.object = object;
    made.link = link;
    made.partner = partner;
    made.mutual = mutual;
    return made;
}

} // namespace

class TestTitles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void title_data()
    {
        QTest::addColumn<TitleParts>("made");
        QTest::addColumn<QString>("expected");
        const QStringList amazon{QStringLiteral("Amazon")};
        const QString joyo = QStringLiteral("Joyo");
        const QString marketplace = QStringLiteral("China marketplace");
        const auto row = [](const char *expected, const TitleParts &made) {
            QTest::addRow("%s", expected) << made << QString::fromLatin1(expected);
        };
        row("Amazon acquires Joyo", parts(acquire, Modality::Happened, amazon, joyo));
        row("Amazon to acquire Joyo", parts(acquire, Modality::Planned, amazon, joyo));
        row("Amazon said to acquire Joyo", parts(acquire, Modality::Rumoured, amazon, joyo));
        row("Amazon will not acquire Joyo", parts(acquire, Modality::Denied, amazon, joyo));
        row("Joyo acquired", parts(acquire, Modality::Happened, {}, joyo));
        row("Joyo to be acquired", parts(acquire, Modality::Planned, {}, joyo));
        row("Joyo said to be acquired", parts(acquire, Modality::Rumoured, {}, joyo));
        row("Amazon shuts down China marketplace", parts(shutDown, Modality::Happened, amazon, {}, marketplace));
        row("Amazon to shut down China marketplace", parts(shutDown, Modality::Planned, amazon, {}, marketplace));
        row("Amazon shuts down China marketplace on Tmall",
            parts(shutDown, Modality::Happened, amazon, {}, marketplace, QStringLiteral("on"), QStringLiteral("Tmall")));
        row("Amazon and Joyo merge", parts(merge, Modality::Happened, amazon, {}, {}, {}, joyo, true));
        row("Amazon and Joyo said to merge", parts(merge, Modality::Rumoured, amazon, {}, {}, {}, joyo, true));
        row("Amazon and Joyo acquire Kaola",
            parts(acquire, Modality::Happened, {QStringLiteral("Amazon"), joyo}, QStringLiteral("Kaola")));
    }
    void title()
    {
        QFETCH(TitleParts, made);
        QFETCH(QString, expected);
        QCOMPARE(titleOf(made), expected);
    }

    void longOnesLoseTheirTailThenTheirHead()
    {
        const QStringList actor{QStringLiteral("Anheuser-Busch InBev")};
        const QString object = QStringLiteral("large modern highly automated riverside brewery");
        const QString shorter
            = titleOf(parts(shutDown, Modality::Happened, actor, {}, object, QStringLiteral("with"), QStringLiteral("Heineken")));
        QVERIFY2(shorter.size() <= 60, qPrintable(shorter));
        QVERIFY(shorter.startsWith(QLatin1String("Anheuser-Busch InBev shuts down")));
        QVERIFY(shorter.endsWith(QLatin1String("riverside brewery")));
    }
};

QTEST_GUILESS_MAIN(TestTitles)
#include "tst_titles.moc"
