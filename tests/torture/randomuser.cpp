// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/randomuser.h"

#include "commands/windowactions.h"
#include "explorer.h"
#include "mainwindow.h"
#include "store/eventedits.h"
#include "store/project.h"
#include "support/program.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDrag>
#include <QMenuBar>
#include <QPointer>
#include <QProcess>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace {

constexpr std::array keys{Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,   Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Tab,  Qt::Key_Return,
                          Qt::Key_Space, Qt::Key_Plus,  Qt::Key_Minus, Qt::Key_0,    Qt::Key_N,    Qt::Key_P,   Qt::Key_F,    Qt::Key_G,
                          Qt::Key_A,     Qt::Key_X,     Qt::Key_E,    Qt::Key_U,    Qt::Key_Y,    Qt::Key_M,   Qt::Key_S,    Qt::Key_Escape,
                          Qt::Key_Period, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_F5, Qt::Key_Question};
const QStringList words{QStringLiteral("amazon"), QStringLiteral("2015..2019"), QStringLiteral("kind:acquisition"), QStringLiteral("\"a pur"),
                        QStringLiteral("京东"),   QStringLiteral("company:"),   QStringLiteral("conf>0.5"),         QStringLiteral("x")};
/// What would end the run, or wait for another program.
const QStringList avoided{QStringLiteral("Quit"), QStringLiteral("Print"), QStringLiteral("Full screen")};

Qt::KeyboardModifiers modifiersOf(int dice)
{
    return dice == 0 ? Qt::ControlModifier : dice == 1 ? Qt::ShiftModifier : dice == 2 ? Qt::AltModifier : Qt::NoModifier;
}

} // namespace

