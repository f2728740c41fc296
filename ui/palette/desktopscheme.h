// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

/// Whether the desktop wants dark windows, also when that changes: what its settings portal says (XDG Desktop Portal,
/// org.freedesktop.appearance color-scheme); where that has no wish or there is none, the palette that the application began with.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    /// Asks over a bus, and does not wait for the answer. Needs a QApplication whose palette is still the desktop's.
    explicit DesktopScheme(const QDBusConnection &bus = desktopBus(), QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_wished.value_or(m_paletteIsDark); }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    /// The session's bus where there is one already: none is started for this.
    static QDBusConnection desktopBus();

    bool m_paletteIsDark;
    std::optional<bool> m_wished;
};
