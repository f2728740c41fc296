// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/language.h"

#include <QTest>

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *text, const char *language) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(language);
        };
        row("The company said that it was going to leave the market by the end of the year.", "en");
        row("Das Unternehmen hat die Läden geschlossen und ist nicht mehr in der Stadt.", "de");
        row("Le groupe est présent dans une dizaine de pays, et les ventes sont en hausse pour le marché.", "fr");
        row("亚马逊宣布退出中国市场，Amazon 于2004年收购卓越网。", "zh");
        row("アマゾンは中国から撤退すると発表した。", "ja");
        row("아마존은 중국에서 철수한다고 발표했다.", "ko");
        row("Компания объявила об уходе с рынка.", "ru");
        row("12345 67 89", "");
        row("", "");
        row("Lorem ipsum dolor sit amet", "");
    }
    void guesses()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOf(text, tokenize(text)), language);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
