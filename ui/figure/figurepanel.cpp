// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepanel.h"

#include "commands/windowactions.h"
#include "core/edtfwords.h"
#include "event/evidence.h"
#include "figure/figuredispute.h"
#include "items/eventwords.h"
#include "items/figurewords.h"
#include "items/preference.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "panelcontents.h"
#include "panelscroll.h"
#include "placestepper.h"
#include "store/project.h"
#include "workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int swatch = 10;

QLabel *swatchLabel(const QColor &colour)
{
    QPixmap pixmap(swatch, swatch);
    pixmap.fill(colour);
    auto *label = new QLabel;
    label->setPixmap(pixmap);
    return label;
}

} // namespace

FigurePanel::FigurePanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_scroll(new PanelScroll)
    , m_column(&m_scroll->column())
    , m_stepper(new PlaceStepper(tr("Previous figure of its kind"), tr("Next figure of its kind"), appearance))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
    m_scroll->setAccessibleName(tr("Figure"));
    connect(&workspace, &Workspace::factsChanged, this, &FigurePanel::rebuild);
    connect(&workspace, &Workspace::maskChanged, this, [this] {
        if (m_workspace.knownOn() != m_knownOn)
            rebuild();
    });
    connect(&appearance, &Appearance::changed, this, &FigurePanel::rebuild);
    rebuild();
}

QWidget *FigurePanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addWidget(m_stepper);
    connect(m_stepper, &PlaceStepper::stepped, this, [this](int by) {
        if (const auto place = std::ranges::find(m_kind, *m_figure) - m_kind.begin() + by; place >= 0 && place < std::ssize(m_kind))
            Q_EMIT figureWanted(m_kind[size_t(place)]);
    });
    return foot;
}

void FigurePanel::setActions(QAction &accept, QAction &reject, QAction &edit)
{
    addButton(accept, Icon::Check, tr("Accept"));
    addButton(reject, Icon::Close, tr("Reject"));
    addButton(edit, Icon::Edit, tr("Edit…"));
}

void FigurePanel::addButton(QAction &action, Icon icon, const QString &name)
{
    auto *button = new QPushButton(name);
    button->setAutoDefault(false);
    setThemedIcon(*button, icon, m_appearance);
    const auto follow = [button, name, &action] {
        button->setEnabled(action.isEnabled());
        const QString keys = keysOf(action);
        button->setToolTip(keys.isEmpty() ? QString() : QString(name + QStringLiteral(" (") + keys + QLatin1Char(')')).toHtmlEscaped());
    };
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    m_buttons->addWidget(button, 1);
}

void FigurePanel::present(std::optional<FigureId> figure)
{
    m_figure = figure;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
}

void FigurePanel::rebuild()
{
    m_scroll->clear();
    m_why = nullptr;
    m_knownOn = m_workspace.knownOn();
    const Theme &theme = m_appearance.theme();
    const auto found = m_figure ? m_workspace.project().figures().find(*m_figure) : Result<std::optional<Figure>>(std::nullopt);
    followKind(found && *found ? &**found : nullptr);
    if (found && *found) {
        fill(**found);
    } else if (m_figure) {
        m_column->addWidget(textLabel(found ? tr("This figure is no longer in the project.") : found.error().message, TextRole::Body, theme.error));
    } else {
        m_column->addWidget(textLabel(tr("No figure is selected"), TextRole::Body, theme.ink, true));
        m_column->addWidget(textLabel(tr("Click a value to see which sentence says so."), TextRole::Body, theme.ink2));
    }
    m_column->addStretch(1);
}

void FigurePanel::fill(const Figure &stored)
{
    Figure figure = stored;
    keepKnown(figure.claims, m_workspace);
    addHead(figure);
    addFacts(figure);
    addEvidence(*m_column, figure, m_workspace, m_appearance.theme());
    addDispute(figure);
    m_why = addReasons(*m_column, figure.claims, figure.confidence, m_workspace, m_appearance.theme());
}

