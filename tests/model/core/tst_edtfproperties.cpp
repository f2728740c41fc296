// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtf.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// Writes valid EDTF strings of a level or below, from a seed.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    QString text(int level)
    {
        switch (pick(level == 2 ? 5 : 3)) {
        case 0:
        case 1:
            return level == 0 && chance(4) ? timed() : date(level);
        case 2:
            return interval(level);
        case 3:
            return set(u'{', u'}');
        default:
            return set(u'[', u']');
        }
    }
    QString noise()
    {
        static const QString alphabet = QStringLiteral("0123456789-XYTZES~?%/.,[]{} :+年x");
        QString text;
        for (int i = pick(14); i >= 0; --i)
            text += alphabet[pick(int(alphabet.size()))];
        return text;
    }
    // One character more, less or other.
    QString mutated(QString text)
    {
        const int at = pick(int(text.size()));
        const QString other = noise().left(1);
        return text.replace(at, pick(2), pick(2) ? other : QString());
    }

private:
    int pick(int below) { return int(m_random.bounded(below)); }
    bool chance(int in) { return pick(in) == 0; }
    QString two(int value) { return QString::number(value).rightJustified(2, u'0'); }
    QString year()
    {
        const bool negative = chance(5); // and far enough from the year 0 that decade and century are, too
        return (negative ? QStringLiteral("-") : QString())
            + QString::number(negative ? 100 + pick(9900) : pick(10'000)).rightJustified(4, u'0');
    }
    QString month() { return two(1 + pick(12)); }
    QString day() { return two(1 + pick(28)); }
    QString mark() { return QString(QChar(QStringView(u"~?%")[pick(3)])); }

    QString timed()
    {
        const QString zones[] = {{},
                                 QStringLiteral("Z"),
                                 QStringLiteral("+05:30"),
                                 QStringLiteral("-1100"),
                                 QStringLiteral("+14")};
        return year() + u'-' + month() + u'-' + day() + u'T' + two(pick(24)) + u':' + two(pick(60)) + u':'
            + two(pick(60)) + (chance(3) ? QStringLiteral(".042") : QString()) + zones[pick(5)];
    }
    QString plain()
    {
        QString text = year();
        if (chance(3))
            return text;
        text += u'-' + month();
        return chance(2) ? text : QString(text + u'-' + day());
    }
    QString masked(int level)
    {
        if (level == 1) {
            const QString forms[]
                = {year().chopped(1) + u"X",         year().chopped(2) + u"XX", year() + u"-XX",
                   year() + u'-' + month() + u"-XX", year() + u"-XX-XX",        QStringLiteral("XXXX")};
            return forms[pick(6)];
        }
        const QString forms[] = {year().chopped(1) + u"X-" + month() + u'-' + day(),
                                 year() + u"-XX-" + day(),
                                 QStringLiteral("1X") + day(),
                                 year() + u"-1X",
                                 year() + u'-' + month() + u"-1X",
                                 year().chopped(1),
                                 year().chopped(2) + u"XX-" + month()};
        return forms[pick(7)];
    }
    QString longYear(int level)
    {
        const QString sign = chance(2) ? QStringLiteral("-") : QString();
        if (level == 1)
            return u'Y' + sign + QString::number(10'000 + pick(2'000'000'000 - 10'000));
        const QString forms[]
            = {u'Y' + sign + QString::number(1 + pick(999)) + u'E' + QString::number(4 + pick(6)),
               u'Y' + sign + QString::number(10'000 + pick(90'000)) + u'S' + QString::number(1 + pick(5)),
               year() + u'S' + QString::number(1 + pick(4))};
        return forms[pick(3)];
    }
    QString marked(int level)
    {
        if (level == 1)
            return plain() + mark();
        const QString forms[]
            = {year() + mark() + u'-' + month(), year() + u'-' + mark() + month() + u'-' + day(),
               mark() + year(), year() + mark() + u'-' + month() + u'-' + mark() + day()};
        return forms[pick(4)];
    }
    QString part(int level)
    {
        return year() + u'-' + QString::number(level == 1 ? 21 + pick(4) : 25 + pick(17));
    }
    QString date(int level)
    {
        if (level == 0)
            return chance(10) ? year().chopped(2) : plain();
        switch (pick(5)) {
        case 0:
            return masked(level);
        case 1:
            return marked(level);
        case 2:
            return longYear(level);
        case 3:
            return part(level);
        default:
            return plain();
        }
    }
    // Two dates in their order, neither a part of a year nor with a time.
    QString span(QStringView joint, int level, bool mayStartOpen, bool mayEndOpen)
    {
        const auto end = [&] {
            return level == 0 || chance(2) ? plain() : chance(2) ? marked(level) : masked(level);
        };
        QString first = end();
        QString last = end();
        if (Edtf::parse(first)->range().first > Edtf::parse(last)->range().first)
            first.swap(last);
        const QString open = joint == u"/" && chance(2) ? QString() : QStringLiteral("..");
        const QString dots = joint == u"/" ? open : QString();
        if (level > 0 && mayStartOpen && chance(6))
            return dots + joint + last;
        if (level > 0 && mayEndOpen && chance(6))
            return first + joint + dots;
        return first + joint + last;
    }
    QString interval(int level) { return span(u"/", level, true, true); }
    QString set(QChar open, QChar close)
    {
        const int members = 1 + pick(4);
        QString text = open;
        for (int i = 0; i < members; ++i)
            text += (i > 0 ? (chance(2) ? QStringLiteral(", ") : QStringLiteral(",")) : QString())
                + (chance(3) ? span(u"..", 2, i == 0, i + 1 == members) : date(2));
        return text + close;
    }

    QRandomGenerator m_random;
};

} // namespace

