// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"
#include "import/importreport.h"
#include "import/suggestions.h"

#include <QDateTime>
#include <QFutureWatcher>

#include <functional>
#include <memory>

class Appearance;
class MainWindow;
class QAction;
class WatchedFolder;

/// What goes on after an import: the suggestions that rows of tables give rise to, articles that are read again with newer words and rules,
/// words of the project's own, and a folder whose new files come in by themselves. The folder is a setting of the project.
class ImportController : public Controller
{
    Q_OBJECT
public:
    ImportController(MainWindow &window, const Appearance &appearance, QString who, std::function<QDateTime()> now); ///< `who`, for the audit log
    ~ImportController() override;

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

public Q_SLOTS:
    void suggest(); ///< looks on another thread, then shows what there is, or says that there is nothing
    /// Keeps what an import did; where that was anything new it looks for suggestions, silent where there are none.
    void takeImport(const ImportReport &report);
    void readAgain();   ///< the articles, and shows what that changes
    void editWords();   ///< of the project's own, and what they change
    void watchFolder(); ///< asks for one, or stops watching

private:
    void look(bool saysNothing);
    void showSuggestions();
    void watch(const QString &folder);
    void takeArrivals(const ImportReport &report);
    void showReport();

    MainWindow &m_window;
    const Appearance &m_appearance;
    QString m_who;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    QAction *m_suggest = nullptr;
    QAction *m_readAgain = nullptr;
    QAction *m_words = nullptr;
    QAction *m_watch = nullptr;
    QAction *m_showReport = nullptr; ///< once something was imported
    std::unique_ptr<WatchedFolder> m_folder;
    ImportReport m_report; ///< what became of all that was imported, or came into the folder, since the project was opened
    QFutureWatcher<Result<std::vector<Suggestion>>> m_looking;
    bool m_saysNothing = false;
};
