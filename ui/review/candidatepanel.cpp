// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/candidatepanel.h"

#include "core/edtfwords.h"
#include "event/companychips.h"
#include "event/evidence.h"
#include "figure/figuredispute.h"
#include "items/eventwords.h"
#include "items/figurewords.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "palette/icons.h"
#include "palette/marks.h"
#include "panelcontents.h"
#include "panelscroll.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

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
    m_scroll->setAccessibleName(tr("Under review"));
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
    const Theme &theme = m_appearance.theme();
    addHead(markIcon(markShapeOf(event.kind), event.modality, theme.ink2, theme), kindWord(event.kind) + QStringLiteral(" · ") + modalityWord(event.modality),
            event.title, event.review, event.confidence);
    addFacts(event);
    addSources(event.claims);
    addTwin(twin);
    if (why)
        addReasons(*m_column, event.claims, event.confidence, m_workspace, theme);
    m_column->addStretch(1);
}

void CandidatePanel::present(const Figure &figure, bool why)
{
    const Theme &theme = m_appearance.theme();
    QStringList kind{measureWord(figure.measure), figure.company};
    kind.removeAll(QString());
    addHead(themedIcon(Icon::Chart, theme.ink2, theme.ink2), kind.join(QStringLiteral(" · ")), valueWords(figure), figure.review, figure.confidence);
    addFacts(figure);
    addSources(figure.claims);
    addOthers(figure);
    if (why)
        addReasons(*m_column, figure.claims, figure.confidence, m_workspace, theme);
    m_column->addStretch(1);
}

void CandidatePanel::addHead(const QIcon &sign, const QString &kind, const QString &title, Review review, double score)
{
    m_scroll->clear();
    const Theme &theme = m_appearance.theme();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(sign.pixmap(16, 16));
    head->addWidget(mark);
    head->addWidget(lineLabel(kind, TextRole::Body, theme.ink2), 1);
    const bool decided = review != Review::Unreviewed;
    head->addWidget(lineLabel(decided ? reviewWord(review) : tr("score %1").arg(QString::number(score, 'f', 2)), TextRole::Label,
                              decided ? theme.ok : theme.ink3));
    m_column->addLayout(head);
    m_column->addWidget(textLabel(title, TextRole::Title, theme.ink));
    m_column->addSpacing(4);
    m_scroll->verticalScrollBar()->setValue(0);
}

void CandidatePanel::addFact(const QString &label, QWidget *value)
{
    m_column->addWidget(separatorLine(m_appearance.theme()));
    addRow(*m_column, label, value, m_appearance.theme());
}

void CandidatePanel::addFact(const QString &label, const QString &words, const QString &none)
{
    const Theme &theme = m_appearance.theme();
    addFact(label, textLabel(words.isEmpty() ? none : words, TextRole::Body, words.isEmpty() ? theme.ink3 : theme.ink));
}

void CandidatePanel::addTime(const QString &label, const std::optional<Edtf> &time)
{
    const Theme &theme = m_appearance.theme();
    auto *when = new QWidget;
    auto *dates = new QHBoxLayout(when);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(textLabel(time ? inWords(*time) : tr("date not known"), TextRole::Body, theme.ink, time.has_value()), 1);
    if (time)
        dates->addWidget(lineLabel(time->toString(), TextRole::Code, theme.ink3), 0, Qt::AlignTop);
    addFact(label, when);
}

void CandidatePanel::addFacts(const Figure &figure)
{
    addFact(tr("Measure"), measureWord(figure.measure), {});
    addFact(tr("Value"), valueWords(figure), {});
    addFact(tr("Company"), figure.company, tr("none named"));
    addTime(tr("As of"), figure.asOf);
    addFact(tr("Market"), figure.market, tr("none named"));
    addFact(tr("Region"), figure.region, tr("none named"));
    addFact(tr("Measured by"), figure.attributedTo, tr("none named"));
    m_column->addWidget(separatorLine(m_appearance.theme()));
}

void CandidatePanel::addOthers(const Figure &figure)
{
    const std::vector<Figure> figures = disputedFigures(figure, m_workspace);
    if (figures.size() < 2)
        return;
    const Theme &theme = m_appearance.theme();
    m_column->addSpacing(8);
    m_column->addWidget(sectionHeading(tr("Others say otherwise"), {}, theme));
    for (const Figure &other : figures) {
        if (other.id == figure.id)
            continue;
        const DisputedSide side = disputedSide(other, figure, m_workspace.snapshot());
        m_column->addWidget(textLabel(side.value, TextRole::Body, theme.ink));
        m_column->addWidget(textLabel(side.speakers, TextRole::Label, theme.ink2));
    }
}

void CandidatePanel::addFacts(const Event &event)
{
    const Theme &theme = m_appearance.theme();
    addFact(tr("Kind"), kindWord(event.kind), {});
    const QString modality = modalityWord(event.modality);
    addFact(tr("Certainty"), modality.left(1).toUpper() + modality.mid(1), {});
    addTime(tr("When"), event.when);
    if (event.companies.empty()) {
        addFact(tr("Companies"), {}, tr("none named"));
    } else {
        auto *chips = new CompanyChips(event.companies, m_workspace.snapshot(), theme);
        const auto buttons = chips->findChildren<QWidget *>();
        for (QWidget *button : buttons)
            button->setFocusPolicy(Qt::NoFocus);
        addFact(tr("Companies"), chips);
    }
    QStringList amounts;
    for (const Amount &amount : event.amounts)
        amounts << amountWords(amount);
    addFact(tr("Amount"), amounts.join(QStringLiteral("; ")), tr("none stated"));
    if (!event.places.isEmpty())
        addFact(tr("Place"), event.places.join(QStringLiteral(", ")), {});
    m_column->addWidget(separatorLine(theme));
}

void CandidatePanel::addSources(const std::vector<Claim> &claims)
{
    const Theme &theme = m_appearance.theme();
    if (claims.size() < 2)
        return;
    m_column->addSpacing(8);
    m_column->addWidget(sectionHeading(tr("Told %1 times").arg(claims.size()), {}, theme));
    for (size_t i = 0; i < claims.size(); ++i) {
        QString teller = tellerOf(m_workspace.snapshot().article(claims[i].document));
        if (claims[i].isGone())
            teller += QStringLiteral(" · ") + goneWords();
        auto *link = new LinkButton(teller, theme, TextRole::Label);
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
