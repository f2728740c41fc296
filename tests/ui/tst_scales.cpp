// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/windowactions.h"
#include "editing/eventdialog.h"
#include "explorer.h"
#include "mainwindow.h"
#include "settings/language.h"
#include "support/windowparts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QMenuBar>
#include <QProcess>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

#include <cstdio>

namespace {

/// Whether the words of a widget have the room they need. What ends in an ellipsis where there is none has it.
bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->minimumSizeHint().width() < label->sizeHint().width())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 1;
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->minimumSizeHint().height() > box->height() + 1;
    return false;
}

QString wordsOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2 %3 in %4, %5 of %6")
        .arg(QLatin1String(widget.metaObject()->className()), widget.property("text").toString().left(60), widget.accessibleName(),
             QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : ""))
        .arg(widget.height())
        .arg(widget.minimumSizeHint().height());
}

/// Opens the sample at the scale of the environment, goes through the panels and prints what is clipped.
int measure()
{
    WindowParts parts;
    const QString path = parts.file("Market.annals");
    writeSampleProject(path);
    MainWindow window(parts.settings, parts.recent, parts.appearance, [] { return QDateTime({2021, 11, 17}, {12, 0}); });
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window) || !window.openProject(path).ok())
        return 1;
    Workspace &workspace = window.explorer()->workspace();
    EventFilter filter;
    filter.search = QStringLiteral("China");
    const std::function<void()> pages[] = {
        [&] { workspace.step(1); },
        [&] { workspace.showCompany(QStringLiteral("Amazon China")); },
        [&] { workspace.showSource(workspace.snapshot().articles.front().hash, {0, 6}); },
        [&] { workspace.filter().apply(filter); },
    };
    for (const auto &show : pages) {
        show();
        QTest::qWait(50);
        if (window.grab().isNull())
            return 1;
        for (const QWidget *widget : window.findChildren<QWidget *>())
            if (widget->isVisible() && isClipped(*widget))
                std::printf("%s\n", qPrintable(wordsOf(*widget)));
    }
    return 0;
}

} // namespace

class TestScales : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // 200 % on 1920 × 1080, less the frame of the window
    void f75_theWindowFitsAScreenOf960By540_data()
    {
        QTest::addColumn<QString>("language");
        for (const LanguageName &language : languages())
            QTest::newRow(qPrintable(language.tag)) << language.tag;
    }
    void f75_theWindowFitsAScreenOf960By540()
    {
        QFETCH(QString, language);
        const Language spoken(language);
        constexpr QSize room(944, 492);
        WindowParts parts;
        const QString path = parts.file("Market.annals");
        writeSampleProject(path);
        MainWindow window(parts.settings, parts.recent, parts.appearance, [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window) && window.openProject(path).ok());
        const auto least = [&] { return window.minimumSizeHint(); };
        const auto run = [&](const char *id) {
            for (const WindowAction &known : actionsOf(*window.menuBar()))
                if (known.id == QLatin1String(id))
                    return known.action->trigger();
            QFAIL(id);
        };
        QVERIFY2(least().width() <= room.width(), qPrintable(QString::number(least().width())));
        run("View/Charts"); // they are there when asked for on a screen as low as this
        for (const char *shown : {"Stories/Write a story", "View/Table", "Review/Review what was found"}) {
            run(shown);
            QTest::qWait(50);
            QVERIFY2(least().boundedTo(room) == least(), qPrintable(QStringLiteral("%1: %2 × %3").arg(QLatin1String(shown)).arg(least().width()).arg(least().height())));
        }
    }

    void f75_aFormScrollsWhereTheScreenIsLow()
    {
        WindowParts parts;
        const auto workspace = sampleWorkspace();
        EventDialog dialog(*workspace, parts.appearance, Event(), false, QDate(2021, 11, 17));
        QVERIFY(dialog.minimumSizeHint().height() <= 300);
        dialog.resize(dialog.width(), 300);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *last = dialog.findChild<QCheckBox *>();
        for (int i = 0; i < 30 && !last->hasFocus(); ++i)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(last->hasFocus());
        QVERIFY(dialog.findChild<QScrollArea *>()->viewport()->rect().contains(
            QRect(last->mapTo(dialog.findChild<QScrollArea *>()->viewport(), QPoint()), last->size())));
    }

    void f75_noTextIsClipped_data()
    {
        QTest::addColumn<QString>("scale");
        for (const char *scale : {"1", "1.25", "1.5", "2", "3"})
            QTest::newRow(scale) << QString::fromLatin1(scale);
    }
    void f75_noTextIsClipped()
    {
        QFETCH(QString, scale);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--measure")});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(child.readAllStandardOutput()), QString());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--measure") == 0)
        return measure();
    TestScales test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scales.moc"
