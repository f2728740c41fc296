// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event.h"
#include "core/figure.h"

#include <QTest>

/// Every value of every enum has a word of the interchange format, and the word leads back to it.
class TestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsRoundTrip()
    {
        for (int i = 0; i < eventKindCount; ++i) {
            const auto kind = EventKind(i);
            QVERIFY(!toString(kind).isEmpty());
            QVERIFY(eventKindName(toString(kind)) == kind);
        }
        QVERIFY(!eventKindName(u"Acquisition"));
        QVERIFY(!eventKindName(u""));
    }
    void modalitiesRoundTrip()
    {
        for (int i = 0; i < modalityCount; ++i)
            QVERIFY(modalityName(toString(Modality(i))) == Modality(i));
    }
    void measuresRoundTrip()
    {
        for (int i = 0; i <= int(Measure::Other); ++i)
            QVERIFY(measureName(toString(Measure(i))) == Measure(i));
    }
    void comparatorsRoundTrip()
    {
        for (int i = 0; i <= int(Comparator::GreaterOrEqual); ++i)
            QVERIFY(comparatorName(toString(Comparator(i))) == Comparator(i));
        QVERIFY(!comparatorName(u"=="));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
