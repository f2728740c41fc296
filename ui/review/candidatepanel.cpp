// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/candidatepanel.h"

#include "core/edtfwords.h"
#include "event/companychips.h"
#include "items/eventwords.h"
#include "items/reasonwords.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "palette/marks.h"
#include "panelcontents.h"
#include "panelscroll.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString sourceWords(const Article *article)
{
    if (!article)
        return CandidatePanel::tr("An article that is gone");
    QStringList words{article->publisher.isEmpty() ? article->title : article->publisher};
    if (article->published)
        words << inWords(*article->published, DateWords::Short);
    return words.join(QStringLiteral(", "));
}

} // namespace

CandidatePanel::CandidatePanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_scroll(new PanelScroll)
    , m_column(&m_scroll->column())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_column->setContentsMargins(32, 24, 32, 16);
    m_scroll->setAccessibleName(tr("Event under review"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void CandidatePanel::showWords(const QString &title, const QString &words)
{
    m_scroll->clear();
    m_column->addWidget(textLabel(title, TextRole::Title, m_appearance.theme().ink));
    m_column->addWidget(textLabel(words, TextRole::Body, m_appearance.theme().ink2));
    m_column->addStretch(1);
}

void CandidatePanel::present(const Event &event, const std::optional<Event> &twin, bool why)
{
    m_scroll->clear();
    const Theme &theme = m_appearance.theme();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(markIcon(markShapeOf(event.kind), event.modality, theme.ink2, theme).pixmap(16, 16));
    head->addWidget(mark);
    head->addWidget(lineLabel(kindWord(event.kind) + QStringLiteral(" · ") + modalityWord(event.modality), TextRole::Body, theme.ink2), 1);
    const bool decided = event.review != Review::Unreviewed;
    head->addWidget(lineLabel(decided ? reviewWord(event.review) : tr("score %1").arg(QString::number(event.confidence, 'f', 2)),
                              TextRole::Label, decided ? theme.ok : theme.ink3));
    m_column->addLayout(head);
    m_column->addWidget(textLabel(event.title, TextRole::Title, theme.ink));
    m_column->addSpacing(4);
    addFacts(event);
    addSources(event);
    addTwin(twin);
    if (why)
        addReasons(event);
    m_column->addStretch(1);
    m_scroll->verticalScrollBar()->setValue(0);
}

void CandidatePanel::addFacts(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    const auto fact = [&](const QString &label, QWidget *value) {
        m_column->addWidget(separatorLine(theme));
        addRow(*m_column, label, value, theme);
    };
    fact(tr("Kind"), textLabel(kindWord(event.kind), TextRole::Body, theme.ink));
    const QString modality = modalityWord(event.modality);
    fact(tr("Certainty"), textLabel(modality.left(1).toUpper() + modality.mid(1), TextRole::Body, theme.ink));
    auto *when = new QWidget;
    auto *dates = new QHBoxLayout(when);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(textLabel(event.when ? inWords(*event.when) : tr("date not known"), TextRole::Body, theme.ink, event.when.has_value()), 1);
    if (event.when)
        dates->addWidget(lineLabel(event.when->toString(), TextRole::Code, theme.ink3), 0, Qt::AlignTop);
    fact(tr("When"), when);
    if (event.companies.empty()) {
        fact(tr("Companies"), textLabel(tr("none named"), TextRole::Body, theme.ink3));
    } else {
        auto *chips = new CompanyChips(event.companies, m_workspace.snapshot(), theme);
        const auto buttons = chips->findChildren<QWidget *>();
        for (QWidget *button : buttons)
            button->setFocusPolicy(Qt::NoFocus);
        fact(tr("Companies"), chips);
    }
    QStringList amounts;
    for (const Amount &amount : event.amounts)
        amounts << amountWords(amount);
    fact(tr("Amount"), textLabel(amounts.isEmpty() ? tr("none stated") : amounts.join(QStringLiteral("; ")), TextRole::Body,
                                 amounts.isEmpty() ? theme.ink3 : theme.ink));
    if (!event.places.isEmpty())
        fact(tr("Place"), textLabel(event.places.join(QStringLiteral(", ")), TextRole::Body, theme.ink));
    m_column->addWidget(separatorLine(theme));
}

void CandidatePanel::addSources(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    if (event.claims.size() < 2)
        return;
    m_column->addSpacing(8);
    m_column->addWidget(sectionHeading(tr("Told %1 times").arg(event.claims.size()), {}, theme));
    for (size_t i = 0; i < event.claims.size(); ++i) {
        auto *link = new LinkButton(sourceWords(m_workspace.snapshot().article(event.claims[i].document)), theme, TextRole::Label);
        link->setFocusPolicy(Qt::NoFocus);
        connect(link, &QAbstractButton::clicked, this, [this, i] { Q_EMIT claimActivated(int(i)); });
        m_column->addWidget(link, 0, Qt::AlignLeft);
    }
}

void CandidatePanel::addTwin(const std::optional<Event> &twin)
{
    const Theme &theme = m_appearance.theme();
    m_column->addSpacing(8);
    if (!twin) {
        m_column->addWidget(textLabel(tr("Nothing to merge with."), TextRole::Body, theme.ink2));
        return;
    }
    m_column->addWidget(sectionHeading(tr("Perhaps the same"), {}, theme));
    m_column->addWidget(textLabel(twin->title, TextRole::Body, theme.ink));
    QStringList words{kindWord(twin->kind), twin->when ? inWords(*twin->when) : tr("undated"), reviewWord(twin->review)};
    m_column->addWidget(textLabel(words.join(QStringLiteral(" · ")), TextRole::Label, theme.ink2));
    if (!twin->claims.empty())
        m_column->addWidget(textLabel(QStringLiteral("“") + twin->claims.front().quote + QStringLiteral("”"), TextRole::Label, theme.ink2));
}

void CandidatePanel::addReasons(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    m_column->addSpacing(8);
    m_column->addWidget(sectionHeading(tr("Why?"), {}, theme));
    const auto told = std::find_if(event.claims.begin(), event.claims.end(),
                                   [](const Claim &claim) { return !claim.explanation.lines.empty(); });
    if (told == event.claims.end()) {
        m_column->addWidget(textLabel(tr("It was read from a table or added by hand."), TextRole::Body, theme.ink2));
        return;
    }
    for (const auto &[label, words] : told->explanation.lines)
        addRow(*m_column, reasonWord(label), textLabel(reasonWords(label, words), TextRole::Label, theme.ink), theme);
}
