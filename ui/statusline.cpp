// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "palette/appearance.h"
#include "palette/icons.h"
#include "panelcontents.h"
#include "store/project.h"
#include "store/schema.h"
#include "workspace.h"

#include <QLabel>

namespace {

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return (count == 1 ? one : many).arg(number(count));
}

QString loadingWords(const Workspace::Loading &loading)
{
    if (loading.total == 0)
        return StatusLine::tr("Opening…");
    if (loading.total < 1'000'000)
        return StatusLine::tr("%1 of %2 events read").arg(number(loading.read), number(loading.total));
    const auto millions = [](qint64 count) { return QLocale().toString(double(count) / 1e6, 'f', 1); };
    return StatusLine::tr("%1 of %2 million events read").arg(millions(loading.read), millions(loading.total));
}

} // namespace

StatusLine::StatusLine(Appearance &appearance, QWidget *parent)
    : QStatusBar(parent)
    , m_appearance(appearance)
    , m_left(new QLabel)
    , m_right(new QLabel)
    , m_tick(new QLabel)
    , m_saved(new QLabel)
{
    setSizeGripEnabled(false);
    setFixedHeight(28);
    setContentsMargins(14, 1, 16, 0);
    for (QLabel *label : {m_left, m_right, m_saved}) {
        label->setFont(textFont(TextRole::Label));
        label->setTextFormat(Qt::PlainText);
    }
    addWidget(m_left, 1);
    for (QLabel *label : {m_right, m_tick, m_saved})
        addPermanentWidget(label);
    connect(&appearance, &Appearance::changed, this, &StatusLine::refresh);
    connect(this, &QStatusBar::messageChanged, this, [this](const QString &message) {
        setAccessibleName(message.isEmpty() ? m_left->text() : message);
    });
    refresh();
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::maskChanged, this, &StatusLine::refresh);
        connect(workspace, &Workspace::countsChanged, this, &StatusLine::refresh);
        connect(workspace, &Workspace::loadingChanged, this, &StatusLine::refresh);
        connect(workspace, &Workspace::factsChanged, this, &StatusLine::refresh);
        connect(workspace, &Workspace::failed, this, [this](const Error &error) { showMessage(error.message, 10'000); });
    }
    refresh();
}

void StatusLine::refresh()
{
    m_tick->setVisible(m_workspace != nullptr);
    m_saved->setVisible(m_workspace != nullptr);
    if (!m_workspace) {
        m_left->setText(tr("No project is open"));
        m_right->setText(tr("? all keys"));
        return;
    }
    const EventIndex &index = m_workspace->index();
    const ShownSummary &shown = m_workspace->counts().shown;
    const QString separator = QStringLiteral(" · ");
    QStringList left{tr("%1 of %2 events shown").arg(number(m_workspace->shown().count()), number(index.count()))};
    if (const auto &loading = m_workspace->loading())
        left.front() = loadingWords(*loading);
    if (shown.undated > 0)
        left << tr("%1 undated").arg(number(shown.undated));
    if (shown.unreviewed > 0)
        left << tr("%1 unreviewed").arg(number(shown.unreviewed));
    if (m_workspace->isSearching())
        left << tr("searching, %1 %, Esc stops it…").arg(m_workspace->searchPercent());
    m_left->setText(left.join(separator));
    setAccessibleName(m_left->text()); // said when it changes, when there is a pause
    QStringList right{counted(qsizetype(m_workspace->snapshot().articles.size()), tr("%1 article"), tr("%1 articles")),
                      counted(qsizetype(m_workspace->snapshot().companies.size()), tr("%1 company"), tr("%1 companies"))};
    if (shown.disputed > 0)
        right << counted(shown.disputed, tr("%1 dispute"), tr("%1 disputes"));
    if (const auto disputed = m_workspace->snapshot().disputes().openCount(); disputed > 0)
        right << counted(disputed, tr("%1 disputed figure"), tr("%1 disputed figures"));
    m_right->setText(right.join(separator) + QStringLiteral(" ·"));
    const Theme &theme = m_appearance.theme();
    const bool readOnly = m_workspace->project().isReadOnly();
    const QColor colour = readOnly ? theme.warn : theme.ok;
    m_tick->setPixmap(themedIcon(readOnly ? Icon::Lock : Icon::Check, colour, colour).pixmap(14, 14));
    const auto newer = readOnly ? isOfNewerVersion(m_workspace->project().database()) : false;
    m_saved->setText(newer && *newer ? tr("Read only: made by a newer version of Annals") : readOnly ? tr("Read only") : tr("Saved"));
    setTextColour(*m_saved, colour);
}
