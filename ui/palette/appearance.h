// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/desktopscheme.h"
#include "palette/theme.h"

#include <QObject>
#include <QPalette>

class QSettings;

enum class ThemeChoice : quint8 { System, Light, Dark };

/// Which theme the window wears, and makes the application wear it: style, palette and font. One for the application, handed to
/// whoever paints; it tells when it changes, be it with the desktop.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// `settings` keeps the choice between starts and must outlive it.
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return *m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

Q_SIGNALS:
    void changed(const Theme &theme);

private:
    void apply();

    QSettings &m_settings;
    ThemeChoice m_choice = ThemeChoice::System;
    const Theme *m_theme = &Theme::light();
    DesktopScheme m_desktop;
};

/// The palette of a theme, for widgets that paint themselves by roles of QPalette.
[[nodiscard]] QPalette paletteOf(const Theme &theme);
