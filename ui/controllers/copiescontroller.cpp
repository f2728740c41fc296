// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/copiescontroller.h"

#include "commands/windowactions.h"
#include "controllers/menus.h"
#include "explorer.h"
#include "mainwindow.h"
#include "store/database.h"
#include "store/project.h"

#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QtConcurrentRun>

namespace {

const QString dailyKey = QStringLiteral("copies/daily");
constexpr int readingTime = 10'000; // of a message, in milliseconds

Result<Done> keepCopy(const QString &project, QDate today)
{
    const auto database = Database::open(project, Database::Mode::ReadOnly); // the window's connection is its thread's alone
    return database ? DailyCopies(project).keep(**database, today) : database.error();
}

} // namespace

CopiesController::CopiesController(MainWindow &window, QSettings &settings, std::function<QDate()> today)
    : m_window(window)
    , m_settings(settings)
    , m_today(std::move(today))
{
    connect(&m_keeping, &QFutureWatcherBase::finished, this, [this] {
        if (const auto kept = m_keeping.result(); !kept)
            m_window.statusBar()->showMessage(tr("No copy was made: %1").arg(kept.error().text()), readingTime);
    });
}

CopiesController::~CopiesController()
{
    m_keeping.waitForFinished();
}

void CopiesController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *file = menuTitled(menus, tr("&File"));
    m_menu = new QMenu(tr("Ear&lier days"), file);
    setFilledOnOpen(*m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &CopiesController::fill);
    m_daily = new QAction(tr("Keep a copy of each &day"), this);
    m_daily->setCheckable(true);
    m_daily->setChecked(m_settings.value(dailyKey, true).toBool());
    setPreference(*m_daily);
    connect(m_daily, &QAction::toggled, this, [this](bool on) { m_settings.setValue(dailyKey, on); });
    file->insertActions(file->actions().back(), {m_menu->menuAction(), m_daily}); // before "Quit"
}

void CopiesController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    const bool writable = explorer && !explorer->workspace().project().isReadOnly();
    m_menu->setEnabled(writable);
    if (writable && m_daily->isChecked())
        keep(explorer->workspace().project().path());
}

void CopiesController::keep(const QString &project)
{
    m_keeping.setFuture(QtConcurrent::run(keepCopy, project, m_today()));
}

void CopiesController::fill()
{
    m_menu->clear();
    if (!m_explorer)
        return;
    const QLocale locale;
    for (const DailyCopy &copy : DailyCopies(m_explorer->workspace().project().path()).list())
        m_menu->addAction(tr("%1, %2").arg(locale.toString(copy.day, QLocale::LongFormat), locale.formattedDataSize(copy.bytes, 0, QLocale::DataSizeSIFormat)), this,
                          [this, copy] { ask(copy); });
    if (m_menu->isEmpty())
        m_menu->addAction(tr("None yet"))->setEnabled(false);
}

void CopiesController::ask(const DailyCopy &copy)
{
    const QString question = tr("Put the project back to how it was at the beginning of %1? What it holds now is kept as today's copy.")
                                 .arg(QLocale().toString(copy.day, QLocale::LongFormat));
    if (QMessageBox::question(&m_window, tr("Annals"), question) == QMessageBox::Yes)
        restore(copy);
}

void CopiesController::restore(const DailyCopy &copy)
{
    const QString path = m_explorer->workspace().project().path();
    const QDate today = m_today();
    m_keeping.waitForFinished();
    m_window.closeProject();
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    const Result<Done> restored = database ? DailyCopies(path).restore(**database, copy, today) : database.error();
    const Result<Done> opened = m_window.openProject(path);
    for (const auto *result : {&restored, &opened})
        if (!*result)
            QMessageBox::warning(&m_window, tr("Annals"), result->error().text());
}
