// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportdialog.h"

#include "core/edtf.h"
#include "store/project.h"
#include "support/program.h"
#include "support/sampleproject.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
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
            const auto written = shown->writeTo(fromWindow);
            QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().text()));
            QTRY_VERIFY2(command(*shown).contains(u'.' + choice->ending()), qPrintable(command(*shown)));
            QString line = command(*shown); // as a shell runs it, but for the program and the place
            line.replace(0, 6, QStringLiteral("'%1'").arg(QStringLiteral(ANNALS_PROGRAM)));
            QProcess shell;
            shell.setWorkingDirectory(m_folder.path());
            shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), line});
            QVERIFY(shell.waitForFinished());
            QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
            const QStringList files = QDir(m_folder.path()).entryList({QStringLiteral("it-s-a-market_*")}, QDir::Files);
            QCOMPARE(files.size(), 1);
            const QByteArray fromCommand = readFile(m_folder.filePath(files.front()));
            QVERIFY(QFile::remove(m_folder.filePath(files.front())));
            if (choice->ending() != QStringLiteral("pdf"))
                QVERIFY2(readFile(fromWindow) == fromCommand, qPrintable(line));
            else
                QVERIFY(fromCommand.startsWith("%PDF"));
        }
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

    void aPictureIsCopied()
    {
        const auto shown = dialog();
        formatBox(*shown)->setCurrentIndex(0);
        QApplication::clipboard()->clear();
        for (QPushButton *button : shown->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Copy picture"))
                button->click();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(3200, 1800));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const auto shown = dialog();
        const auto written = shown->writeTo(m_folder.filePath(QStringLiteral("none/x.png")));
        QVERIFY(!written.ok());
        QVERIFY(written.error().text().contains(QStringLiteral("cannot be written")));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
