// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "accessibility/accessibility.h"
#include "cli/command.h"
#include "explorer.h"
#include "mainwindow.h"
#include "palette/appearance.h"
#include "palette/fonts.h"
#include "settings/language.h"
#include "start/recentprojects.h"
#include "store/project.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <memory>

namespace {

/// The composition root of the window: everything it is made of, in the order in which it is needed.
class Application : public QObject
{
public:
    Application() { makeWindow(); }
    MainWindow &window() { return *m_window; }

private:
    void makeWindow()
    {
        const auto chosen = languageOf(m_settings.value(languageKey).toString());
        m_language.reset(); // one at a time
        m_language = std::make_unique<Language>(chosen ? *chosen : systemLanguage());
        m_window = std::make_unique<MainWindow>(m_settings, m_recent, m_appearance, [] { return QDateTime::currentDateTime(); },
                                                qEnvironmentVariable("USER", QStringLiteral("somebody")));
        connect(m_window.get(), &MainWindow::languageWanted, this, &Application::changeLanguage);
    }

    /// A window in another language is another window, on the same project.
    void changeLanguage()
    {
        constexpr int soon = 20; // ms
        if (QThread::currentThread()->loopLevel() > 1) // a dialog of the window is still closing
            return QTimer::singleShot(soon, this, &Application::changeLanguage);
        const QString project = m_window->explorer() ? m_window->explorer()->workspace().project().path() : QString();
        const QByteArray geometry = m_window->saveGeometry();
        const bool quits = QApplication::quitOnLastWindowClosed();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window.reset();
        makeWindow();
        m_window->restoreGeometry(geometry);
        if (!project.isEmpty())
            if (const auto opened = m_window->openProject(project); !opened)
                QTextStream(stderr) << "annals: " << opened.error().text() << '\n';
        m_window->show();
        QApplication::setQuitOnLastWindowClosed(quits);
    }

    QSettings m_settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("annals"), QStringLiteral("annals")};
    RecentProjects m_recent{m_settings};
    Appearance m_appearance{m_settings};
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
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
