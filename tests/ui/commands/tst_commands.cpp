// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/keysdialog.h"
#include "commands/palettedialog.h"
#include "commands/shortcuts.h"
#include "controllers/commandscontroller.h"
#include "explorer.h"
#include "mainwindow.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace {

/// Every action that can be clicked in a menu, by walking the menus themselves.
void walk(const QMenu &menu, QStringList &names)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        if (action->menu() && !action->menu()->actions().isEmpty())
            walk(*action->menu(), names);
        else
            names << nameOf(*action);
    }
}

} // namespace

/// Palette, list of keys, and keys that a person changes.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_parts = std::make_unique<WindowParts>();
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void f71_thePaletteHasEveryAction()
    {
        QStringList walked;
        for (const QAction *menu : m_window->menuBar()->actions())
            walk(*menu->menu(), walked);
        QStringList listed;
        for (const Choice &choice : commands().commands())
            listed << choice.name;
        QVERIFY(walked.size() > 50);
        QCOMPARE(listed, walked);
    }

    void f71_everyShortcutIsOfAListedAction()
    {
        QList<QAction *> listed;
        for (const WindowAction &known : commands().shortcuts().actions())
            listed << known.action;
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (!action->shortcuts().isEmpty())
                QVERIFY2(listed.contains(action), qPrintable(action->text()));
        }
    }

    void f71_noTwoActionsShareAKey()
    {
        for (const WindowAction &known : commands().shortcuts().actions()) {
            for (const QKeySequence &key : known.action->shortcuts()) {
                const QAction *holder = commands().shortcuts().holderOf(key, *known.action);
                QVERIFY2(!holder, qPrintable(known.id + QLatin1Char(' ') + key.toString()));
            }
        }
    }

    void noTwoOfAMenuShareALetter()
    {
        QList<const QMenu *> menus;
        for (const QAction *menu : m_window->menuBar()->actions())
            menus << menu->menu();
        for (qsizetype i = 0; i < menus.size(); ++i) {
            QHash<QKeySequence, QString> letters;
            for (const QAction *each : menus[i]->actions()) {
                if (each->menu())
                    menus << each->menu();
                const QKeySequence letter = QKeySequence::mnemonic(each->text());
                if (letter.isEmpty())
                    continue;
                QVERIFY2(!letters.contains(letter), qPrintable(letters[letter] + QStringLiteral(", ") + each->text()));
                letters[letter] = each->text();
            }
        }
    }

    void f71_thePaletteRunsWhatIsChosen()
    {
        openSample();
        QTimer::singleShot(0, m_window.get(), [] {
            auto *palette = qobject_cast<PaletteDialog *>(QApplication::activeModalWidget());
            QVERIFY(palette);
            QTest::keyClicks(&palette->field(), QStringLiteral("next ev"));
            QCOMPARE(palette->choices().choiceAt(0).name, QStringLiteral("Next event"));
            QTest::keyClick(&palette->field(), Qt::Key_Return);
        });
        QTest::keyClick(focused(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->explorer()->workspace().current());
    }

    void f71_companiesAreFoundInEveryScript()
    {
        openSample();
        ChoiceModel found(commands().companies());
        found.setTyped(QStringLiteral("亚马"));
        QCOMPARE(found.rowCount(), 1);
        QCOMPARE(found.choiceAt(0).name, QStringLiteral("Amazon"));
        found.setTyped(QStringLiteral("china"));
        QCOMPARE(found.choiceAt(0).name, QStringLiteral("Amazon China"));
        found.setTyped(QStringLiteral("nobody"));
        QCOMPARE(found.rowCount(), 0);
    }

    void f71_theListSaysWhatTheActionsSay()
    {
        KeysDialog dialog(commands().shortcuts(), m_parts->appearance);
        QAction *find = action("Edit/Find");
        QVERIFY(rowOf(dialog, "Find"));
        QCOMPARE(rowOf(dialog, "Find")->text(1), keysOf(*find));
        commands().shortcuts().set(*find, {QKeySequence(Qt::CTRL | Qt::Key_J)});
        QCOMPARE(rowOf(dialog, "Find")->text(1), QStringLiteral("Ctrl+J"));
    }

    void f70_aChangedKeyWorksAndIsKept()
    {
        openSample();
        commands().shortcuts().set(*action("Timeline/Next event"), {QKeySequence(Qt::CTRL | Qt::Key_J)});
        QTest::keyClick(focused(), Qt::Key_N);
        QVERIFY(!m_window->explorer()->workspace().current());
        QTest::keyClick(focused(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_window->explorer()->workspace().current());
        m_window.reset();
        openWindow();
        QCOMPARE(keysOf(*action("Timeline/Next event")), QStringLiteral("Ctrl+J"));
        commands().shortcuts().resetAll();
        QCOMPARE(keysOf(*action("Timeline/Next event")), QStringLiteral("N"));
        QVERIFY(m_parts->settings.allKeys().filter(QStringLiteral("keys/")).isEmpty());
    }

    void f70_theSameKeyTwiceIsRefused()
    {
        KeysDialog dialog(commands().shortcuts(), m_parts->appearance);
        dialog.list().setCurrentItem(rowOf(dialog, "Next event"));
        dialog.keyField().setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_F));
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("&Set")), Qt::LeftButton);
        QVERIFY2(dialog.says().contains(u"Ctrl+F is the key of “Find”"), qPrintable(dialog.says()));
        QCOMPARE(keysOf(*action("Timeline/Next event")), QStringLiteral("N"));
    }

    void rubbishInTheSettingsIsPassedOver()
    {
        m_window.reset();
        m_parts->settings.setValue(QStringLiteral("keys/Edit%2FFind"), QStringLiteral("no key at all"));
        m_parts->settings.setValue(QStringLiteral("keys/Timeline%2FNext%20event"), QVariantList{1, 2});
        m_parts->settings.setValue(QStringLiteral("keys/Nobody"), QStringLiteral("Ctrl+K"));
        m_parts->settings.setValue(QStringLiteral("window/geometry"), QByteArray("rubbish"));
        openWindow();
        QCOMPARE(keysOf(*action("Edit/Find")), QStringLiteral("Ctrl+F, /"));
        QCOMPARE(keysOf(*action("Timeline/Next event")), QStringLiteral("N"));
        openSample();
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openSample()
    {
        writeSampleProject(m_parts->file("Market.annals"));
        QVERIFY(m_window->openProject(m_parts->file("Market.annals")).ok());
    }
    QWidget *focused() { return m_window->focusWidget(); }
    CommandsController &commands() { return m_window->commands(); }
    QAction *action(const char *id)
    {
        for (const WindowAction &known : commands().shortcuts().actions())
            if (known.id == QLatin1String(id))
                return known.action;
        qFatal("no action %s", id);
    }
    static QTreeWidgetItem *rowOf(KeysDialog &dialog, const char *name)
    {
        const auto found = dialog.list().findItems(QLatin1String(name), Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
