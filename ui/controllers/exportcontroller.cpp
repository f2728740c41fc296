// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/exportcontroller.h"

#include "explorer.h"
#include "exporting/exportdialog.h"
#include "exporting/exportpicture.h"
#include "exporting/viewstate.h"
#include "mainwindow.h"
#include "palette/themedaction.h"
#include "store/project.h"
#include "stories/shownview.h"
#include "timeline/timelineview.h"
#include "timelinesettings.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>

namespace {

constexpr qint64 largestPicture = qint64(256) * 1024 * 1024; // bytes
constexpr int messageTime = 4000;
constexpr Day leastAround = 90;

/// With as much before and after it as it lasts, a quarter at least.
DateRange around(const DateRange &days)
{
    const Day margin = std::max(leastAround, days.last - days.first + 1);
    return {days.first - margin, days.last + margin};
}

} // namespace

ExportController::ExportController(MainWindow &window, QSettings &settings, Appearance &appearance, std::function<QDateTime()> now)
    : m_window(window), m_settings(settings), m_appearance(appearance), m_now(std::move(now))
{
}

void ExportController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *file = menus.actions().front()->menu();
    m_export = new QAction(tr("&Export…"), this);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_export, &QAction::triggered, this, &ExportController::exportPicture);
    m_copy = new QAction(tr("Co&py picture of the view"), this);
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copy, &QAction::triggered, this, &ExportController::copyPicture);
    QAction *next = file->actions().at(2);
    file->insertAction(next, m_export);
    file->insertAction(next, m_copy);

    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools.addWidget(space);
    m_button = new QPushButton(tr("Export"));
    m_button->setDefault(true);
    m_button->setToolTip(tr("Write the timeline or the chart as a picture, a page or a table (Ctrl+E)"));
    setThemedIcon(*m_button, Icon::Export, m_appearance, true);
    connect(m_button, &QPushButton::clicked, m_export, &QAction::trigger);
    tools.addWidget(m_button);
}

void ExportController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_copying.forget();
    m_export->setEnabled(explorer != nullptr);
    m_copy->setEnabled(explorer != nullptr);
    m_button->setEnabled(explorer != nullptr);
}

PictureOptions ExportController::shownOptions() const
{
    PictureOptions options = shownView(*m_explorer);
    options.range.reset();
    const auto kept = arrangementIn(m_explorer->workspace().project(), options.grouping);
    if (kept && options.lanes == *kept)
        options.lanes.reset(); // the command line finds them in the project, too
    options.date = m_now().toLocalTime().date();
    return options;
}

void ExportController::exportPicture()
{
    openDialog(false);
}

void ExportController::exportRange()
{
    openDialog(true);
}

void ExportController::openDialog(bool ofRange)
{
    ExportForm::Shown shown;
    shown.options = shownOptions();
    shown.visible = m_explorer->visibleDays();
    Workspace &workspace = m_explorer->workspace();
    shown.title = workspace.project().name();
    shown.chosen = m_explorer->timeline().range();
    shown.isOfChosen = ofRange;
    if (const auto days = m_explorer->timeline().selectedDays()) {
        shown.selection = around(*days);
        shown.selected = int(workspace.selection().size());
    }
    ExportDialog dialog(workspace.project(), shown, m_settings, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_window.statusBar()->showMessage(dialog.told(), messageTime);
}

void ExportController::copyPicture()
{
    PictureOptions options = shownOptions();
    options.range = m_explorer->visibleDays();
    drawPicture(m_copying, m_explorer->workspace().project(), options, [this](const Result<DrawnPicture> &drawn) {
        if (!drawn) {
            QMessageBox::warning(&m_window, tr("Annals"), drawn.error().message);
            return;
        }
        putOnClipboard(*drawn);
        m_window.statusBar()->showMessage(tr("The picture of what is in view is on the clipboard."), messageTime);
    });
}

bool ExportController::restoreView(const QString &path)
{
    if (path.endsWith(u".annals", Qt::CaseInsensitive))
        return false; // nobody but SQLite may open a project that is open
    QFile file(path);
    if (QFileInfo(path).size() > largestPicture || !file.open(QIODevice::ReadOnly))
        return false;
    const auto state = viewStateIn(file.readAll());
    if (!state)
        return false;
    if (!m_explorer || m_explorer->workspace().project().name() != state->project) {
        QMessageBox::information(&m_window, tr("Annals"),
                                 tr("This is a picture of the project “%1”. Open that project and drop it again to see the same view.").arg(state->project));
        return true;
    }
    showView(*m_explorer, state->options);
    m_window.statusBar()->showMessage(tr("The view of the picture is back."), messageTime);
    return true;
}
