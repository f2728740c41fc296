// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"
#include "commands/windowactions.h"
#include "controllers/commandscontroller.h"
#include "editing/eventdialog.h"
#include "explorer.h"
#include "exporting/exportdialog.h"
#include "importing/importdialog.h"
#include "mainwindow.h"
#include "review/reviewpage.h"
#include "start/startpage.h"
#include "support/program.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <deque>

namespace {

constexpr int patience = 20'000; // ms

MainWindow *mainWindow = nullptr;

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (!QApplication::activeWindow() && mainWindow) { // where no window manager makes it the active one again
        mainWindow->activateWindow();
        QCoreApplication::processEvents();
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Tab until a widget has the keys; false where it never does.
bool tabTo(const std::function<bool(const QWidget &)> &wanted)
{
    for (int i = 0; i < 80; ++i) {
        if (QApplication::focusWidget() && wanted(*QApplication::focusWidget()))
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

bool isButton(const QWidget &widget, const QString &text)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->text().remove(u'&') == text;
}

} // namespace

/// The whole way through the program with nothing but keys: no test of a part, and no mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qputenv("XDG_DOCUMENTS_DIR", m_parts.folder.path().toUtf8());
        writeFile(m_parts.file("article.md"),
                  "---\ntitle: The shop that left\npublished: 2019-04-18\npublisher: The Ledger\n---\n\n"
                  "Amazon acquired the bookseller Joyo for $75 million in August 2004.\n\n"
                  "Amazon will close its Chinese marketplace on 18 July 2019, the company said.\n\n"
                  "Alibaba launched Tmall in 2008. Its share of the market was 58.2% in 2018, while Amazon had 0.7%.\n");
        m_window = std::make_unique<MainWindow>(m_parts.settings, m_parts.recent, m_parts.appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        mainWindow = m_window.get();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_timer.setInterval(30);
        connect(&m_timer, &QTimer::timeout, this, &TestKeyboard::answer);
        m_timer.start();
    }
    void cleanupTestCase()
    {
        mainWindow = nullptr;
        m_window.reset();
    }

    void f70_importsFromTheStartPage()
    {
        QVERIFY(tabTo([](const QWidget &widget) { return isButton(widget, QStringLiteral("Choose files")); }));
        whenAsked<QFileDialog>([this](QWidget &) {
            type(m_parts.file("article.md"));
            key(Qt::Key_Return);
        });
        whenAsked<QFileDialog>([this](QWidget &dialog) {
            dialog.findChild<QLineEdit *>()->selectAll();
            type(m_parts.file("market.annals"));
            key(Qt::Key_Return);
        });
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->explorer() != nullptr, patience);
        QVERIFY(m_answers.empty());
        QVERIFY(workspace().index().count() >= 3);
        QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Articles and rows imported: 1 new"));
        m_window->activateWindow();
        QTRY_VERIFY(m_window->explorer()->timeline().hasFocus()); // keys work at once
    }