/// What holds for every EDTF string, over many of them. The seeds are fixed: a failure comes back.
class TestEdtfProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f86_parsePrintParseLosesNothing_data()
    {
        QTest::addColumn<int>("level");
        for (int level = 0; level <= 2; ++level)
            QTest::addRow("level %d", level) << level;
    }
    void f86_parsePrintParseLosesNothing()
    {
        QFETCH(int, level);
        Writer writer(quint32(level) + 2019);
        int ofLevel = 0;
        for (int i = 0; i < 4'000; ++i) {
            const QString text = writer.text(level);
            const auto date = Edtf::parse(text);
            QVERIFY2(date.ok(), qPrintable(text + u": " + (date.ok() ? QString() : date.error().message)));
            QCOMPARE(date->toString(), QString(text).remove(u' '));
            const auto again = Edtf::parse(date->toString());
            QVERIFY2(again.ok() && *again == *date, qPrintable(text));
            QCOMPARE(again->range(), date->range());
            QCOMPARE(again->level(), date->level());
            QCOMPARE(again->precision(), date->precision());
            QVERIFY2(date->range().first <= date->range().last, qPrintable(text));
            QVERIFY2(date->level() <= level, qPrintable(text));
            QVERIFY(date->withoutQualifiers().range() == date->range());
            QVERIFY(date->approximated().isApproximate() || date->range() == DateRange());
            ofLevel += date->level() == level;
        }
        QVERIFY2(ofLevel > 1'500, "the writer hardly writes what it is asked for");
    }
    void anIntervalIsItsEnds()
    {
        Writer writer(44);
        int intervals = 0;
        for (int i = 0; i < 3'000; ++i) {
            const Edtf date = Edtf::parse(writer.text(2)).value();
            if (!date.isInterval())
                continue;
            ++intervals;
            QCOMPARE(date.range().first,
                     date.from() ? date.from()->range().first : DateRange::beginningOfTime);
            QCOMPARE(date.range().last, date.to() ? date.to()->range().last : DateRange::endOfTime);
            QCOMPARE(Edtf::interval(date.from(), date.to()).range(), date.range());
        }
        QVERIFY(intervals > 300);
    }
    void whateverIsTypedHasAnAnswer()
    {
        Writer writer(3);
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString text = i % 2 ? writer.noise() : writer.mutated(writer.text(2));
            const auto date = Edtf::parse(text);
            if (date.ok()) {
                QVERIFY2(Edtf::parse(date->toString()).ok(), qPrintable(text));
                continue;
            }
            ++refused;
            QVERIFY2(date.error().message.endsWith(u'.') && date.error().message.size() > 10,
                     qPrintable(text));
        }
        QVERIFY(refused > 5'000);
    }
    void orderIsTotal()
    {
        Writer writer(8);
        std::vector<Edtf> dates;
        for (int i = 0; i < 300; ++i)
            dates.push_back(Edtf::parse(writer.text(i % 3)).value());
        std::sort(dates.begin(), dates.end());
        for (size_t i = 0; i < dates.size(); ++i)
            for (size_t j = i + 1; j < dates.size(); ++j) {
                QVERIFY(dates[i] <= dates[j]);
                QVERIFY(dates[i].range().first <= dates[j].range().first);
                QCOMPARE((dates[i] <=> dates[j]) == 0, dates[i] == dates[j]);
            }
    }
};

QTEST_GUILESS_MAIN(TestEdtfProperties)
#include "tst_edtfproperties.moc"
