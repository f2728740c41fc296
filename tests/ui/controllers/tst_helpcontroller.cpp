// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/helpcontroller.h"

#include "mainwindow.h"
#include "settings/language.h"
#include "support/program.h"
#include "support/windowparts.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

/// What the program says of itself.
class TestHelpController : public QObject
{
    Q_OBJECT

    static QStringList cellsOfTable()
    {
        QStringList cells;
        for (const QStringList &row : qualityTable())
            cells += row;
        return cells;
    }

    static QString articles() ///< how many they are, as the table says
    {
        for (const QString &line : QString::fromUtf8(readFile(QStringLiteral(":/quality/gold.tsv"))).split(u'\n', Qt::SkipEmptyParts))
            if (line.startsWith(QLatin1String("articles\t")))
                return line.section(u'\t', -1);
        return {};
    }

private Q_SLOTS:
    void f13_theTableIsTheReadmes()
    {
        const QString readme = QString::fromUtf8(readFile(QStringLiteral(ANNALS_SOURCE_DIR "/README.md")));
        const QStringList lines = QString::fromUtf8(readFile(QStringLiteral(":/quality/gold.tsv"))).split(u'\n', Qt::SkipEmptyParts);
        int sums = 0;
        for (const auto &[measured, words] : {std::pair("events", "events"), std::pair("shares", "market shares"), std::pair("figures", "other figures"),
                                              std::pair("companies", "companies")}) {
            for (const QString &line : lines) {
                const QStringList cells = line.split(u'\t');
                if (cells.front() != QLatin1String(measured))
                    continue;
                QString row = QStringLiteral("| ") + QLatin1String(words);
                for (const QString &number : cells.mid(1, 3)) {
                    row += QStringLiteral(" | ") + QString::number(number.toDouble(), 'f', 2);
                    QVERIFY(cellsOfTable().contains(QString::number(number.toDouble(), 'f', 2)));
                }
                QVERIFY2(readme.contains(row), qPrintable(row)); // both are to be changed together
                ++sums;
            }
        }
        QCOMPARE(sums, 4);
        QVERIFY(readme.contains(QStringLiteral("Measured on %1 articles").arg(articles())));
        QVERIFY(qualityTable().size() > 12); // kinds of events, too
    }

    void f13_theAboutBoxHasIt()
    {
        WindowParts parts;
        MainWindow window(parts.settings, parts.recent, parts.appearance, [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        window.show();
        QString said;
        QTimer::singleShot(0, [&said] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            said = textsOf(*box);
            box->accept();
        });
        for (QAction *action : window.findChildren<QAction *>())
            if (action->text() == QStringLiteral("&About Annals"))
                action->trigger();
        QVERIFY(said.contains(QStringLiteral(ANNALS_VERSION)));
        for (const QString &cell : cellsOfTable())
            QVERIFY2(said.contains(cell), qPrintable(cell));
        QVERIFY(said.contains(QStringLiteral("measured on %1 articles").arg(articles())));
    }

    void f76_theTableIsTranslated()
    {
        const Language language(QStringLiteral("zh_CN"));
        QVERIFY(cellsOfTable().contains(QStringLiteral("市场份额")));
        QVERIFY(cellsOfTable().join(u' ').contains(QStringLiteral("收购")));
    }
};

QTEST_MAIN(TestHelpController)
#include "tst_helpcontroller.moc"