void FigurePanel::addHead(const Figure &figure)
{
    const Theme &theme = m_appearance.theme();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (!figure.company.isEmpty())
        row->addWidget(swatchLabel(theme.company(m_workspace.snapshot().colourOf(figure.company))));
    QStringList words{measureWord(figure.measure), figure.company};
    words.removeAll(QString());
    row->addWidget(lineLabel(words.join(QStringLiteral(" · ")), TextRole::Body, theme.ink2), 1);
    if (m_workspace.snapshot().disputes().isOpen(figure.id))
        row->addWidget(signLabel(Icon::Warning, theme.warn, tr("Sources disagree on this value")));
    const bool decided = figure.review != Review::Unreviewed;
    row->addWidget(lineLabel(reviewWord(figure.review), TextRole::Label, decided ? theme.ok : theme.ink3));
    m_column->addLayout(row);
    m_column->addWidget(textLabel(valueWords(figure), TextRole::Title, theme.ink));
    m_column->addSpacing(4);
}

void FigurePanel::addFacts(const Figure &figure)
{
    const Theme &theme = m_appearance.theme();
    auto *asOf = new QWidget;
    auto *dates = new QHBoxLayout(asOf);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(8);
    dates->addWidget(textLabel(figure.asOf ? inWords(*figure.asOf) : tr("date not known"), TextRole::Body, theme.ink), 1);
    if (figure.asOf)
        dates->addWidget(lineLabel(figure.asOf->toString(), TextRole::Code, theme.ink3), 0, Qt::AlignTop);
    addRow(*m_column, tr("As of"), asOf, theme);
    if (m_workspace.snapshot().company(figure.company)) {
        auto *link = new LinkButton(figure.company, theme);
        connect(link, &LinkButton::clicked, this, [this, name = figure.company] { m_workspace.showCompany(name); });
        addRow(*m_column, tr("Company"), link, theme);
    } else {
        addRow(*m_column, tr("Company"), textLabel(figure.company.isEmpty() ? tr("none: the market as a whole") : figure.company, TextRole::Body, theme.ink), theme);
    }
    const auto told = [&](const QString &label, const QString &words, const QString &none) {
        addRow(*m_column, label, textLabel(words.isEmpty() ? none : words, TextRole::Body, words.isEmpty() ? theme.ink3 : theme.ink), theme);
    };
    told(tr("Market"), figure.market, tr("not told"));
    told(tr("Region"), figure.region, tr("not told"));
    told(tr("Measured by"), figure.attributedTo, tr("not told"));
    QStringList also;
    for (const Money &money : figure.also)
        also << moneyWords(money);
    if (!also.isEmpty())
        told(tr("Also"), also.join(QStringLiteral("; ")), {});
}

void FigurePanel::addDispute(const Figure &figure)
{
    const std::vector<Figure> figures = disputedFigures(figure, m_workspace);
    if (figures.size() < 2)
        return;
    std::vector<DisputedSide> sides;
    for (const Figure &side : figures)
        sides.push_back(disputedSide(side, figure, m_workspace.snapshot()));
    auto *box = new DisputeBox(tr("Sources disagree on this value"), sides, m_appearance.theme(), !m_workspace.project().isReadOnly());
    m_column->addWidget(box);
    connect(
        box, &DisputeBox::preferred, this,
        [this, figures](size_t side, const QString &reason) {
            std::vector<Figure> others = figures;
            others.erase(others.begin() + qsizetype(side));
            if (const auto done = m_workspace.editor().perform(preferring(figures[side], others, reason)); !done)
                Q_EMIT m_workspace.failed(done.error());
        },
        Qt::QueuedConnection); // the box itself goes
    connect(box, &DisputeBox::opened, this, [this, figures](size_t side) { Q_EMIT figureWanted(figures[side].id); }, Qt::QueuedConnection);
}

void FigurePanel::followKind(const Figure *figure)
{
    m_kind = figure ? kindOf(*figure) : std::vector<FigureId>();
    const auto place = figure ? std::ranges::find(m_kind, figure->id) - m_kind.begin() : 0;
    const QLocale locale;
    m_stepper->setPlace(m_kind.empty() ? QString()
                                       : tr("%1 of %2 of its kind").arg(locale.toString(qlonglong(place + 1)), locale.toString(qlonglong(m_kind.size()))),
                        place > 0, place + 1 < std::ssize(m_kind));
}

std::vector<FigureId> FigurePanel::kindOf(const Figure &figure) const
{
    std::vector<FigureId> kind;
    for (const Figure &other : m_workspace.snapshot().figures)
        if (other.company == figure.company && other.measure == figure.measure && other.unit == figure.unit)
            kind.push_back(other.id);
    return kind;
}

void FigurePanel::showWhy()
{
    if (m_why)
        m_scroll->scrollTo(*m_why);
}
