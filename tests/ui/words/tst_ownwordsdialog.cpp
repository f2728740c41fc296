// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ownwordsdialog.h"

#include "explorer.h"
#include "import/projectwords.h"
#include "importing/importjob.h"
#include "importing/rereaddialog.h"
#include "mainwindow.h"
#include "store/project.h"
#include "support/program.h"
#include "support/watchdog.h"
#include "support/windowparts.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace {

constexpr int minutes = 120'000;
const QString spirit = QStringLiteral("spirit away|spirits away|spirited away|spiriting away\tverb\tspirit spirits spirited spirited spiriting away\t"
                                      "acquisition on firm,part,name 0.8\n");

} // namespace

/// A project's own words in the window: written in a form, seen in its articles, taken together, undone together.
class TestOwnWordsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const QString file = m_parts.file("market.annals");
        QFile::remove(file);
        writeFile(m_parts.file("a.txt"), "Uber spirited away Careem in January 2020. Uber launched in Paris in December 2011.\n");
        ImportJob job(file, {m_parts.file("a.txt")}, QStringLiteral("Ann"));
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start();
        QVERIFY(finished.wait(minutes));
        m_window = std::make_unique<MainWindow>(m_parts.settings, m_parts.recent, m_parts.appearance, [] { return QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC); });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openProject(file).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().loading(), minutes);
    }
    void cleanup() { m_window.reset(); }

    void f17_aWordIsWrittenSeenInTheArticlesTakenAndUndone()
    {
        const auto before = workspace().index().count();
        answer([](OwnWordsDialog &dialog) {
            QVERIFY(!buttonOf(dialog, QStringLiteral("&Show what changes…"))->isEnabled());
            // By keys alone: the word, as it is found in a dictionary.
            write(dialog, "spirit away");
            QCOMPARE(dialog.list().own().triggers, spirit);
            bool seen = false;
            QTimer::singleShot(0, &dialog, [&] {
                auto *effect = qobject_cast<RereadDialog *>(QApplication::activeModalWidget());
                QVERIFY(effect);
                QTRY_VERIFY_WITH_TIMEOUT(effect->rereading(), minutes);
                QCOMPARE(effect->rereading()->records.size(), size_t(1));
                auto *records = effect->findChild<QTreeWidget *>();
                QVERIFY(records->topLevelItem(0)->text(4).contains(QStringLiteral("spirited away")));
                seen = true;
                QTest::keyClick(effect, Qt::Key_Return); // takes them
            });
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(seen);
        });
        QTRY_COMPARE(workspace().index().count(), before + 1);
        QVERIFY(wordsIn() == (OwnWords{{}, spirit}));
        QCOMPARE(workspace().editor().undoLabel(), QStringLiteral("Words of your own"));
        workspace().undo();
        QTRY_COMPARE(workspace().index().count(), before);
        QVERIFY(wordsIn() == OwnWords());
        workspace().redo();
        QTRY_COMPARE(workspace().index().count(), before + 1);
        QVERIFY(wordsIn() == (OwnWords{{}, spirit}));
    }

    void f17_wordsThatNoArticleHasAreKeptForWhatComes()
    {
        answer([](OwnWordsDialog &dialog) {
            press(dialog, "Add &company");
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Quxolo"));
            dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("酷索\n?Qux"));
            QTimer::singleShot(0, &dialog, [] {
                auto *effect = qobject_cast<RereadDialog *>(QApplication::activeModalWidget());
                QVERIFY(effect);
                QTRY_VERIFY_WITH_TIMEOUT(effect->rereading(), minutes);
                QVERIFY(effect->rereading()->records.empty());
                QTest::keyClick(effect, Qt::Key_Return);
            });
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QTRY_VERIFY(wordsIn() == (OwnWords{QStringLiteral("Quxolo\tcompany\t\t\t酷索|?Qux\n"), {}}));
    }

    void f17_nothingIsStoredWhereTheEffectIsRefused()
    {
        answer([](OwnWordsDialog &dialog) {
            write(dialog, "spirit away");
            QTimer::singleShot(0, &dialog, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject(); });
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(dialog.isVisible()); // they can be written otherwise
            QTimer::singleShot(0, &dialog, [] { press(QMessageBox::Cancel); });
            dialog.reject();
            QVERIFY(dialog.isVisible());
            QTimer::singleShot(0, &dialog, [] { press(QMessageBox::Discard); });
            dialog.reject();
            QVERIFY(!dialog.isVisible());
        });
        QVERIFY(wordsIn() == OwnWords());
    }

    void aWordThatLacksSomethingIsShownWithWhatItLacks()
    {
        answer([](OwnWordsDialog &dialog) {
            write(dialog, "spirit away");
            press(dialog, "Add &company"); // and a company without a name
            dialog.findChild<QTableView *>()->selectRow(0);
            QTest::keyClick(&dialog, Qt::Key_Return);
            QCOMPARE(dialog.findChild<QTableView *>()->currentIndex().row(), 1);
            QVERIFY2(textsOf(dialog).contains(QStringLiteral("A company needs a name.")), qPrintable(textsOf(dialog)));
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Twin")); // where the eye is, so is the cursor
            press(dialog, "Add &company");
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("twin"));
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(textsOf(dialog).contains(QStringLiteral("stands here twice")));
            dialog.findChild<QTableView *>()->setFocus();
            QTest::keyClick(dialog.findChild<QTableView *>(), Qt::Key_Delete);
            QCOMPARE(dialog.list().words.size(), size_t(2));
            discard(dialog);
        });
    }

    void wordsGoToAFileAndComeBackWithWhatIsRefusedTold()
    {
        const QString path = m_parts.file("words.tsv");
        answer([&](OwnWordsDialog &dialog) {
            write(dialog, "spirit away");
            dialog.exportFile(path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromUtf8(file.readAll()), spirit);
            file.close();
            writeFile(path, spirit.toUtf8().replace("0.8", "0.6") + "Foo\tplanet\nVipshop\tcompany\n");
            dialog.importFile(path);
            QCOMPARE(dialog.list().words.size(), size_t(2));
            QVERIFY(dialog.list().own().triggers.endsWith(QStringLiteral("0.6\n"))); // in the place of its twin
            QVERIFY2(textsOf(dialog).contains(QStringLiteral("Line 2")), qPrintable(textsOf(dialog)));
            dialog.importFile(m_parts.file("missing.tsv"));
            QVERIFY(textsOf(dialog).contains(QStringLiteral("cannot be read")));
            QCOMPARE(dialog.list().words.size(), size_t(2));
            discard(dialog);
        });
    }

    void f80_manyWordsLeaveTheWindowToItself()
    {
        OwnWords many;
        for (int i = 0; i < 300; ++i) {
            many.companies += QStringLiteral("Quxolo %1\tcompany\n").arg(i);
            many.triggers += QStringLiteral("quxo%1 up\tverb\tquxo quxos quxoed quxoed quxoing up\tacquisition on firm 0.8\n").arg(i);
        }
        QVERIFY(setWords(workspace().project(), many).ok());
        Watchdog watchdog;
        answer([&](OwnWordsDialog &dialog) {
            QCOMPARE(dialog.list().words.size(), size_t(600));
            write(dialog, "spirit away");
            QTimer::singleShot(0, &dialog, [] {
                auto *effect = qobject_cast<RereadDialog *>(QApplication::activeModalWidget());
                QVERIFY(effect);
                QTRY_VERIFY_WITH_TIMEOUT(effect->rereading(), minutes);
                effect->reject();
            });
            QTest::keyClick(&dialog, Qt::Key_Return);
            discard(dialog);
        });
        QVERIFY2(watchdog.longest() < 2 * stallLimit, qPrintable(QString::number(watchdog.longest())));
    }

    void f72_everyFieldHasAName()
    {
        answer([](OwnWordsDialog &dialog) {
            for (const char *button : {"Add &company", "Add &event word"}) {
                press(dialog, button);
                int fields = 0;
                for (QWidget *widget : dialog.findChildren<QWidget *>()) {
                    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                        continue;
                    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY(accessible);
                    const bool named = !accessible->text(QAccessible::Name).isEmpty() || !accessible->text(QAccessible::Description).isEmpty();
                    QVERIFY2(named, widget->metaObject()->className());
                    ++fields;
                }
                QVERIFY(fields > 10);
            }
            discard(dialog);
        });
    }

    void f75_itFitsAScreenOf960By540()
    {
        answer([](OwnWordsDialog &dialog) {
            const QSize room(960 - 16, 540 - 48); // the frame of a window
            for (const char *button : {"Add &company", "Add &event word"}) {
                press(dialog, button);
                QVERIFY(dialog.minimumSizeHint().boundedTo(room) == dialog.minimumSizeHint());
            }
            discard(dialog);
        });
    }

    void whatAFileSaysThatTheFormDoesNotStaysAsItIs()
    {
        const QString odd = QStringLiteral("nab|nabs|nabbed\tverb\tacquire acquires acquired acquired acquiring\tacquisition offer reply 0.75\tinvestment into stake 0.7\n");
        QVERIFY(setWords(workspace().project(), {QStringLiteral("# firms\nVipshop\tcompany\t\t\tzh:唯品会|?VIP\tambiguous\n"), odd}).ok());
        const OwnWords before = wordsIn();
        answer([&](OwnWordsDialog &dialog) {
            dialog.findChild<QTableView *>()->selectRow(1);
            dialog.findChild<QTableView *>()->selectRow(0);
            QVERIFY(dialog.list().own() == before);
            QVERIFY(!buttonOf(dialog, QStringLiteral("&Show what changes…"))->isEnabled());
            dialog.reject(); // asks nothing
            QVERIFY(!dialog.isVisible());
        });
    }

