// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "palette/fonts.h"
#include "store/project.h"
#include "workspace.h"

#include <QLabel>

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent), m_left(new QLabel), m_right(new QLabel)
{
    setSizeGripEnabled(false);
    setFixedHeight(28);
    setContentsMargins(12, 0, 12, 0);
    for (QLabel *label : {m_left, m_right}) {
        label->setFont(textFont(TextRole::Label));
        label->setTextFormat(Qt::PlainText);
    }
    addWidget(m_left, 1);
    addPermanentWidget(m_right);
    refresh();
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::maskChanged, this, &StatusLine::refresh);
        connect(workspace, &Workspace::reloaded, this, &StatusLine::refresh);
        connect(workspace, &Workspace::failed, this, [this](const Error &error) { showMessage(error.message, 10'000); });
    }
    refresh();
}

void StatusLine::refresh()
{
    if (!m_workspace) {
        m_left->setText(tr("No project is open"));
        m_right->clear();
        return;
    }
    const EventIndex &index = m_workspace->snapshot().index;
    const FilterMask &mask = m_workspace->mask();
    int undated = 0;
    int toReview = 0;
    int disputes = 0;
    for (EventIndex::Row row = 0; row < index.count(); ++row) {
        if (!mask.test(row))
            continue;
        undated += row >= index.datedCount();
        toReview += index.review(row) == Review::Unreviewed;
        disputes += index.conflicting(row);
    }
    const QString separator = QStringLiteral(" · ");
    QStringList left{tr("%1 of %2 events shown").arg(mask.count()).arg(index.count())};
    if (undated > 0)
        left << tr("%1 undated").arg(undated);
    if (toReview > 0)
        left << tr("%1 unreviewed").arg(toReview);
    m_left->setText(left.join(separator));
    QStringList right{tr("%1 articles").arg(m_workspace->snapshot().articles.size()),
                      tr("%1 companies").arg(m_workspace->snapshot().companies.size())};
    if (disputes > 0)
        right << tr("%1 disputes").arg(disputes);
    right << (m_workspace->project().isReadOnly() ? tr("read only") : tr("Saved"));
    m_right->setText(right.join(separator));
}
