// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/yearfields.h"

#include "core/calendar.h"
#include "errornote.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace {

QSpinBox *yearField(const QString &name)
{
    auto *field = new QSpinBox;
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setKeyboardTracking(false);
    field->setAlignment(Qt::AlignHCenter);
    field->setRange(-9999, 9999);
    field->setFixedSize(64, 32);
    field->setAccessibleName(name);
    field->setFocusPolicy(Qt::StrongFocus);
    return field;
}

} // namespace

YearFields::YearFields(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_from(yearField(tr("First year")))
    , m_to(yearField(tr("Last year")))
    , m_note(new ErrorNote(*this, appearance))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new QLabel(tr("Years")));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(QStringLiteral("–")));
    layout->addWidget(m_to);
    connect(m_from, &QSpinBox::valueChanged, this, &YearFields::apply);
    connect(m_to, &QSpinBox::valueChanged, this, &YearFields::apply);
    setWorkspace(nullptr);
}

void YearFields::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    setEnabled(workspace != nullptr);
    if (workspace) {
        connect(workspace, &Workspace::maskChanged, this, &YearFields::follow);
        connect(workspace, &Workspace::reloaded, this, &YearFields::follow);
    }
    follow();
}

void YearFields::follow()
{
    m_note->say({});
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    const auto extent = m_workspace ? m_workspace->index().extent() : std::nullopt;
    m_from->setEnabled(extent.has_value());
    m_to->setEnabled(extent.has_value());
    if (!extent) {
        m_from->setSpecialValueText(QStringLiteral(" "));
        m_from->setValue(m_from->minimum());
        m_to->setSpecialValueText(QStringLiteral(" "));
        m_to->setValue(m_to->minimum());
        return;
    }
    m_from->setSpecialValueText({});
    m_to->setSpecialValueText({});
    const auto &days = m_workspace->filter().current().days;
    const Day first = days && !days->startsOpen() ? days->first : extent->first;
    const Day last = days && !days->endsOpen() ? days->last : extent->last;
    m_from->setValue(int(civilOf(first).year));
    m_to->setValue(int(civilOf(last).year));
}

void YearFields::apply()
{
    const auto extent = m_workspace ? m_workspace->index().extent() : std::nullopt;
    if (!extent)
        return;
    const int from = m_from->value();
    const int to = m_to->value();
    if (from > to)
        return m_note->say(tr("%1 lies after %2: no year is in between.").arg(from).arg(to));
    m_note->say({});
    EventFilter filter = m_workspace->filter().current();
    const bool everything = from <= civilOf(extent->first).year && to >= civilOf(extent->last).year;
    if (everything)
        filter.days.reset();
    else
        filter.days = DateRange{dayOf({from, 1, 1}), dayOf({to, 12, 31})};
    m_workspace->filter().apply(filter);
}
