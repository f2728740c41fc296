// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/screenreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// The walk of tst_keyboard as a screen reader tells it: over AT-SPI, on a display and a bus of its own (atspiwalk.py).
class TestAtSpiWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        writeFile(m_folder.filePath(QStringLiteral("article.md")),
                  "---\ntitle: The shop that left\npublished: 2019-04-18\npublisher: The Ledger\n---\n\n"
                  "Amazon acquired the bookseller Joyo for $75 million in August 2004.\n\n"
                  "Amazon will close its Chinese marketplace on 18 July 2019, the company said.\n\n"
                  "Alibaba launched Tmall in 2008. Its share of the market was 58.2% in 2018, while Amazon had 0.7%.\n");
        const ScreenReading reading = readAloud(QStringLiteral("atspiwalk.py"), m_folder.path(), m_folder.path());
        QVERIFY2(reading.failure.isEmpty(), qPrintable(reading.failure));
        if (!reading.missing.isEmpty())
            QSKIP(qPrintable(reading.missing));
        m_steps = reading.read;
    }

    void f72_everyStepIsTold_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("lines"); // beginnings of what is said, in this order
        const auto row = [](const char *step, const QStringList &lines) { QTest::newRow(step) << QString::fromLatin1(step) << lines; };
        row("start", {QStringLiteral("window: Annals"), QStringLiteral("Start"), QStringLiteral("Choose files")});
        row("import", {QStringLiteral("window: Import articles and tables"), QStringLiteral("window: Where should the new project lie?"),
                       QStringLiteral("status: Articles and rows imported: 1 new"), QStringLiteral("Timeline | ")});
        row("timeline", {QStringLiteral("event 1 of 3, 2004-08, acquisition, Amazon, Joyo; Amazon acquires Joyo"), QStringLiteral("event 3 of 3")});
        row("review", {QStringLiteral("Amazon acquires Joyo, To review | list item | Amazon acquired the bookseller Joyo for $75 million"),
                       QStringLiteral("status: 3 of 3 events shown · 2 unreviewed"),
                       QStringLiteral("Amazon to close Chinese marketplace, To review"),
                       QStringLiteral("status: 3 of 3 events shown · 1 unreviewed"),
                       QStringLiteral("status: 3 of 3 events shown · 2 unreviewed")}); // undone
        row("edit", {QStringLiteral("window: Edit event"), QStringLiteral("Title | text | “Amazon acquires Joyo”"),
                     QStringLiteral("Kind: Acquisition | combo box"), QStringLiteral("Certainty: Happened | combo box"),
                     QStringLiteral("When | text | “2004-08” | August 2004"), QStringLiteral("Company | text | “Amazon”"),
                     QStringLiteral("Role: Actor | combo box"), QStringLiteral("Remove this company"), QStringLiteral("Company | text | “Joyo”"),
                     QStringLiteral("Add a company"), QStringLiteral("Amounts | text | “USD 75,000,000” | $75 million"), QStringLiteral("Cancel")});
        row("filter", {QStringLiteral("Search | text"), QStringLiteral("status: 1 of 3 events shown"), QStringLiteral("status: 3 of 3 events shown"),
                       QStringLiteral("Timeline | ")});
        row("chart", {QStringLiteral("What the chart shows: Market share (2) | combo box"), QStringLiteral("Lines | radio button | checked"),
                      QStringLiteral("Chart | chart | Market share. ")});
        row("round", {QStringLiteral("Overview, 2003 to 2020 in view | scroll bar"), QStringLiteral("Lanes stand for: Company | combo box")});
        row("export", {QStringLiteral("window: Export"), QStringLiteral("Format: PNG, pixels | combo box"), QStringLiteral("In words | text"),
                       QStringLiteral("Save… | push button"), QStringLiteral("status: ")});
    }
    void f72_everyStepIsTold()
    {
        QFETCH(QString, step);
        QFETCH(QStringList, lines);
        const QStringList said = m_steps[step].toVariant().toStringList();
        qsizetype from = 0;
        for (const QString &line : lines) {
            while (from < said.size() && !said[from].startsWith(line))
                ++from;
            QVERIFY2(from < said.size(), qPrintable(line + QStringLiteral("\nis not said, or not then:\n") + said.join(u'\n')));
        }
    }

    void f72_nothingIsNamelessDoubledOrANumberOfTheMachine()
    {
        for (const QString &step : m_steps.keys())
            for (const QString &line : m_steps[step].toVariant().toStringList()) {
                const QStringList parts = line.split(QStringLiteral(" | "));
                QVERIFY2(!parts.front().trimmed().isEmpty() && !line.startsWith(u':'), qPrintable(step + QStringLiteral(": ") + line));
                QVERIFY2(parts.size() < 2 || parts.count(parts.front()) == 1, qPrintable(step + QStringLiteral(": ") + line));
                QVERIFY2(!line.contains(u"e+0"), qPrintable(step + QStringLiteral(": ") + line));
            }
    }

    void f70_thePictureIsThere()
    {
        QVERIFY(readFile(m_folder.filePath(QStringLiteral("picture.png"))).startsWith("\x89PNG"));
    }

private:
    QTemporaryDir m_folder;
    QJsonObject m_steps;
};

QTEST_GUILESS_MAIN(TestAtSpiWalk)
#include "tst_atspiwalk.moc"
