// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/eventpanel.h"

#include "core/edtfwords.h"
#include "event/companychips.h"
#include "event/eventdispute.h"
#include "event/evidence.h"
#include "items/eventwords.h"
#include "palette/appearance.h"
#include "palette/marks.h"
#include "panelcontents.h"
#include "items/preference.h"
#include "panelscroll.h"
#include "placestepper.h"
#include "store/project.h"
#include "index/conflicts.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

QLabel *markLabel(const Event &event, const Theme &theme)
{
    auto *label = new QLabel;
    label->setPixmap(markIcon(markShapeOf(event.kind), event.modality, theme.ink2, theme).pixmap(16, 16));
    label->setAccessibleName(kindWord(event.kind));
    return label;
}

// Whole days are said with the EDTF beside them; what is not known is said too.
QString precisionWords(const Edtf &when)
{
    if (when.isInterval())
        return {};
    switch (when.precision()) {
    case Precision::Day:
        return {};
    case Precision::Month:
        return EventPanel::tr(", day not known");
    default:
        return EventPanel::tr(", month not known");
    }
}

} // namespace

EventPanel::EventPanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_scroll(new PanelScroll)
    , m_layout(&m_scroll->column())
    , m_stepper(new PlaceStepper(tr("Previous event"), tr("Next event"), appearance))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_stepper);
    m_stepper->setContentsMargins(16, 8, 16, 8);
    m_scroll->setAccessibleName(tr("Event"));
    connect(m_stepper, &PlaceStepper::stepped, this, [this](int by) { m_workspace.step(by); });
    connect(&workspace, &Workspace::currentChanged, this, &EventPanel::rebuild);
    connect(&workspace, &Workspace::reloaded, this, &EventPanel::rebuild);
    connect(&workspace, &Workspace::factsChanged, this, &EventPanel::rebuild);
    connect(&workspace, &Workspace::maskChanged, this, &EventPanel::followMask);
    connect(&appearance, &Appearance::changed, this, &EventPanel::rebuild);
    rebuild();
}

void EventPanel::followMask()
{
    if (m_workspace.knownOn() == m_knownOn)
        return followFilter();
    m_knownOn = m_workspace.knownOn();
    rebuild();
}

void EventPanel::followFilter()
{
    const MaskRanks &shown = m_workspace.shown();
    const auto current = m_workspace.current();
    const auto row = current ? m_workspace.index().rowOf(*current) : std::nullopt;
    const EventIndex::Row before = row ? shown.before(*row) : 0;
    const bool isShown = row && shown.mask().test(*row);
    const QLocale locale;
    m_stepper->setPlace(!row          ? tr("%1 shown").arg(locale.toString(shown.count()))
                            : isShown ? tr("%1 of %2 shown").arg(locale.toString(before + 1), locale.toString(shown.count()))
                                      : tr("hidden by the filter"),
                        row ? before > 0 : shown.count() > 0, before + isShown < shown.count());
}

void EventPanel::rebuild()
{
    m_scroll->clear();
    m_why = nullptr;
    followFilter();
    const Theme &theme = m_appearance.theme();
    const auto current = m_workspace.current();
    if (!current) {
        m_layout->addWidget(textLabel(tr("No event is selected"), TextRole::Body, theme.ink, true));
        const bool any = m_workspace.index().count() > 0;
        m_layout->addWidget(textLabel(any ? tr("Click a mark on the timeline to see what happened and which sentence says so.")
                                          : tr("This project holds no event yet. Import articles, or drop them on the window."),
                                      TextRole::Body, theme.ink2));
        m_layout->addStretch(1);
        return;
    }
    const auto found = m_workspace.project().events().find(*current);
    if (!found || !*found) {
        m_layout->addWidget(textLabel(found ? tr("This event is no longer in the project.") : found.error().message,
                                      TextRole::Body, theme.error));
        m_layout->addStretch(1);
        return;
    }
    Event event = **found;
    m_knownOn = m_workspace.knownOn();
    keepKnown(event.claims, m_workspace);
    addHead(event);
    addFacts(event);
    addEvidence(*m_layout, event, m_workspace, theme);
    addDisputes(event);
    m_why = addReasons(*m_layout, event.claims, event.confidence, m_workspace, theme);
    m_layout->addStretch(1);
    m_scroll->verticalScrollBar()->setValue(0);
}

void EventPanel::addHead(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(markLabel(event, theme));
    row->addWidget(lineLabel(kindWord(event.kind) + QStringLiteral(" · ") + modalityWord(event.modality), TextRole::Body,
                             theme.ink2),
                   1);
    const bool decided = event.review != Review::Unreviewed;
    row->addWidget(lineLabel(reviewWord(event.review), TextRole::Label, decided ? theme.ok : theme.ink3));
    m_layout->addLayout(row);
    m_layout->addWidget(textLabel(event.title, TextRole::Title, theme.ink));
    m_layout->addSpacing(4);
}

void EventPanel::addFacts(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    auto *when = new QWidget;
    auto *dates = new QHBoxLayout(when);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(8);
    dates->addWidget(textLabel(event.when ? QString(inWords(*event.when) + precisionWords(*event.when)) : tr("date not known"),
                               TextRole::Body, theme.ink),
                     1);
    if (event.when)
        dates->addWidget(lineLabel(event.when->toString(), TextRole::Code, theme.ink3), 0, Qt::AlignTop);
    addRow(*m_layout, tr("When"), when, theme);

    QStringList amounts;
    for (const Amount &amount : event.amounts)
        amounts << amountWords(amount);
    addRow(*m_layout, tr("Amount"),
           amounts.isEmpty() ? textLabel(tr("none stated"), TextRole::Body, theme.ink3)
                             : textLabel(amounts.join(QStringLiteral("; ")), TextRole::Body, theme.ink, true),
           theme);
    if (!event.places.isEmpty())
        addRow(*m_layout, tr("Place"), textLabel(event.places.join(QStringLiteral(", ")), TextRole::Body, theme.ink), theme);
    if (!event.companies.empty()) {
        auto *chips = new CompanyChips(event.companies, m_workspace.snapshot(), theme);
        connect(chips, &CompanyChips::activated, &m_workspace, &Workspace::showCompany);
        addRow(*m_layout, tr("Companies"), chips, theme);
    }
    if (!event.tags.isEmpty())
        addRow(*m_layout, tr("Tags"), textLabel(event.tags.join(QStringLiteral(", ")), TextRole::Body, theme.ink), theme);
    if (!event.note.isEmpty())
        addRow(*m_layout, tr("Note"), textLabel(event.note, TextRole::Body, theme.ink), theme);
}

void EventPanel::addDisputes(const Event &event)
{
    for (const Dispute &dispute : disputesOf(event)) {
        auto *box = new DisputeBox(disputeHead(dispute.about), disputedSides(event, dispute, m_workspace.snapshot()), m_appearance.theme(),
                                   !m_workspace.project().isReadOnly());
        m_layout->addWidget(box);
        connect(
            box, &DisputeBox::preferred, this,
            [this, event, dispute](size_t side, const QString &reason) {
                if (const auto done = m_workspace.editor().perform(preferring(event, dispute, side, reason)); !done)
                    Q_EMIT m_workspace.failed(done.error());
            },
            Qt::QueuedConnection); // the box itself goes
    }
}

void EventPanel::showWhy()
{
    if (m_why)
        m_scroll->scrollTo(*m_why);
}
