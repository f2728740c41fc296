// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "accessibility/accessibility.h"
#include "cli/command.h"
#include "mainwindow.h"
#include "palette/appearance.h"
#include "palette/fonts.h"
#include "start/recentprojects.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

namespace {

/// The composition root of the window: everything it is made of, in the order in which it is needed.
class Application
{
public:
    MainWindow &window() { return m_window; }

private:
    QSettings m_settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("annals"), QStringLiteral("annals")};
    RecentProjects m_recent{m_settings};
    Appearance m_appearance{m_settings};
    MainWindow m_window{m_settings, m_recent, m_appearance, [] { return QDateTime::currentDateTime(); },
                        qEnvironmentVariable("USER", QStringLiteral("somebody"))};
};

} // namespace

int runExplorer(const QString &project)
{
    loadFonts();
    installAccessibility();
    Application application;
    if (!project.isEmpty()) {
        if (const auto opened = application.window().openProject(project); !opened) {
            QTextStream(stderr) << "annals: " << opened.error().text() << '\n';
            return ExitStatus::failed;
        }
    }
    application.window().show();
    return QApplication::exec();
}
