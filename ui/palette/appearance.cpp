// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/appearance.h"

#include "palette/fonts.h"
#include "palette/style.h"

#include <QApplication>
#include <QSettings>

namespace {
const QString themeKey = QStringLiteral("theme");
}

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    m_choice = ThemeChoice(qBound(0, settings.value(themeKey, 0).toInt(), 2));
    apply();
    connect(&m_desktop, &DesktopScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_settings.setValue(themeKey, int(choice));
    apply();
}

void Appearance::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktop.isDark());
    m_theme = dark ? &Theme::darkTheme() : &Theme::light();
    QApplication::setStyle(new Style(*m_theme)); // owned by the application
    QApplication::setPalette(paletteOf(*m_theme));
    QApplication::setFont(textFont(TextRole::Body));
    Q_EMIT changed(*m_theme);
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.raised);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.ink3);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.lineStrong);
    palette.setColor(QPalette::Shadow, theme.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.inkOff);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.panel);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}
