// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/typeddate.h"

#include <QTest>

class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f26_readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("edtf");
        const std::pair<const char *, const char *> rows[] = {
            {"2019", "2019"},
            {" 2019-04 ", "2019-04"},
            {"2019-04-17", "2019-04-17"},
            {"201X", "201X"},
            {"2014~", "2014~"},
            {"2018/..", "2018/.."},
            {"2019-33", "2019-33"},
            {"-0043", "-0043"},
            {"April 2019", "2019-04"},
            {"april 2019", "2019-04"},
            {"apr 2019", "2019-04"},
            {"may 2019", "2019-05"},
            {"17 April 2019", "2019-04-17"},
            {"17 apr 2019", "2019-04-17"},
            {"April 17, 2019", "2019-04-17"},
            {"on 17 April 2019", "2019-04-17"},
            {"in the 1990s", "199X"},
            {"1990s", "199X"},
            {"Q2 2019", "2019-34"},
            {"q2 2019", "2019-34"},
            {"second quarter of 2019", "2019-34"},
            {"2019/4/17", "2019-04-17"},
            {"2019.4", "2019-04"},
            {"17.4.2019", "2019-04-17"},
            {"17/4/2019", "2019-04-17"},
            {"4/17/2019", "2019-04-17"},
            {"4/2019", "2019-04"},
            {"44 BCE", "-0043"},
            {"44 bc", "-0043"},
            {"1 BCE", "0000"},
            {"AD 79", "0079"},
            {"79", "0079"},
            {"9999 BCE", "-9998"},
            {"c. 500 BC", "-0499~"},
            {"about 2014", "2014~"},
            {"约2014年", "2014~"},
            {"2019年4月", "2019-04"},
            {"2019年", "2019"},
            {"公元前44年", "-0043"},
            {"today", "2020-02-29"},
            {"Yesterday", "2020-02-28"},
            {"last July", "2019-07"},
            {"last year", "2019"},
            {"since 2008", "2008/.."},
            {"from 2011 to 2013", "2011/2013"},
        };
        for (const auto &[typed, edtf] : rows)
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(edtf);
    }
    void f26_readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, edtf);
        const auto date = typedDate(typed, QDate(2020, 2, 29), QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(date.ok(), date ? "" : qPrintable(date.error().message));
        QCOMPARE(date->toString(), edtf);
    }

    void localeOrdersDayAndMonth()
    {
        const QDate today(2020, 2, 29);
        const auto read = [&](const QLocale &locale, const char *typed) {
            return typedDate(QString::fromLatin1(typed), today, locale)->toString();
        };
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(read(british, "5/4/2019"), QStringLiteral("2019-04-05"));
        QCOMPARE(read(american, "5/4/2019"), QStringLiteral("2019-05-04"));
        QCOMPARE(read(american, "5.4.2019"), QStringLiteral("2019-04-05")); // dots are European
        QCOMPARE(read(american, "17/4/2019"), QStringLiteral("2019-04-17"));
    }

    void f26_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word"); // in the message
        const std::pair<const char *, const char *> rows[] = {
            {"", "Type a date"},
            {"   ", "Type a date"},
            {"2019-02-31", "no 31 February"},
            {"31/2/2019", "There is no day"},
            {"13/13/2019", "no month"},
            {"2019-13", ""},
            {"0 BCE", "no year 0"},
            {"soon", "Try 2019"},
            {"April 2019 or so they say", "Try 2019"},
            {"the company", "Try 2019"},
            {"20195 BCE", ""},
            {"二", "Try 2019"},
            {"--", ""},
        };
        for (const auto &[typed, word] : rows)
            QTest::newRow(*typed == '\0' ? "nothing" : typed) << QString::fromUtf8(typed) << QString::fromUtf8(word);
    }
    void f26_saysWhatIsWrong()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const auto date = typedDate(typed, QDate(2020, 2, 29), QLocale::c());
        QVERIFY2(!date, date ? qPrintable(date->toString()) : "");
        QVERIFY2(date.error().message.contains(word), qPrintable(date.error().message));
    }
};

QTEST_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
