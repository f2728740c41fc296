// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reasonwords.h"

#include "store/project.h"
#include "support/program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace {

/// Stands for any language: says everything in capitals, but for its places.
class Capitals : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return QString::fromUtf8(source).toUpper(); }
};

/// What is ours in a line, not the article's: without quotations and names of companies.
QString ourWords(const QString &label, QString words)
{
    if (label == u"Amount")
        return {}; // the locale's
    static const QRegularExpression names(QStringLiteral("(?:^|, )[^()]*"));
    return label == u"Companies" ? words.remove(names)
                                 : words.remove(QRegularExpression(QStringLiteral("“.*”"), QRegularExpression::DotMatchesEverythingOption));
}

} // namespace

class TestReasonWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inEnglishNothingIsLost_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *label, const char *line, const char *words) {
            QTest::addRow("%s: %s", label, line) << QString::fromUtf8(label) << QString::fromUtf8(line) << QString::fromUtf8(words);
        };
        row("Trigger", "“bought → sold” → acquisition", "“bought → sold” → Acquisition");
        row("Certainty", "“will” → planned", "“will” → planned");
        row("Certainty", "happened", "happened");
        row("Date", "none that the text ties to it", "none that the text ties to it");
        row("Date", "“last July”, against 2019-04-17 → 2018-07", "“last July”, against 2019-04-17 → 2018-07");
        row("Date", "“today, or so”, against 2019-04-17, when it was said → 2019-04-17",
            "“today, or so”, against 2019-04-17, when it was said → 2019-04-17");
        row("Date", "news without a date of its own, published 2019-04-17 → ../2019-04-17",
            "news without a date of its own, published 2019-04-17 → ../2019-04-17");
        row("Companies", "Amazon (actor), Joyo (Beijing) (target)", "Amazon (actor), Joyo (Beijing) (target)");
        row("Score", "0.85: trigger 0.40, roles 0.20, date 0.15, certainty 0.10", "0.85: trigger 0.40, roles 0.20, date 0.15, certainty 0.10");
        row("Amount", "75000000 USD", "$75 million");
        row("Later", "what another version says", "what another version says");
        row("Trigger", "rubbish → → ", "rubbish → → ");
        row("Companies", "", "");
    }
    void inEnglishNothingIsLost()
    {
        QFETCH(QString, label);
        QFETCH(QString, line);
        QTEST(reasonWords(label, line), "words");
    }

    void f76_everyReasonOfTheSampleIsTranslated()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.annals"));
        QCOMPARE(runAnnals({QStringLiteral("import"), path, QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample")}).status, 0);
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        QVERIFY(project.ok());
        Capitals capitals;
        QCoreApplication::installTranslator(&capitals);
        int lines = 0;
        QVERIFY((*project)->events().each({}, [&](Event &&event) {
            for (const Claim &claim : event.claims)
                for (const auto &[label, words] : claim.explanation.lines) {
                    ++lines;
                    const QString ours = reasonWord(label) + ourWords(label, reasonWords(label, words));
                    QVERIFY2(ours == ours.toUpper(), qPrintable(label + u": " + words));
                }
        }).ok());
        QVERIFY(lines > 100);
    }
};

QTEST_GUILESS_MAIN(TestReasonWords)
#include "tst_reasonwords.moc"
