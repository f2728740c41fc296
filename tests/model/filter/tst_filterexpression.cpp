// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterexpression.h"

#include "core/calendar.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

std::optional<QString> known(const QString &written)
{
    const QStringList names = {QStringLiteral("Amazon"), QStringLiteral("Amazon China"), QStringLiteral("Alibaba"),
                               QStringLiteral("<b>\"'; --"), QStringLiteral("京东")};
    for (const QString &name : names)
        if (name.compare(written, Qt::CaseInsensitive) == 0)
            return name;
    return std::nullopt;
}

FilterExpression read(const QString &text)
{
    return FilterExpression::parse(text, {known, {}, {}});
}

/// Where the error is, marked in its text, and what it says.
QString errorOf(const QString &text)
{
    const auto error = read(text).error;
    if (!error)
        return {};
    QString marked = text;
    marked.insert(error->span.end, u']').insert(error->span.begin, u'[');
    return marked + QStringLiteral(" | ") + error->message;
}

template <class T>
T anyOf(QRandomGenerator &random, const QList<T> &values)
{
    return values[random.bounded(int(values.size()))];
}

} // namespace

class TestFilterExpression : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f32_theExampleOfTheBar()
    {
        const auto expression = read(QStringLiteral("company:amazon kind:exit 2015..2019 conf>0.7 \"pop-up\""));
        QVERIFY(!expression.error);
        const EventFilter &filter = expression.filter;
        QCOMPARE(filter.companies, QStringList(QStringLiteral("Amazon")));
        QVERIFY(filter.kinds == std::vector<EventKind>{EventKind::Exit});
        QVERIFY(filter.days == (DateRange{dayOf({2015, 1, 1}), dayOf({2019, 12, 31})}));
        QCOMPARE(filter.minimumConfidence, 0.7001); // more than 0.7, in the steps that scores have
        QCOMPARE(filter.search, QStringLiteral("pop-up"));
    }

    void aSearchHasALimit()
    {
        QVERIFY(read(QStringLiteral("word ").repeated(100)).error == std::nullopt);
        const QString more = QStringLiteral("word ").repeated(100) + QStringLiteral("last word");
        QVERIFY(errorOf(more).endsWith(QStringLiteral("word [last] word | At most 100 words are searched for at once, of 4000 characters in all.")));
        QCOMPARE(read(more).filter.search.count(u' '), 99);
        QVERIFY(read(QString(3999, u'a')).error == std::nullopt);
        QVERIFY(read(QString(4001, u'a')).error != std::nullopt);
        QVERIFY(read(QStringLiteral("\"a b\" ").repeated(700)).error != std::nullopt);
    }

    void f32_readsEachTerm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("nothing") << "  " << "";
        QTest::newRow("several values") << "company:amazon,ALIBABA" << "company:Amazon,Alibaba";
        QTest::newRow("a key again") << "kind:exit kind:launch,exit" << "kind:exit,launch";
        QTest::newRow("name in quotation marks") << "company:\"amazon china\"" << "company:\"Amazon China\"";
        QTest::newRow("name of markup") << "company:\"<b>\\\"'; --\"" << "company:\"<b>\\\"'; --\"";
        QTest::newRow("other words for keys") << "TYPE:Exit modality:denied publisher:X review:accepted year:2019 score>=0.5"
                                              << "kind:exit certainty:denied source:X status:accepted date:2019 conf>=0.5";
        QTest::newRow("wide colon") << "company：京东" << "company:京东";
        QTest::newRow("a month") << "date:2019-04" << "date:2019-04";
        QTest::newRow("a quarter") << "date:2019-33" << "2019-01..2019-03";
        QTest::newRow("the end of a year") << "2019-02..2019" << "2019-02..2019-12";
        QTest::newRow("some days of a month") << "2019-04-01..2019-04-17" << "2019-04-01..2019-04-17";
        QTest::newRow("a year and a month") << "2018..2019-03" << "2018..2019-03";
        QTest::newRow("range of a key") << "date:2015..2019" << "2015..2019";
        QTest::newRow("from") << "2015-03.." << "2015-03..";
        QTest::newRow("to") << "..2019-06-30" << "..2019-06";
        QTest::newRow("one day") << "date:2019-04-17" << "date:2019-04-17";
        QTest::newRow("before our era") << "-0043..-0040" << "-0043..-0040";
        QTest::newRow("both dates hold") << "2010..2016 2015..2019" << "2015..2016";
        QTest::newRow("percent") << "conf>=70%" << "conf>=0.7";
        QTest::newRow("above the highest score") << "conf>1" << "conf>1";
        QTest::newRow("a year is a word") << "2019" << "2019";
        QTest::newRow("words and phrases") << "  pop-up \"market  share\" 京东" << "pop-up \"market share\" 京东";
        QTest::newRow("text that looks like a term") << "\"company:amazon\" \"2015..2019\"" << "\"company:amazon\" \"2015..2019\"";
        QTest::newRow("a phrase without an end") << "\"pop up" << "\"pop up\"";
        QTest::newRow("time of day") << "12:30 ratio:" << "12:30";
        QTest::newRow("dots of a sentence") << "and... so..on" << "and... so..on";
        QTest::newRow("other letters before a colon") << "данные:x" << "данные:x";
    }

    void f32_readsEachTerm()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto expression = read(text);
        QCOMPARE(FilterExpression::print(expression.filter), printed);
        QVERIFY(read(printed).filter == expression.filter);
    }

    void f32_saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("right") << "company:amazon 2015..2019" << "";
        QTest::newRow("no such key") << "exit compny:amazon"
                                     << "exit [compny]:amazon | There is no key “compny”. Did you mean company? To search for "
                                        "the word itself, put it in quotation marks.";
        QTest::newRow("no such company") << "company:Amazn exit" << "company:[Amazn] exit | No company here is called “Amazn”.";
        QTest::newRow("second value") << "company:amazon,Amazn" << "company:amazon,[Amazn] | No company here is called “Amazn”.";
        QTest::newRow("no such kind") << "kind:exitt" << "kind:[exitt] | There is no kind “exitt”. Did you mean exit?";
        QTest::newRow("no such certainty") << "certainty:perhaps"
                                           << "certainty:[perhaps] | There is no certainty “perhaps”. There are: happened, "
                                              "planned, rumoured, denied.";
        QTest::newRow("space after the colon") << "kind: exit"
                                               << "[kind:] exit | After kind: comes what to look for, without a space.";
        QTest::newRow("years backwards") << "a 2019..2015" << "a [2019..2015] | 2019 lies after 2015: no day is in between.";
        QTest::newRow("dates apart") << "2001..2002 2015..2019"
                                     << "2001..2002 [2015..2019] | The dates leave no day: all of them must hold.";
        QTest::newRow("no such day") << "2019-02-31..2020" << "[2019-02-31]..2020 | “2019-02-31” is no date. There is no 31 February.";
        QTest::newRow("score too high") << "conf>7" << "conf>[7] | A score is a number from 0 to 1, such as conf>0.7.";
        QTest::newRow("score missing") << "conf>" << "[conf>] | A score is a number from 0 to 1, such as conf>0.7.";
        QTest::newRow("score from above") << "conf<0.5" << "[conf<0.5] | Scores are filtered from below: conf>0.7 or conf>=0.7.";
        QTest::newRow("the first error") << "kind:exitt conf>7" << "kind:[exitt] conf>7 | There is no kind “exitt”. Did you mean exit?";
    }

    void f32_saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(errorOf(text), error);
    }

    void f32_whatIsRightBesideAnErrorIsKept()
    {
        const auto expression = read(QStringLiteral("company:amazon kind:exitt 2019..2015 store"));
        QVERIFY(expression.error);
        QCOMPARE(FilterExpression::print(expression.filter), QStringLiteral("company:Amazon store"));
    }

    void f32_anyFilterComesBack()
    {
        QRandomGenerator random(32);
        const QStringList names = {QStringLiteral("Amazon"), QStringLiteral("Amazon China"), QStringLiteral("<b>\"'; --"),
                                   QStringLiteral("a,b"), QStringLiteral("\\"), QStringLiteral("京东"), QStringLiteral("2015..2019"),
                                   QStringLiteral("kind:exit"), QStringLiteral("\"")};
        const QStringList words = {QStringLiteral("pop-up"), QStringLiteral("\"two words\""), QStringLiteral("京东"),
                                   QStringLiteral("\"kind:exit\""), QStringLiteral("\"conf>1\""), QStringLiteral("%_'")};
        const auto some = [&](const QStringList &from) {
            QStringList chosen;
            for (const QString &each : from)
                if (random.bounded(4) == 0)
                    chosen << each;
            return chosen;
        };
        for (int round = 0; round < 2000; ++round) {
            EventFilter filter;
            filter.companies = some(names);
            filter.together = some(names);
            filter.publishers = some(names);
            filter.tags = some(names);
            filter.search = some(words).join(QLatin1Char(' '));
            for (int kind = 0; kind < eventKindCount; ++kind)
                if (random.bounded(8) == 0)
                    filter.kinds.push_back(EventKind(kind));
            if (random.bounded(3) == 0)
                filter.modalities = {Modality::Planned, Modality::Denied};
            if (random.bounded(3) == 0)
                filter.reviews = {Review::Rejected};
            if (random.bounded(2) == 0)
                filter.minimumConfidence = double(random.bounded(10'001)) / 10'000;
            if (random.bounded(2) == 0) {
                const Day first = dayOf({random.bounded(-300, 2100), 1 + random.bounded(12), 1 + random.bounded(28)});
                filter.days = DateRange{first, first + random.bounded(900)};
                if (const int open = random.bounded(4); open == 0)
                    filter.days->first = DateRange::beginningOfTime;
                else if (open == 1)
                    filter.days->last = DateRange::endOfTime;
            }
            const QString text = FilterExpression::print(filter);
            const auto back = FilterExpression::parse(text);
            QVERIFY2(!back.error, qPrintable(text + QStringLiteral(": ") + (back.error ? back.error->message : QString())));
            QVERIFY2(back.filter == filter, qPrintable(text));
        }
    }

    void f32_anyTextIsRead()
    {
        QRandomGenerator random(7);
        const QList<QString> pieces = {QStringLiteral("company:"), QStringLiteral("\""), QStringLiteral(" "), QStringLiteral(".."),
                                       QStringLiteral("2019"), QStringLiteral(","), QStringLiteral("\\"), QStringLiteral("conf>"),
                                       QStringLiteral("-"), QStringLiteral("é"), QStringLiteral("\U0001F600"), QStringLiteral(":")};
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += anyOf(random, pieces);
            const auto expression = FilterExpression::parse(text);
            if (expression.error)
                QVERIFY(expression.error->span.begin >= 0 && expression.error->span.end <= text.size()
                        && !expression.error->span.isEmpty() && !expression.error->message.isEmpty());
            const QString printed = FilterExpression::print(expression.filter);
            QVERIFY2(FilterExpression::parse(printed).filter == expression.filter, qPrintable(text));
            for (qsizetype cursor = 0; cursor <= text.size(); ++cursor)
                if (const auto place = ExpressionPlace::at(text, cursor))
                    QVERIFY(place->span.begin <= cursor && cursor <= place->span.end);
        }
    }

    void f32_knowsWhereSomebodyTypes_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at |
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("nothing") << "|" << "" << "" << "";
        QTest::newRow("a word") << "exit comp|" << "" << "comp" << "comp";
        QTest::newRow("a new word") << "exit |" << "" << "" << "";
        QTest::newRow("a value") << "company:am|" << "company" << "am" << "am";
        QTest::newRow("an empty value") << "source:| exit" << "source" << "" << "";
        QTest::newRow("within a value") << "company:am|azon x" << "company" << "am" << "amazon";
        QTest::newRow("second value") << "kind:exit,la|" << "kind" << "la" << "la";
        QTest::newRow("in quotation marks") << "company:\"amazon ch|" << "company" << "amazon ch" << "\"amazon ch";
        QTest::newRow("another word for the key") << "publisher:t|" << "source" << "t" << "t";
    }

    void f32_knowsWhereSomebodyTypes()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, replaced);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const auto place = ExpressionPlace::at(text, cursor);
        QVERIFY(place);
        QCOMPARE(place->key, key);
        QCOMPARE(place->typed, typed);
        QCOMPARE(place->span.in(text).toString(), replaced);
    }

    void f32_nothingIsOfferedWithinAPhrase()
    {
        QVERIFY(!ExpressionPlace::at(QStringLiteral("\"market sh"), 10));
        QVERIFY(!ExpressionPlace::at(QStringLiteral("conf>0."), 7));
    }
};

QTEST_GUILESS_MAIN(TestFilterExpression)
#include "tst_filterexpression.moc"