RandomUser::RandomUser(MainWindow &window, const Scene &scene, quint32 seed)
    : m_window(window)
    , m_scene(scene)
    , m_random(seed)
{
    for (const char *scheme : {"http", "https", "file", "mailto"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "swallow");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    poke();
    startAnew();
}

RandomUser::~RandomUser()
{
    for (const char *scheme : {"http", "https", "file", "mailto"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

void RandomUser::startAnew()
{
    m_window.closeProject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (const auto opened = m_window.openProject(m_scene.project()); !opened)
        qFatal("%s", qPrintable(opened.error().text()));
    QCoreApplication::processEvents();
}

QString RandomUser::act()
{
    if (!m_window.explorer())
        startAnew();
    if (!m_window.isVisible())
        m_window.show();
    switch (m_random.bounded(100)) {
    case 0:
        return import();
    case 1:
    case 2:
    case 3:
        return edit();
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
        return choose();
    default:
        break;
    }
    switch (m_random.bounded(8)) {
    case 0:
        return drag();
    case 1:
        return type();
    case 2:
    case 3:
        return wheel();
    case 4:
    case 5:
        return key();
    default:
        return click();
    }
}

QPoint RandomUser::placeIn(const QWidget &widget)
{
    return {m_random.bounded(std::max(1, widget.width())), m_random.bounded(std::max(1, widget.height()))};
}

QWidget *RandomUser::widgetAt(QWidget &top, QPoint &place)
{
    place = placeIn(top);
    QWidget *child = top.childAt(place);
    if (!child)
        return &top;
    place = child->mapFrom(&top, place);
    return child;
}

QString RandomUser::click()
{
    QPoint place;
    QWidget *widget = widgetAt(m_window, place);
    const QString what = QStringLiteral("click on %1 at %2, %3")
                             .arg(QLatin1String(widget->metaObject()->className()))
                             .arg(place.x())
                             .arg(place.y());
    const auto button = m_random.bounded(8) == 0 ? Qt::RightButton : Qt::LeftButton;
    if (m_random.bounded(6) == 0)
        QTest::mouseDClick(widget, button, modifiersOf(m_random.bounded(12)), place);
    else
        QTest::mouseClick(widget, button, modifiersOf(m_random.bounded(12)), place);
    return what;
}

QString RandomUser::drag()
{
    QPoint place;
    const QPointer<QWidget> widget = widgetAt(m_window, place);
    const QString what = QStringLiteral("drag on %1").arg(QLatin1String(widget->metaObject()->className()));
    // Selected text that is dragged waits for a release from the window system, which this mouse never reaches.
    QTimer giveUp;
    giveUp.callOnTimeout(&QDrag::cancel);
    giveUp.start(50);
    QTest::mousePress(widget, Qt::LeftButton, modifiersOf(m_random.bounded(12)), place);
    for (int i = 0; i < 5 && widget; ++i)
        QTest::mouseMove(widget, placeIn(*widget));
    if (widget)
        QTest::mouseRelease(widget, Qt::LeftButton, {}, placeIn(*widget));
    return what;
}

QString RandomUser::wheel()
{
    QPoint place;
    QWidget *widget = widgetAt(m_window, place);
    const QString what = QStringLiteral("wheel on %1").arg(QLatin1String(widget->metaObject()->className()));
    QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, m_random.bounded(2) ? 120 : -120}, Qt::NoButton,
                      modifiersOf(m_random.bounded(8)), Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return what;
}

QString RandomUser::key()
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
    const auto pressed = keys[size_t(m_random.bounded(int(keys.size())))];
    const auto modifiers = modifiersOf(m_random.bounded(8));
    const QString what = QStringLiteral("key %1 in %2")
                             .arg(QKeySequence(QKeyCombination(modifiers, pressed)).toString(), QLatin1String(target->metaObject()->className()));
    QTest::keyClick(target, pressed, modifiers);
    return what;
}

QString RandomUser::type()
{
    const QString text = words[m_random.bounded(int(words.size()))];
    if (QWidget *target = QApplication::focusWidget())
        for (const QChar c : text) {
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(target, &event);
        }
    return QStringLiteral("type ") + text;
}

QString RandomUser::choose()
{
    QList<QAction *> actions;
    const QList<WindowAction> all = actionsOf(*m_window.menuBar());
    for (const WindowAction &one : all)
        if (one.isAvailable() && !avoided.contains(nameOf(*one.action)))
            actions << one.action;
    if (actions.isEmpty())
        return {};
    QAction *action = actions[m_random.bounded(int(actions.size()))];
    const QString what = QStringLiteral("choose ") + nameOf(*action);
    action->trigger();
    return what;
}

QString RandomUser::edit()
{
    Workspace &workspace = m_window.explorer()->workspace();
    const auto current = workspace.current();
    if (!current || workspace.project().isReadOnly())
        return {};
    const auto before = workspace.project().events().find(*current);
    if (!before || !*before)
        return {};
    Event after = editedByHand(**before);
    after.note = QStringLiteral("note %1").arg(++m_edits);
    (void)workspace.editor().perform({QStringLiteral("Edit"), {Change::of(**before, after)}});
    return QStringLiteral("edit a note");
}

QString RandomUser::import()
{
    const QString file = m_scene.output(QStringLiteral("more.csv"));
    writeFile(file, QStringLiteral("date,company,kind,title\n20%1-05-%2,Company %3,launch,Launch %4\n")
                        .arg(m_imports % 20, 2, 10, QLatin1Char('0'))
                        .arg(10 + m_imports % 18)
                        .arg(m_imports % 30)
                        .arg(m_imports)
                        .toUtf8());
    ++m_imports;
    QProcess program; // while the window has the project open
    program.start(QStringLiteral(ANNALS_PROGRAM), {QStringLiteral("import"), m_scene.project(), file});
    if (!program.waitForFinished() || program.exitCode() != 0)
        qWarning("the import of another program failed: %s", program.readAllStandardError().constData());
    if (const auto read = m_window.explorer()->workspace().reload(); !read)
        qWarning("%s", qPrintable(read.error().text()));
    return QStringLiteral("import over the command line");
}

void RandomUser::poke()
{
    // A timer of its own for each time: what a poke opens may hold that one up.
    QTimer::singleShot(20, this, &RandomUser::poke);
    if (QWidget *popup = QApplication::activePopupWidget()) {
        if (m_random.bounded(2) == 0)
            QTest::keyClick(popup, m_random.bounded(2) ? Qt::Key_Down : Qt::Key_Return);
        else
            popup->close();
        return;
    }
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    switch (m_random.bounded(5)) {
    case 0:
    case 1:
        dialog->reject();
        break;
    case 2: {
        QPoint place;
        QWidget *widget = widgetAt(*dialog, place);
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
        break;
    }
    default:
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, keys[size_t(m_random.bounded(int(keys.size())))]);
    }
}
