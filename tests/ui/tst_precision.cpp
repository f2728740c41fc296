// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companypanel.h"
#include "event/eventpanel.h"
#include "explorer.h"
#include "items/eventtablemodel.h"
#include "store/project.h"
#include "support/program.h"
#include "support/windowparts.h"
#include "table/eventtable.h"
#include "timeline/cardcontent.h"
#include "timeline/timelineview.h"

#include <QAbstractItemView>
#include <QRegularExpression>
#include <QTest>

namespace {

// "1 January 2015" however it might be written.
const QRegularExpression firstOfJanuary(
    QStringLiteral("2015-0?1-0?1|\\b0?1 Jan(uary)?,? 2015|Jan(uary)? 0?1,? 2015|\\b0?1[/.]0?1[/.]2015|\"day\":\\s*\"?1\\b|2015年1月1日"));

} // namespace

/// A date stays as exact as it was told, wherever it is shown and whatever it is written to.
class TestPrecision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_parts.file("p.annals");
        auto project = Project::open(m_file, Project::Mode::Create);
        QVERIFY(project.ok());
        for (const char *when : {"2015", "2016-04", "2017-35"}) {
            Event event;
            event.key = QLatin1String(when);
            event.kind = EventKind::Founding;
            event.title = QStringLiteral("Begun in %1").arg(QLatin1String(when));
            event.when = Edtf::parse(QString::fromLatin1(when)).value();
            event.companies = {{QStringLiteral("Pinduoduo"), Role::Actor}};
            event.confidence = 0.9;
            QVERIFY((*project)->events().insert(event).ok());
        }
    }

    void f50_aYearStaysAYearInEveryView()
    {
        auto workspace = Workspace::of(std::move(Project::open(m_file, Project::Mode::ReadWrite)).value(), testPerson());
        QVERIFY(workspace.ok());
        Explorer explorer(std::move(workspace).value(), m_parts.appearance);
        explorer.resize(1400, 900);
        explorer.show();
        explorer.setTableShown(true);
        explorer.workspace().step(1);
        explorer.workspace().showCompany(QStringLiteral("Pinduoduo"));
        QStringList texts{textsOf(*explorer.findChild<EventPanel *>()), textsOf(*explorer.findChild<CompanyPanel *>())};
        for (const DrawnItem &item : explorer.timeline().drawList().items)
            for (const CardContent::Line &line : cardOf(explorer.timeline().stage(), explorer.timeline().drawList(), item, QLocale(QLocale::English)).lines)
                texts << line.text;
        const QAbstractItemModel &table = *explorer.table().model();
        for (int row = 0; row < table.rowCount(); ++row)
            for (int column = 0; column < table.columnCount(); ++column)
                texts << table.index(row, column).data().toString() << table.index(row, column).data(Qt::AccessibleTextRole).toString();
        const QString all = texts.join(u'\n');
        for (const char *told : {"2015", "April 2016", "2017"})
            QVERIFY2(all.contains(QLatin1String(told)), told);
        const auto found = firstOfJanuary.match(all);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        QVERIFY(!all.contains(QStringLiteral("2016-04-01")) && !all.contains(QStringLiteral("1 April 2016")));
    }

    void f50_aYearStaysAYearInEveryExport_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *ending, const char *told) { QTest::newRow(ending) << QString::fromLatin1(ending) << QString::fromLatin1(told); };
        row("csv", "2016-04");
        row("tsv", "2016-04");
        row("jsonl", "\"2016-04\"");
        row("json", "2016");
        row("html", "April 2016");
        row("svg", "Begun in 2016-04");
    }
    void f50_aYearStaysAYearInEveryExport()
    {
        QFETCH(QString, ending);
        QFETCH(QString, told);
        const QString file = m_parts.file("out.") + ending;
        const ProgramRun run = runAnnals({QStringLiteral("export"), m_file, QStringLiteral("-o"), file, QStringLiteral("--date"), QStringLiteral("2026-11-22")});
        const ProgramRun plain = run.status == 0 ? run : runAnnals({QStringLiteral("export"), m_file, QStringLiteral("-o"), file});
        QVERIFY2(plain.status == 0, qPrintable(plain.err));
        QString text = QString::fromUtf8(readFile(file));
        const QChar separator = ending == u"tsv" ? u'\t' : u',';
        for (const auto &[first, last] : {std::pair("2015-01-01", "2015-12-31"), std::pair("2016-04-01", "2016-04-30"), std::pair("2017-07-01", "2017-09-30")})
            text.remove(QLatin1String(first) + separator + QLatin1String(last)); // between what days it can have been, beside the date
        QVERIFY2(text.contains(told), qPrintable(text.left(2000)));
        const auto found = firstOfJanuary.match(text);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        QVERIFY(!text.contains(QStringLiteral("2016-04-01")) && !text.contains(QStringLiteral("2017-07-01")));
    }

    void f50_aCalendarHasAllTheDaysThatItMayHaveBeen()
    {
        const QString file = m_parts.file("out.ics");
        const ProgramRun run = runAnnals({QStringLiteral("export"), m_file, QStringLiteral("-o"), file});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const QString text = QString::fromUtf8(readFile(file));
        const QStringList entries = text.split(QStringLiteral("BEGIN:VEVENT")).mid(1);
        QCOMPARE(entries.size(), 3);
        QVERIFY2(entries[0].contains(QStringLiteral("DTSTART;VALUE=DATE:20150101")) && entries[0].contains(QStringLiteral("DTEND;VALUE=DATE:20160101")),
                 qPrintable(entries[0]));
        QVERIFY2(entries[1].contains(QStringLiteral("20160401")) && entries[1].contains(QStringLiteral("20160501")), qPrintable(entries[1]));
    }

private:
    WindowParts m_parts;
    QString m_file;
};

QTEST_MAIN(TestPrecision)
#include "tst_precision.moc"
