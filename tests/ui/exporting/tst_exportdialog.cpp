// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportdialog.h"

#include "core/edtf.h"
#include "store/project.h"
#include "support/program.h"
#include "support/largeproject.h"
#include "support/sampleproject.h"
#include "support/watchdog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

/// The dialog writes what its command writes.
class TestExportDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<QSettings> m_settings;

    std::unique_ptr<ExportDialog> dialog()
    {
        ExportForm::Shown shown;
        shown.options.date = QDate(2026, 11, 22);
        shown.title = m_project->name();
        shown.visible = Edtf::parse(u"2010/2019")->range();
        shown.selection = Edtf::parse(u"2019")->range();
        return std::make_unique<ExportDialog>(*m_project, shown, *m_settings);
    }
    static QComboBox *formatBox(ExportDialog &dialog) { return dialog.findChildren<QComboBox *>().front(); }
    static QString command(ExportDialog &dialog)
    {
        for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>())
            if (edit->isReadOnly())
                return edit->text();
        return {};
    }

    /// The file that a line makes, run as a shell does but for the program and the place; what went wrong where it makes none.
    QByteArray fromShell(QString line)
    {
        line.replace(0, 6, QStringLiteral("'%1'").arg(QStringLiteral(ANNALS_PROGRAM)));
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), line});
        const bool done = shell.waitForFinished() && shell.exitCode() == 0;
        const QStringList files = QDir(m_folder.path()).entryList({QStringLiteral("it-s-a-market_*")}, QDir::Files);
        if (!done || files.size() != 1)
            return line.toUtf8() + ": " + shell.readAllStandardError();
        const QByteArray bytes = readFile(m_folder.filePath(files.front()));
        QFile::remove(m_folder.filePath(files.front()));
        return bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("it's a market.annals"));
        writeSampleProject(path);
        auto project = Project::open(path, Project::Mode::ReadOnly);
        QVERIFY(project.ok());
        m_project = std::move(project).value();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    }

    void f70_theTabKeyReachesEveryButton()
    {
        const auto shown = dialog();
        shown->show();
        QVERIFY(QTest::qWaitForWindowActive(shown.get()));
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(shown.get(), Qt::Key_Tab);
            if (const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()); button && !reached.contains(button->text()))
                reached << button->text();
        }
        QCOMPARE(reached, (QStringList{QStringLiteral("Save…"), QStringLiteral("&Copy picture"), QStringLiteral("Cancel")}));
    }

    void f81_everyFormatIsWhatItsCommandWrites()
    {
        const auto shown = dialog();
        QComboBox *box = formatBox(*shown);
        QVERIFY(box->count() >= 12);
        for (int format = 0; format < box->count(); ++format) {
            if (box->itemData(format).isNull())
                continue; // the line between pictures and data
            box->setCurrentIndex(format);
            const auto choice = shown->form().choice();
            QVERIFY(choice.ok());
            const QString fromWindow = m_folder.filePath(QStringLiteral("window.") + choice->ending());
            QSignalSpy accepted(shown.get(), &QDialog::accepted);
            shown->writeTo(fromWindow);
            QVERIFY(accepted.size() == 1 || accepted.wait(30'000));
            QVERIFY2(shown->told().endsWith(QStringLiteral("Written: window.") + choice->ending()), qPrintable(shown->told()));
            QTRY_VERIFY2(command(*shown).contains(u'.' + choice->ending()), qPrintable(command(*shown)));
            const QByteArray fromCommand = fromShell(command(*shown));
            if (choice->ending() != QStringLiteral("pdf"))
                QVERIFY2(readFile(fromWindow) == fromCommand, qPrintable(command(*shown)));
            else
                QVERIFY(fromCommand.startsWith("%PDF"));
        }
    }

    void f64_aBundleIsWhatItsCommandWrites()
    {
        const auto shown = dialog();
        formatBox(*shown)->setCurrentIndex(1); // SVG
        const auto box = [&shown](const QString &words) {
            for (QCheckBox *found : shown->findChildren<QCheckBox *>())
                if (found->text().contains(words))
                    return found;
            return static_cast<QCheckBox *>(nullptr);
        };
        QCheckBox *sidecar = box(QStringLiteral("list of sources"));
        QCheckBox *bundle = box(QStringLiteral("zip"));
        sidecar->setChecked(true);
        bundle->setChecked(true);
        QVERIFY(!sidecar->isEnabled()); // it is in it
        QVERIFY(!shown->form().choice()->sidecar);
        QCOMPARE(shown->form().choice()->ending(), QStringLiteral("svg.zip"));
        const QString fromWindow = m_folder.filePath(QStringLiteral("window.svg.zip"));
        QSignalSpy accepted(shown.get(), &QDialog::accepted);
        QTRY_VERIFY2(command(*shown).contains(QStringLiteral(".svg.zip")), qPrintable(command(*shown)));
        const QString line = command(*shown);
        shown->writeTo(fromWindow);
        QVERIFY(accepted.size() == 1 || accepted.wait(30'000));
        m_settings->clear();
        QCOMPARE(fromShell(line), readFile(fromWindow));
    }

    void f63_tooManyPixelsWarnAndOfferTiles()
    {
        const auto shown = dialog();
        shown->show();
        formatBox(*shown)->setCurrentIndex(0); // PNG
        const auto boxes = shown->findChildren<QCheckBox *>();
        QCheckBox *tiles = *std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text().contains(QStringLiteral("tiles")); });
        const auto combos = shown->findChildren<QComboBox *>();
        QComboBox *sizes = *std::ranges::find_if(combos, [](const QComboBox *box) { return box->findData(QStringLiteral("a4")) >= 0; });
        QVERIFY(!tiles->isVisible());
        sizes->setCurrentIndex(sizes->count() - 1); // one's own
        const auto sides = shown->findChildren<QSpinBox *>();
        sides[0]->setValue(10'000);
        QVERIFY(!tiles->isVisible());
        sides[1]->setValue(2'600);
        QVERIFY(tiles->isVisible() && !tiles->isChecked());
        const auto refused = shown->form().choice();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(QStringLiteral("20000 × 5200")), qPrintable(refused.error().message));
        tiles->setChecked(true);
        QVERIFY(shown->form().choice().ok());
        QVERIFY(shown->form().choice()->picture.tiles);
        QTRY_VERIFY(command(*shown).contains(QStringLiteral(" --tiles")));
        QSignalSpy accepted(shown.get(), &QDialog::accepted);
        shown->writeTo(m_folder.filePath(QStringLiteral("window.png")));
        QVERIFY(accepted.wait(60'000));
        QVERIFY2(shown->told().endsWith(QStringLiteral("Written: window_1-1.png …")), qPrintable(shown->told()));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("window_*")}).size(), 3);
        m_settings->clear();

        formatBox(*shown)->setCurrentIndex(1); // an SVG has no pixels
        QVERIFY(!tiles->isVisible());
        QVERIFY(!shown->form().choice()->picture.tiles);
    }

    void f63_rangesAreVisibleSelectedFilteredAndAll()
    {
        const auto shown = dialog();
        formatBox(*shown)->setCurrentIndex(1); // SVG
        QComboBox *ranges = shown->findChildren<QComboBox *>()[2];
        QCOMPARE(ranges->count(), 4);
        QCOMPARE(shown->form().choice()->picture.range, std::optional<DateRange>());
        ranges->setCurrentIndex(1);
        QCOMPARE(shown->form().choice()->picture.range, std::optional(Edtf::parse(u"2010/2019")->range()));
        ranges->setCurrentIndex(2);
        QCOMPARE(shown->form().choice()->picture.range, std::optional(Edtf::parse(u"2019")->range()));
    }

    void f63_aPictureOfAChosenRangeIsOfThatRange()
    {
        ExportForm::Shown shown;
        shown.visible = Edtf::parse(u"2010/2019")->range();
        shown.chosen = Edtf::parse(u"2012/2014")->range();
        ExportDialog offered(*m_project, shown, *m_settings);
        QCOMPARE(offered.form().choice()->picture.range, std::optional<DateRange>());
        shown.isOfChosen = true;
        ExportDialog wanted(*m_project, shown, *m_settings);
        QCOMPARE(wanted.form().choice()->picture.range, shown.chosen);
    }

    void f60_theChartOfTheWindowIsOffered()
    {
        ExportForm::Shown shown;
        shown.options.date = QDate(2026, 11, 22);
        shown.title = m_project->name();
        shown.options.chart = ChartOptions();
        shown.options.chart->form = ChartForm::Bars;
        shown.options.chart->relative = true;
        ExportDialog dialog(*m_project, shown, *m_settings);
        formatBox(dialog)->setCurrentIndex(1); // SVG
        QComboBox *views = dialog.findChildren<QComboBox *>()[1];
        QCOMPARE(views->count(), 4);
        views->setCurrentIndex(1);
        QVERIFY(dialog.form().choice()->picture.chart == shown.options.chart);
        QTRY_VERIFY2(command(dialog).contains(QStringLiteral("--view market-share --form bars --relative")), qPrintable(command(dialog)));
        const QString line = command(dialog);
        const QString file = m_folder.filePath(QStringLiteral("window.svg"));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.writeTo(file);
        QVERIFY(accepted.size() == 1 || accepted.wait(30'000));
        QCOMPARE(fromShell(line), readFile(file));

        shown.options.chart->subject = {Measure::Revenue, QStringLiteral("USD")};
        ExportDialog other(*m_project, shown, *m_settings);
        QCOMPARE(other.findChildren<QComboBox *>()[1]->count(), 5); // its own beside the usual ones
    }

    void aPictureIsCopied()
    {
        const auto shown = dialog();
        formatBox(*shown)->setCurrentIndex(0);
        QApplication::clipboard()->clear();
        for (QPushButton *button : shown->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Copy picture")) {
                QTRY_VERIFY(button->isEnabled());
                button->click();
            }
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->image().size(), QSize(3200, 1800), 30'000);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        ExportJob job(*m_project);
        QSignalSpy failed(&job, &ExportJob::failed);
        for (const auto data : {std::optional<DataFormat>(), std::optional(DataFormat::Csv)}) {
            ExportChoice choice;
            choice.data = data;
            job.start(choice, m_folder.filePath(QStringLiteral("none/x")));
            QVERIFY(failed.wait(30'000));
            QVERIFY(!job.isRunning());
            QVERIFY(failed.takeFirst().front().toString().contains(QStringLiteral("cannot be written")));
        }
    }

    void f80_aLargeExportIsToldAndCanBeStopped()
    {
        const QString large = m_folder.filePath(QStringLiteral("large.annals"));
        writeLargeProject(large, 20'000);
        auto project = Project::open(large, Project::Mode::ReadOnly);
        QVERIFY(project.ok());
        ExportJob job(**project);
        ExportChoice choice;
        choice.data = DataFormat::JsonLines;
        const QString path = m_folder.filePath(QStringLiteral("large.jsonl"));
        writeFile(path, "what was there");
        Watchdog watchdog;
        QSignalSpy progressed(&job, &ExportJob::progressed);
        QSignalSpy failed(&job, &ExportJob::failed);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start(choice, path);
        QVERIFY(progressed.wait(20'000));
        const qint64 events = progressed.front().at(0).toLongLong();
        QVERIFY(events > 0 && events < 20'000);
        QCOMPARE(progressed.front().at(1).toLongLong(), 20'000);
        job.stop();
        QVERIFY(failed.wait(10'000));
        QCOMPARE(failed.front().front().toString(), QStringLiteral("Stopped; nothing was written."));
        QCOMPARE(readFile(path), QByteArray("what was there"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("large.jsonl*")}).size(), 1); // nothing beside it either
        QVERIFY(finished.isEmpty());

        job.start(choice, path);
        QVERIFY(finished.wait(120'000));
        QVERIFY(finished.front().front().toString().startsWith(QStringLiteral("20000 of 20000 events, 200 undated.")));
        QCOMPARE(readFile(path).count("\"type\":\"event\""), 20'000);
        QVERIFY2(watchdog.longest() < stallLimit, qPrintable(QString::number(watchdog.longest())));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
