// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/svgpath.h"

#include <QTest>

#include <cmath>

class TestSvgPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines()
    {
        const QPainterPath path = svgPath(QLatin1String("M1 2L4-2 5 .5h2V8l-1-.5Z"));
        QCOMPARE(path.elementCount(), 7);
        QCOMPARE(QPointF(path.elementAt(1)), QPointF(4, -2));
        QCOMPARE(QPointF(path.elementAt(2)), QPointF(5, 0.5));
        QCOMPARE(QPointF(path.elementAt(3)), QPointF(7, 0.5));
        QCOMPARE(QPointF(path.elementAt(4)), QPointF(7, 8));
        QCOMPARE(QPointF(path.elementAt(5)), QPointF(6, 7.5));
        QCOMPARE(QPointF(path.elementAt(6)), QPointF(1, 2));
    }

    void cubicsAreRelativeToTheirStart()
    {
        const QPainterPath path = svgPath(QLatin1String("M10 10c1 0 2 1 2 3"));
        QCOMPARE(path.currentPosition(), QPointF(12, 13));
    }

    void circleOfTwoHalves()
    {
        const QPainterPath path = svgPath(QLatin1String("M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z"));
        const QRectF box = path.boundingRect();
        QVERIFY(std::abs(box.left() + 5) < 0.01 && std::abs(box.right() - 5) < 0.01);
        QVERIFY(std::abs(box.top() + 5) < 0.01 && std::abs(box.bottom() - 5) < 0.01);
        QVERIFY(path.contains(QPointF(3.4, 3.4)));
        QVERIFY(!path.contains(QPointF(3.7, 3.7)));
    }

    // A quarter turn bends to the side that the sweep says.
    void sweepDecidesTheSide()
    {
        QVERIFY(svgPath(QLatin1String("M0 0A10 10 0 0 1 10 10")).boundingRect().right() <= 10.01);
        QVERIFY(svgPath(QLatin1String("M0 0A10 10 0 0 1 10 10")).pointAtPercent(0.5).x() > 6);
        QVERIFY(svgPath(QLatin1String("M0 0A10 10 0 0 0 10 10")).pointAtPercent(0.5).x() < 4);
        QVERIFY(svgPath(QLatin1String("M0 0A10 10 0 1 1 10 10")).boundingRect().width() > 19);
    }
};

QTEST_MAIN(TestSvgPath)
#include "tst_svgpath.moc"
