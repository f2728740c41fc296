// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/desktopscheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QPalette>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

/// What a desktop's portal says of its settings.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    quint32 scheme = 0; ///< 0 no preference, 1 dark, 2 light

    void set(quint32 wanted)
    {
        scheme = wanted;
        Q_EMIT SettingChanged(appearance, colorScheme, QDBusVariant(scheme));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &) { return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead(20'000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection desktop = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void f74_followsTheDesktop()
    {
        m_portal.scheme = 1;
        DesktopScheme scheme(QDBusConnection::connectToBus(m_address, QStringLiteral("program")));
        QSignalSpy changed(&scheme, &DesktopScheme::changed);
        QVERIFY(!scheme.isDark()); // as the palette is, until the desktop has answered
        QTRY_VERIFY(scheme.isDark());
        QCOMPARE(changed.count(), 1);

        m_portal.set(2);
        QTRY_VERIFY(!scheme.isDark());
        m_portal.set(1);
        QTRY_VERIFY(scheme.isDark());
        m_portal.set(0);
        QTRY_VERIFY(!scheme.isDark());
        QCOMPARE(changed.count(), 4);
    }

    void f74_otherSettingsAreNoConcern()
    {
        m_portal.scheme = 2;
        DesktopScheme scheme(QDBusConnection::connectToBus(m_address, QStringLiteral("program")));
        QSignalSpy changed(&scheme, &DesktopScheme::changed);
        Q_EMIT m_portal.SettingChanged(appearance, QStringLiteral("contrast"), QDBusVariant(1U));
        Q_EMIT m_portal.SettingChanged(QStringLiteral("org.gnome.desktop"), colorScheme, QDBusVariant(1U));
        QVERIFY(!changed.wait(200));
        QVERIFY(!scheme.isDark());
    }

    void f74_withoutADesktopThePaletteTells()
    {
        const QPalette before = QApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Window, QColor(0x202020));
        QApplication::setPalette(dark);
        QVERIFY(DesktopScheme(QDBusConnection(QString())).isDark());
        QApplication::setPalette(before);
        QVERIFY(!DesktopScheme(QDBusConnection(QString())).isDark());
    }

private:
    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
};

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
