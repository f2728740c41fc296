// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "support/screenreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

QStringList listOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

} // namespace

/// The program as a screen reader meets it: over AT-SPI, on a display and a bus of its own (atspiclient.py).
class TestAtSpi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString project = m_folder.filePath(QStringLiteral("Market.annals"));
        writeSampleProject(project);
        const ScreenReading reading = readAloud(QStringLiteral("atspiclient.py"), project, m_folder.path());
        QVERIFY2(reading.failure.isEmpty(), qPrintable(reading.failure));
        if (!reading.missing.isEmpty())
            QSKIP(qPrintable(reading.missing));
        m_read = reading.read;
    }

    void f72_theTreeHoldsEventsAndLanes()
    {
        QCOMPARE(m_read[u"timeline"].toString(), QStringLiteral("panel"));
        const QJsonObject events = m_read[u"events"].toObject();
        QCOMPARE(events[u"role"].toString(), QStringLiteral("list"));
        QCOMPARE(events[u"name"].toString(), QStringLiteral("Events, 6"));
        const QStringList names = listOf(events[u"children"]);
        QCOMPARE(names.size(), 6);
        for (int i = 0; i < 6; ++i)
            QVERIFY2(names[i].startsWith(QStringLiteral("event %1 of 6, ").arg(i + 1)), qPrintable(names[i]));
        QCOMPARE(names[0], QStringLiteral("event 1 of 6, 2004, acquisition, Amazon, Joyo; Amazon acquires Joyo"));
        QVERIFY(names[5].startsWith(QStringLiteral("event 6 of 6, undated, ")));
        const QStringList lanes = listOf(m_read[u"lanes"].toObject()[u"children"]);
        QVERIFY2(!lanes.filter(QRegularExpression(QStringLiteral("^Amazon, \\d events?$"))).isEmpty(),
                 qPrintable(lanes.join(u'\n')));
        QVERIFY(m_read[u"overview"].toString().endsWith(QStringLiteral(" in view")));
    }

    void f72_theFocusIsToldAsKeysMoveIt()
    {
        const QStringList names = listOf(m_read[u"events"].toObject()[u"children"]);
        const QStringList home = listOf(m_read[u"home"]);
        const QStringList right = listOf(m_read[u"right"]);
        QCOMPARE(home, QStringList{QStringLiteral("list item: ") + names[0]});
        QCOMPARE(right.size(), 1);
        QVERIFY2(right[0].startsWith(QStringLiteral("list item: event ")) && right != home, qPrintable(right[0]));
        QCOMPARE(listOf(m_read[u"left"]), home);
        for (const char *state : {"focused", "selected", "showing"})
            QVERIFY2(listOf(m_read[u"focused"]).contains(QLatin1String(state)), state);
        QVERIFY(m_read[u"extents"].toInt() > 0);
    }

    void f72_anEventIsPressed()
    {
        QVERIFY(listOf(m_read[u"actions"]).contains(QStringLiteral("Press")));
        const QString third = listOf(m_read[u"events"].toObject()[u"children"])[2];
        QVERIFY(listOf(m_read[u"press"]).contains(QStringLiteral("list item: ") + third));
        QVERIFY(listOf(m_read[u"pressed"]).contains(QStringLiteral("selected")));
    }

    void f72_theStatusLineSaysWhatTheFilterLeft()
    {
        const QStringList said = listOf(m_read[u"filter"]);
        const QJsonObject filtered = m_read[u"filtered"].toObject();
        const auto left = listOf(filtered[u"children"]).size();
        QVERIFY(left > 0 && left < 6);
        QCOMPARE(filtered[u"name"].toString(), QStringLiteral("Events, %1 of 6 shown").arg(left));
        const QString status = QStringLiteral("status bar: %1 of 6 events shown").arg(left);
        QVERIFY2(std::ranges::any_of(said, [&](const QString &line) { return line.startsWith(status); }),
                 qPrintable(said.join(u'\n')));
    }

    void f72_theTableIsItsTwin()
    {
        const QJsonObject table = m_read[u"table"].toObject();
        QCOMPARE(table[u"rows"].toInt(), 6);
        QCOMPARE(listOf(table[u"headings"]).mid(0, 4),
                 QStringList({QStringLiteral("Date"), QStringLiteral("Kind"), QStringLiteral("Companies"),
                              QStringLiteral("Title")}));
        QCOMPARE(listOf(table[u"first"]).mid(0, 4),
                 QStringList({QStringLiteral("2004"), QStringLiteral("Acquisition"), QStringLiteral("Amazon, Joyo"),
                              QStringLiteral("Amazon acquires Joyo")}));
        QVERIFY(listOf(m_read[u"table opens"]).last().startsWith(QStringLiteral("table cell: ")));
        QVERIFY(listOf(m_read[u"down"]).last().startsWith(QStringLiteral("table cell: ")));
    }

private:
    QTemporaryDir m_folder;
    QJsonObject m_read;
};

QTEST_GUILESS_MAIN(TestAtSpi)
#include "tst_atspi.moc"
