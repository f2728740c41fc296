// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ownwordlist.h"

#include <QFile>
#include <QTest>

namespace {

const QString companies = QStringLiteral("# mine\n"
                                         "Vipshop\tcompany\tTencent\tVIPS\tzh:唯品会|?VIP\tambiguous\n"
                                         "Lanpai\tresearch\n");
const QString triggers = QStringLiteral("snaffle|snaffles|snaffled|snaffling\tverb\tsnaffle snaffles snaffled snaffled snaffling\tacquisition on firm 0.8\t"
                                        "investment into stake 0.7\n"
                                        "# nouns\n"
                                        "snaffling up\tnoun\tacquire acquires acquired acquired acquiring\tacquisition on firm 0.6\n");

OwnWordList parsed(const QString &text)
{
    std::vector<Error> refused;
    OwnWordList list = OwnWordList::parse(text, refused);
    if (!refused.empty())
        qFatal("%s", qPrintable(refused.front().text()));
    return list;
}

} // namespace

/// The words of a project's own as rows: what is read is written again, and what cannot be used is told line by line.
class TestOwnWordList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f17_rowsHaveWhatTheirLinesSay()
    {
        const OwnWordList list = OwnWordList::of({companies, triggers});
        QCOMPARE(list.words.size(), size_t(4));
        const OwnCompany vipshop{QStringLiteral("Vipshop"), CompanyType::Company, QStringLiteral("Tencent"), {QStringLiteral("VIPS")},
                                 {QStringLiteral("zh:唯品会"), QStringLiteral("?VIP")}, true};
        QVERIFY(list.words[0].company());
        QVERIFY(*list.words[0].company() == vipshop);
        QCOMPARE(list.words[0].above, QStringList{QStringLiteral("# mine")});
        QVERIFY(list.words[2].trigger());
        QCOMPARE(list.words[2].trigger()->readings.size(), 2);
        QVERIFY(list.words[3].trigger()->noun);
    }

    void f17_theyAreWrittenAsTheyWereRead()
    {
        const OwnWords before{companies, triggers};
        QVERIFY(OwnWordList::of(before).own() == before);
        QVERIFY(parsed(OwnWordList::of(before).text()) == OwnWordList::of(before)); // both kinds in one file
    }

    void f17_theProgramsOwnListsReadTheSame()
    {
        for (const auto &[path, isCompany] : {std::pair(":/companies/companies.tsv", true), std::pair(":/lexicon/en/triggers.tsv", false)}) {
            QFile file(QString::fromLatin1(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const OwnWordList list = parsed(QString::fromUtf8(file.readAll()));
            QVERIFY(list.words.size() > 500);
            QVERIFY(parsed(list.text()) == list);
            QVERIFY(std::ranges::all_of(list.words, [all = isCompany](const OwnWord &word) { return bool(word.company()) == all; }));
        }
    }

    void f03_aBadLineCostsNoOther()
    {
        std::vector<Error> refused;
        const OwnWordList list = OwnWordList::parse(companies + QStringLiteral("Foo\tplanet\nBar\n\tcompany\nBaz\tcompany\t\t\t\todd\n") + triggers
                                                        + QStringLiteral("grab\tverb\tgrab grabs\tacquisition on firm 0.8\n"
                                                                         "grab\tverb\tgrab grabs grabbed grabbed grabbing\n"
                                                                         "grab\tverb\tgrab grabs grabbed grabbed grabbing\tacquisition sideways firm 0.8\n"),
                                                    refused);
        std::vector<int> lines;
        for (const Error &error : refused) {
            QVERIFY(!error.message.isEmpty());
            lines.push_back(error.line);
        }
        std::ranges::sort(lines);
        QCOMPARE(lines, (std::vector<int>{4, 5, 6, 11, 12, 13}));
        QCOMPARE(list.words.size(), size_t(5)); // a flag that is none is left out
        QVERIFY(extractorWith(list.own()).ok());
    }

    void wordsOfAnotherFileTakeThePlaceOfTheirTwins()
    {
        OwnWordList list = OwnWordList::of({companies, triggers});
        list.add(parsed(QStringLiteral("vipshop\tbrand\nOther\tcompany\n")));
        QCOMPARE(list.words.size(), size_t(5));
        QVERIFY(list.words[0].company()->type == CompanyType::Brand);
        QCOMPARE(list.words[4].name(), QStringLiteral("Other"));
        QVERIFY(!list.twinOf(0));
        list.words.push_back(list.words[0]);
        QCOMPARE(list.twinOf(0), &list.words[5]);
    }

    void whatAWordLacksIsSaid()
    {
        QVERIFY(!faultOf({OwnCompany{}, {}}).isEmpty());
        QVERIFY(!faultOf({OwnTrigger{}, {}}).isEmpty());
        QVERIFY(!faultOf({OwnTrigger{{QStringLiteral("grab")}, false, {QStringLiteral("grab")}, {QStringLiteral("acquisition on firm 0.8")}}, {}}).isEmpty());
        QVERIFY(!faultOf({OwnTrigger{{QStringLiteral("grab")}, false, verbForms(QStringLiteral("grab")), {}}, {}}).isEmpty());
        QCOMPARE(faultOf({OwnTrigger{{QStringLiteral("grab")}, false, verbForms(QStringLiteral("grab")), {QStringLiteral("acquisition on firm 0.8")}}, {}}),
                 QString());
        OwnCompany tabbed;
        tabbed.name = QStringLiteral("A\tB\nC"); // whatever is pasted stays one row
        QCOMPARE(faultOf({tabbed, {}}), QString());
        const OwnWordList list{{{tabbed, {}}}, {}};
        QCOMPARE(OwnWordList::of(list.own()).words.size(), size_t(1));
    }

    void verbsAreInflected_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("forms");
        const auto row = [](const char *words, const char *forms) { QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(forms); };
        row("", "");
        row("snaffle", "snaffle snaffles snaffled snaffled snaffling");
        row("spirit away", "spirit spirits spirited spirited spiriting away");
        row("zap", "zap zaps zapped zapped zapping");
        row("hush up", "hush hushes hushed hushed hushing up");
        row("levy", "levy levies levied levied levying");
        row("buy", "buy buys bought bought buying"); // as the program's list has it
        row("sell off", "sell sells sold sold selling off");
        row("knee", "knee knees kneed kneed kneeing");
    }
    void verbsAreInflected()
    {
        QFETCH(QString, words);
        QFETCH(QString, forms);
        QCOMPARE(verbForms(words).join(u' '), forms);
    }

    void eachSpellingIsLookedForOnce()
    {
        QCOMPARE(spellingsOf(verbForms(QStringLiteral("spirit away"))),
                 (QStringList{QStringLiteral("spirit away"), QStringLiteral("spirits away"), QStringLiteral("spirited away"), QStringLiteral("spiriting away")}));
        QCOMPARE(spellingsOf({}), QStringList());
    }
};

QTEST_MAIN(TestOwnWordList)
#include "tst_ownwordlist.moc"
