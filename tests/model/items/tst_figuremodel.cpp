// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/figuremodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestFigureModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowAFigure()
    {
        const FigureModel::Words words{[](Measure measure) { return toString(measure); },
                                       [](const Figure &figure) -> QString {
                                           return toString(figure.comparator) + QString::number(figure.value);
                                       }};
        FigureModel model(words);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Figure share;
        share.id = FigureId(4);
        share.measure = Measure::MarketShare;
        share.company = QStringLiteral("Amazon China");
        share.value = 1;
        share.comparator = Comparator::Less;
        share.asOf = Edtf::month(2018, 6);
        share.region = QStringLiteral("China");
        share.attributedTo = QStringLiteral("eMarketer");
        model.setFigures({share, Figure()});
        QCOMPARE(resets.size(), 1);
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(0, column).data().toString();
        QCOMPARE(cells.join(u'|'),
                 QStringLiteral("Jun 2018|Amazon China|market_share|<1||China|eMarketer|To review"));
        QCOMPARE(model.index(0, 0).data(FigureModel::FigureIdRole).toLongLong(), 4);
        QCOMPARE(model.index(0, FigureModel::Value).data(FigureModel::SortRole).toDouble(), 1.0);
        QCOMPARE(model.index(1, FigureModel::Date).data().toString(), QStringLiteral("undated"));
        QVERIFY(model.index(0, FigureModel::Date).data(FigureModel::SortRole).toLongLong()
                < model.index(1, FigureModel::Date).data(FigureModel::SortRole).toLongLong());
    }
};

QTEST_GUILESS_MAIN(TestFigureModel)
#include "tst_figuremodel.moc"