    void f70_reviews()
    {
        QStringList focused; // a screen reader names each of them
        const QObject context;
        connect(qApp, &QApplication::focusChanged, &context, [&](QWidget *, QWidget *now) {
            if (now)
                focused << QString::fromLatin1(now->metaObject()->className());
        });
        key(Qt::Key_R, Qt::ControlModifier);
        auto *page = m_window->findChild<ReviewPage *>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(std::exchange(focused, {}), QStringList(QStringLiteral("ReviewPage")));
        key(Qt::Key_A);
        key(Qt::Key_X);
        QCOMPARE(page->queue().counts().accepted, 1);
        QCOMPARE(page->queue().counts().rejected, 1);
        key(Qt::Key_U);
        QCOMPARE(page->queue().counts().rejected, 0);
        key(Qt::Key_Y);
        key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!m_window->explorer()->page());
        QVERIFY(m_window->explorer()->timeline().hasFocus());
        QCOMPARE(focused, QStringList(QStringLiteral("TimelineView")));
    }

    void f70_edits()
    {
        key(Qt::Key_Home);
        QVERIFY(workspace().current());
        const EventId event = *workspace().current();
        whenAsked<EventDialog>([](QWidget &) {
            type(QStringLiteral("Amazon buys Joyo")); // the title is selected
            key(Qt::Key_Return);
        });
        key(Qt::Key_F2);
        QTRY_VERIFY(m_answers.empty());
        QCOMPARE((**workspace().project().events().find(event)).title, QStringLiteral("Amazon buys Joyo"));
        const auto count = workspace().index().count();
        whenAsked<EventDialog>([](QWidget &) {
            type(QStringLiteral("A quiet year"));
            key(Qt::Key_W, Qt::AltModifier);
            type(QStringLiteral("2015"));
            key(Qt::Key_Return);
        });
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(workspace().index().count(), count + 1);
        const auto made = workspace().project().events().find(*workspace().current());
        QVERIFY(made && *made);
        QCOMPARE((**made).title, QStringLiteral("A quiet year"));
        QVERIFY((**made).when == std::optional(Edtf::year(2015))); // the key of its label led to the field
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(workspace().index().count(), count);
    }

    void f70_filters()
    {
        key(Qt::Key_Slash);
        type(QStringLiteral("Joyo"));
        key(Qt::Key_Return);
        QTRY_VERIFY(workspace().shown().count() < workspace().index().count());
        QVERIFY(workspace().shown().count() > 0);
        key(Qt::Key_Escape);
        QTRY_COMPARE(workspace().shown().count(), workspace().index().count());
        key(Qt::Key_Escape);
        QVERIFY(m_window->explorer()->timeline().hasFocus());
    }

    void f70_choosesAChart()
    {
        QVERIFY(m_window->explorer()->isChartShown());
        QVERIFY(tabTo([this](const QWidget &widget) { return m_window->explorer()->charts().isAncestorOf(&widget); }));
        QVERIFY(tabTo([](const QWidget &widget) { return isButton(widget, QStringLiteral("Lines")); }));
        key(Qt::Key_Right); // one of a group
        key(Qt::Key_Right);
        if (m_window->explorer()->charts().options().form != ChartForm::Bars)
            key(Qt::Key_Space);
        QCOMPARE(m_window->explorer()->charts().options().form, ChartForm::Bars);
        key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!m_window->explorer()->isChartShown());
        key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_window->explorer()->isChartShown());
    }

    void f70_everyPlaceTakesTheKeysAndHasAName()
    {
        m_window->explorer()->timeline().setFocus();
        QStringList nameless;
        QSet<const QWidget *> seen;
        for (int i = 0; i < 200 && !seen.contains(QApplication::focusWidget()); ++i) {
            const QWidget *widget = QApplication::focusWidget();
            seen.insert(widget);
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!told || told->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "
                        + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            key(Qt::Key_Tab);
        }
        QVERIFY(seen.size() > 15);
        QCOMPARE(nameless.join(u'\n'), QString());
        QVERIFY(seen.contains(&m_window->explorer()->timeline())); // round again
    }

    void f70_theTabKeyReachesEveryButtonOfADialog()
    {
        workspace().step(1);
        QStringList missed;
        for (const char *id : {"Edit/History", "Edit/Preferences", "Help/Keys and gestures", "Help/About Annals", "Events/New event",
                               "Events/New figure", "Events/Figures", "File/Export"}) {
            whenAsked<QDialog>([&missed, id](QWidget &dialog) {
                QSet<const QWidget *> reached;
                for (int i = 0; i < 60; ++i) {
                    key(Qt::Key_Tab);
                    reached << QApplication::focusWidget();
                }
                for (const QPushButton *button : dialog.findChildren<QPushButton *>())
                    if (button->isVisible() && button->isEnabled() && !reached.contains(button))
                        missed << QLatin1String(id) + u": " + button->text();
                key(Qt::Key_Escape);
            });
            const auto actions = actionsOf(*m_window->menuBar());
            const auto known = std::ranges::find(actions, QLatin1String(id), &WindowAction::id);
            QVERIFY2(known != actions.end(), id);
            known->action->trigger();
            QVERIFY2(m_answers.empty(), id);
        }
        QCOMPARE(missed.join(u'\n'), QString());
    }

    void f70_whatHasTheKeysShowsIt()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        const std::vector<QWidget *> fields{new QLineEdit, new QPushButton(QStringLiteral("Save")), new QComboBox, new QCheckBox(QStringLiteral("Star")), new QPlainTextEdit};
        for (QWidget *field : fields)
            column->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        fields.front()->setFocus();
        std::vector<QImage> before;
        for (QWidget *field : fields)
            before.push_back(field->grab().toImage());
        for (size_t i = 1; i < fields.size(); ++i) {
            key(Qt::Key_Tab);
            QVERIFY(fields[i]->hasFocus());
            QVERIFY2(fields[i]->grab().toImage() != before[i], fields[i]->metaObject()->className());
        }
        window.hide();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void f70_exports()
    {
        m_window->explorer()->timeline().setFocus();
        whenAsked<ExportDialog>([](QWidget &) { key(Qt::Key_Return); });
        whenAsked<QFileDialog>([this](QWidget &dialog) {
            dialog.findChild<QLineEdit *>()->selectAll();
            type(m_parts.file("timeline.png"));
            key(Qt::Key_Return);
        });
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_parts.file("timeline.png")), patience);
        QVERIFY(m_answers.empty());
        QVERIFY(readFile(m_parts.file("timeline.png")).startsWith("\x89PNG"));
    }

    void f71_findsEveryActionByItsName()
    {
        whenAsked<QDialog>([](QWidget &) {
            type(QStringLiteral("close project"));
            key(Qt::Key_Return);
        });
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->explorer());
    }

private:
    Workspace &workspace() { return m_window->explorer()->workspace(); }

    /// The next dialog of this kind is answered so, once those before it have been.
    template <class Dialog>
    void whenAsked(std::function<void(QWidget &)> act)
    {
        m_asked.start();
        m_answers.push_back({[](QWidget *widget) { return qobject_cast<Dialog *>(widget) != nullptr; }, std::move(act)});
    }
    void answer()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog && m_asked.isValid() && m_asked.elapsed() > patience) { // nobody waits for ever
            dialog->close();
            return;
        }
        if (m_answers.empty() || !dialog || dialog == m_last || !dialog->isVisible() || !m_answers.front().fits(dialog)
            || !QApplication::focusWidget() || QApplication::focusWidget()->window() != dialog)
            return;
        m_last = dialog;
        const auto act = std::move(m_answers.front().act);
        m_answers.pop_front();
        QTimer::singleShot(0, dialog, [dialog, act] { act(*dialog); }); // this timer goes on for the next one
    }

    struct Answer {
        bool (*fits)(QWidget *);
        std::function<void(QWidget &)> act;
    };
    WindowParts m_parts;
    std::unique_ptr<MainWindow> m_window;
    std::deque<Answer> m_answers;
    QPointer<QWidget> m_last;
    QElapsedTimer m_asked;
    QTimer m_timer;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
