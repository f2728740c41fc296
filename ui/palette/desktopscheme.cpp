// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/desktopscheme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

DesktopScheme::DesktopScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_paletteIsDark(QApplication::palette().window().color().lightness() < 128)
{
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<QDBusVariant>(); // it is no type of a slot before somebody has used it
    QDBusConnection(bus).connect(service, path, settings, QStringLiteral("SettingChanged"), this, SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            take(appearance, colorScheme, reply.value());
    });
}

QDBusConnection DesktopScheme::desktopBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

void DesktopScheme::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colorScheme)
        return;
    QVariant scheme = value.variant();
    if (scheme.canConvert<QDBusVariant>()) // Read wraps it twice
        scheme = scheme.value<QDBusVariant>().variant();
    const bool before = isDark();
    switch (scheme.toUInt()) {
    case 1: m_wished = true; break;
    case 2: m_wished = false; break;
    default: m_wished.reset(); // no preference
    }
    if (isDark() != before)
        Q_EMIT changed();
}