private:
    Workspace &workspace() { return m_window->explorer()->workspace(); }
    OwnWords wordsIn() { return *wordsOf(workspace().project()); }

    static void press(const OwnWordsDialog &dialog, const char *text)
    {
        QTest::keyClick(buttonOf(dialog, QString::fromLatin1(text)), Qt::Key_Space);
    }
    static void write(const OwnWordsDialog &dialog, const char *word)
    {
        press(dialog, "Add &event word");
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(word));
    }
    static void press(QMessageBox::StandardButton button)
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->button(button)->click();
    }
    static void discard(OwnWordsDialog &dialog)
    {
        QTimer::singleShot(0, &dialog, [] { press(QMessageBox::Discard); });
        dialog.reject();
    }

    /// Opens the dialog by its menu.
    template <class Answer>
    void answer(Answer act)
    {
        QAction *action = nullptr;
        for (const QMenu *menu : m_window->findChildren<QMenu *>())
            for (QAction *each : menu->actions())
                if (each->text().remove(u'&') == QStringLiteral("Words of your own…"))
                    action = each;
        QVERIFY(action && action->isEnabled());
        bool answered = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<OwnWordsDialog *>(QApplication::activeModalWidget());
            answered = dialog != nullptr;
            if (dialog) {
                dialog->activateWindow(); // its keys are its own only then
                QTRY_COMPARE(QApplication::activeWindow(), dialog);
                act(*dialog);
                if (dialog->isVisible()) // a check has failed
                    dialog->done(QDialog::Rejected);
            }
        });
        action->trigger();
        QVERIFY(answered);
    }

    WindowParts m_parts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestOwnWordsDialog)
#include "tst_ownwordsdialog.moc"
