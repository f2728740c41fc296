// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/hitstepper.h"

#include "palette/appearance.h"
#include "palette/fonts.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace {

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

HitStepper::HitStepper(QAction &previous, QAction &next, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_count(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(textFont(TextRole::Label));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setMinimumWidth(44);
    row->addWidget(m_count);
    for (QAction *action : {&previous, &next}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    connect(&appearance, &Appearance::changed, this, &HitStepper::follow);
    hide();
}

void HitStepper::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::maskChanged, this, &HitStepper::follow);
        connect(workspace, &Workspace::currentChanged, this, &HitStepper::follow);
    }
    follow();
}

QString HitStepper::words() const
{
    return m_count->text();
}

void HitStepper::follow()
{
    const bool searches = m_workspace && !m_workspace->filter().current().search.isEmpty();
    setVisible(searches);
    if (!searches)
        return m_count->clear();
    const MaskRanks &shown = m_workspace->shown();
    const qint64 count = shown.count();
    const auto row = m_workspace->current() ? m_workspace->index().rowOf(*m_workspace->current()) : std::nullopt;
    const bool among = row && m_workspace->mask().test(*row);
    const QString place = among ? number(shown.before(*row) + 1) : QStringLiteral("–");
    m_count->setText(count == 0 ? tr("none") : place + QLatin1Char('/') + number(count));
    setTextColour(*m_count, count == 0 && !m_workspace->isSearching() ? m_appearance.theme().error : m_appearance.theme().ink2);
    const FilterMask &hits = m_workspace->hits();
    const qint64 hidden = hits.size() > 0 ? qint64(hits.count()) - count : 0;
    m_count->setToolTip(hidden > 0 ? tr("%1 more are hidden by the filters").arg(number(hidden)) : QString());
    setAccessibleName(among ? tr("Hit %1 of %2").arg(place, number(count)) : tr("%1 hits").arg(number(count)));
}
