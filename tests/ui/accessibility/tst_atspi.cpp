// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/sampleproject.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

QStringList listOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QString found(const char *program)
{
    return QStandardPaths::findExecutable(QLatin1String(program));
}

} // namespace

/// The program as a screen reader meets it: over AT-SPI, on a display and a bus of its own (atspiclient.py).
class TestAtSpi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *tool : {"dbus-run-session", "Xvfb", "xdotool", "python3"})
            if (found(tool).isEmpty())
                QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(tool))));
        const QString python = systemPython();
        if (python.isEmpty())
            QSKIP("python3-gi with gir1.2-atspi-2.0 is not installed");
        const QString project = m_folder.filePath(QStringLiteral("Market.annals"));
        writeSampleProject(project);
        const QString output = m_folder.filePath(QStringLiteral("read.json"));
        QDir(m_folder.path()).mkdir(QStringLiteral("run"));
        QFile::setPermissions(m_folder.filePath(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        environment.remove(QStringLiteral("NO_AT_BRIDGE"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        QProcess display; // the server finds a free number itself
        display.start(found("Xvfb"),
                      {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                       QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                       QStringLiteral("tcp")});
        QVERIFY(display.waitForReadyRead(30'000));
        environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display.readLine().trimmed()));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("XAUTHORITY"));
        process.setProcessEnvironment(environment);
        process.start(found("dbus-run-session"),
                      {QStringLiteral("--"), python,
                       QStringLiteral(ANNALS_SOURCE_DIR "/tests/ui/accessibility/atspiclient.py"),
                       QStringLiteral(ANNALS_PROGRAM), project, output});
        const auto stopped = qScopeGuard([&] {
            display.terminate();
            display.waitForFinished();
        });
        QVERIFY(process.waitForFinished(200'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        m_read = QJsonDocument::fromJson(readFile(output)).object();
        if (m_read.isEmpty())
            QSKIP("there is no accessibility bus: at-spi2-core is not installed");
    }

    void f72_theTreeHoldsEventsAndLanes()
    {
        QCOMPARE(m_read[u"timeline"].toString(), QStringLiteral("panel"));
        const QJsonObject events = m_read[u"events"].toObject();
        QCOMPARE(events[u"role"].toString(), QStringLiteral("list"));
        QCOMPARE(events[u"name"].toString(), QStringLiteral("Events, 6"));
        const QStringList names = listOf(events[u"children"]);
        QCOMPARE(names.size(), 6);
        for (int i = 0; i < 6; ++i)
            QVERIFY2(names[i].startsWith(QStringLiteral("event %1 of 6, ").arg(i + 1)), qPrintable(names[i]));
        QCOMPARE(names[0], QStringLiteral("event 1 of 6, 2004, acquisition, Amazon, Joyo; Amazon acquires Joyo"));
        QVERIFY(names[5].startsWith(QStringLiteral("event 6 of 6, undated, ")));
        const QStringList lanes = listOf(m_read[u"lanes"].toObject()[u"children"]);
        QVERIFY2(!lanes.filter(QRegularExpression(QStringLiteral("^Amazon, \\d events?$"))).isEmpty(),
                 qPrintable(lanes.join(u'\n')));
        QVERIFY(m_read[u"overview"].toString().endsWith(QStringLiteral(" in view")));
    }

    void f72_theFocusIsToldAsKeysMoveIt()
    {
        const QStringList names = listOf(m_read[u"events"].toObject()[u"children"]);
        const QStringList home = listOf(m_read[u"home"]);
        const QStringList right = listOf(m_read[u"right"]);
        QCOMPARE(home, QStringList{QStringLiteral("list item: ") + names[0]});
        QCOMPARE(right.size(), 1);
        QVERIFY2(right[0].startsWith(QStringLiteral("list item: event ")) && right != home, qPrintable(right[0]));
        QCOMPARE(listOf(m_read[u"left"]), home);
        for (const char *state : {"focused", "selected", "showing"})
            QVERIFY2(listOf(m_read[u"focused"]).contains(QLatin1String(state)), state);
        QVERIFY(m_read[u"extents"].toInt() > 0);
    }

    void f72_anEventIsPressed()
    {
        QVERIFY(listOf(m_read[u"actions"]).contains(QStringLiteral("Press")));
        const QString third = listOf(m_read[u"events"].toObject()[u"children"])[2];
        QVERIFY(listOf(m_read[u"press"]).contains(QStringLiteral("list item: ") + third));
        QVERIFY(listOf(m_read[u"pressed"]).contains(QStringLiteral("selected")));
    }

    void f72_theStatusLineSaysWhatTheFilterLeft()
    {
        const QStringList said = listOf(m_read[u"filter"]);
        const QJsonObject filtered = m_read[u"filtered"].toObject();
        const auto left = listOf(filtered[u"children"]).size();
        QVERIFY(left > 0 && left < 6);
        QCOMPARE(filtered[u"name"].toString(), QStringLiteral("Events, %1 of 6 shown").arg(left));
        const QString status = QStringLiteral("status bar: %1 of 6 events shown").arg(left);
        QVERIFY2(std::ranges::any_of(said, [&](const QString &line) { return line.startsWith(status); }),
                 qPrintable(said.join(u'\n')));
    }

    void f72_theTableIsItsTwin()
    {
        const QJsonObject table = m_read[u"table"].toObject();
        QCOMPARE(table[u"rows"].toInt(), 6);
        QCOMPARE(listOf(table[u"headings"]).mid(0, 4),
                 QStringList({QStringLiteral("Date"), QStringLiteral("Kind"), QStringLiteral("Companies"),
                              QStringLiteral("Title")}));
        QCOMPARE(listOf(table[u"first"]).mid(0, 4),
                 QStringList({QStringLiteral("2004"), QStringLiteral("Acquisition"), QStringLiteral("Amazon, Joyo"),
                              QStringLiteral("Amazon acquires Joyo")}));
        QVERIFY(listOf(m_read[u"table opens"]).last().startsWith(QStringLiteral("table cell: ")));
        QVERIFY(listOf(m_read[u"down"]).last().startsWith(QStringLiteral("table cell: ")));
    }

private:
    /// The python that the system's packages are for.
    [[nodiscard]] static QString systemPython()
    {
        for (const QString &python : {QStringLiteral("/usr/bin/python3"), found("python3")}) {
            QProcess probe;
            probe.start(python,
                        {QStringLiteral("-c"), QStringLiteral("import gi; gi.require_version('Atspi', '2.0')")});
            if (probe.waitForFinished(20'000) && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
                return python;
        }
        return {};
    }

    QTemporaryDir m_folder;
    QJsonObject m_read;
};

QTEST_GUILESS_MAIN(TestAtSpi)
#include "tst_atspi.moc"
