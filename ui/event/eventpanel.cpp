// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/eventpanel.h"

#include "core/edtfwords.h"
#include "event/companychips.h"
#include "event/disputebox.h"
#include "items/eventwords.h"
#include "event/quotecard.h"
#include "palette/appearance.h"
#include "palette/marks.h"
#include "panelcontents.h"
#include "store/project.h"
#include "index/conflicts.h"
#include "index/independentsources.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <set>

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
    : QScrollArea(parent), m_workspace(workspace), m_appearance(appearance)
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(8);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Event"));
    connect(&workspace, &Workspace::currentChanged, this, &EventPanel::rebuild);
    connect(&workspace, &Workspace::reloaded, this, &EventPanel::rebuild);
    connect(&appearance, &Appearance::changed, this, &EventPanel::rebuild);
    rebuild();
}

void EventPanel::rebuild()
{
    clearLayout(*m_layout);
    const Theme &theme = m_appearance.theme();
    const auto current = m_workspace.current();
    if (!current) {
        m_layout->addWidget(textLabel(tr("No event is selected"), TextRole::Body, theme.ink, true));
        m_layout->addWidget(textLabel(tr("Click a mark on the timeline to see what happened and which sentence says so."),
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
    const Event &event = **found;
    addHead(event);
    addFacts(event);
    addEvidence(event);
    addDisputes(event);
    addReasons(event);
    m_layout->addStretch(1);
}

void EventPanel::addHead(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(markLabel(event, theme));
    auto *kind = textLabel(kindWord(event.kind) + QStringLiteral(" · ") + modalityWord(event.modality), TextRole::Body,
                           theme.ink2);
    kind->setWordWrap(false);
    row->addWidget(kind, 1);
    const bool decided = event.review != Review::Unreviewed;
    auto *review = textLabel(reviewWord(event.review), TextRole::Label, decided ? theme.ok : theme.ink3);
    review->setWordWrap(false);
    row->addWidget(review);
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
    dates->addWidget(textLabel(event.when ? QString(inWords(*event.when) + precisionWords(*event.when)) : tr("date not known"),
                               TextRole::Body, theme.ink),
                     1);
    if (event.when)
        dates->addWidget(textLabel(event.when->toString(), TextRole::Code, theme.ink3));
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

void EventPanel::addEvidence(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    m_layout->addSpacing(8);
    const SourceCount count = sourcesOf(event, [this](const QString &document) {
        const Article *article = m_workspace.snapshot().article(document);
        return article ? article->publisher : QString();
    });
    m_layout->addWidget(sectionHeading(sourcesWords(count), {}, theme));
    std::set<QString> newsrooms;
    for (const Claim &claim : event.claims) {
        const Article *article = m_workspace.snapshot().article(claim.document);
        const bool again = article && !article->publisher.isEmpty() && !newsrooms.insert(article->publisher).second;
        auto *card = new QuoteCard(claim, article, again ? tr("same newsroom") : QString(), true, theme);
        connect(card, &QuoteCard::opened, this,
                [this, document = claim.document, span = claim.span] { m_workspace.showSource(document, span); });
        m_layout->addWidget(card);
    }
    for (const SourceReference &source : event.sources) {
        QStringList words{source.title, source.publisher, source.url};
        words.removeAll(QString());
        m_layout->addWidget(textLabel(words.join(QStringLiteral(", ")), TextRole::Label, theme.ink2));
    }
    if (event.claims.empty() && event.sources.empty())
        m_layout->addWidget(textLabel(tr("Added by hand; no source is named."), TextRole::Body, theme.ink3));
}


void EventPanel::addDisputes(const Event &event)
{
    for (const Dispute &dispute : disputesOf(event))
        m_layout->addWidget(new DisputeBox(event, dispute, m_workspace.snapshot(), m_appearance.theme()));
}

void EventPanel::addReasons(const Event &event)
{
    const auto told = std::find_if(event.claims.begin(), event.claims.end(),
                                   [](const Claim &claim) { return !claim.explanation.lines.empty(); });
    if (told == event.claims.end())
        return;
    const Theme &theme = m_appearance.theme();
    m_layout->addSpacing(8);
    m_layout->addWidget(sectionHeading(tr("Why?"), tr("score %1").arg(QString::number(event.confidence, 'f', 2)), theme));
    for (const auto &[label, words] : told->explanation.lines)
        addRow(*m_layout, tr(label.toUtf8().constData()), textLabel(words, TextRole::Label, theme.ink), theme);
}
