// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companypanel.h"

#include "company/companyfigures.h"
#include "core/edtfwords.h"
#include "company/eventlistrow.h"
#include "palette/appearance.h"
#include "linkbutton.h"
#include "panelcontents.h"
#include "store/project.h"
#include "workspace.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <tuple>

namespace {

constexpr size_t mostPartners = 8;
constexpr size_t countedAtOnce = 20'000; // events

std::optional<EventIndex::Number> numberOf(const EventIndex &index, const QString &company)
{
    const auto &names = index.companyNames();
    const auto found = std::find(names.begin(), names.end(), company);
    return found == names.end() ? std::nullopt : std::optional(EventIndex::Number(found - names.begin()));
}

// Most events in common first, then by name.
std::vector<std::pair<QString, int>> partnersOf(const EventIndex &index, EventIndex::Number company)
{
    const auto &names = index.companyNames();
    std::vector<int> counts(names.size());
    for (const EventIndex::Row row : index.rowsOfCompany(company))
        for (const auto number : index.companies(row))
            ++counts[number];
    std::vector<std::pair<QString, int>> partners;
    for (EventIndex::Number number = 0; number < names.size(); ++number)
        if (number != company && counts[number] > 0)
            partners.emplace_back(names[number], counts[number]);
    std::sort(partners.begin(), partners.end(),
              [](const auto &a, const auto &b) { return std::tie(b.second, a.first) < std::tie(a.second, b.first); });
    partners.resize(std::min(partners.size(), mostPartners));
    return partners;
}

QString languageName(const QString &tag)
{
    if (tag.isEmpty())
        return {};
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : QLocale::languageToString(locale.language());
}

} // namespace

CompanyPanel::CompanyPanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : PanelScroll(parent), m_workspace(workspace), m_appearance(appearance)
{
    setAccessibleName(tr("Company"));
    connect(&workspace, &Workspace::companyShown, this, &CompanyPanel::show);
    connect(&workspace, &Workspace::currentChanged, this, &CompanyPanel::followSelection);
    connect(&workspace, &Workspace::reloaded, this, &CompanyPanel::rebuild);
    connect(&workspace, &Workspace::factsChanged, this, &CompanyPanel::rebuild);
    connect(&appearance, &Appearance::changed, this, &CompanyPanel::rebuild);
    rebuild();
}

void CompanyPanel::show(const QString &name)
{
    m_name = name;
    rebuild();
}

void CompanyPanel::followSelection()
{
    const auto current = m_workspace.current();
    const EventIndex &index = m_workspace.index();
    const auto row = current ? index.rowOf(*current) : std::nullopt;
    if (row && !index.companies(*row).empty())
        show(index.companyNames()[index.companies(*row).front()]);
}

void CompanyPanel::rebuild()
{
    clear();
    m_counting.forget();
    const Theme &theme = m_appearance.theme();
    if (!m_workspace.snapshot().company(m_name)) {
        column().addWidget(textLabel(tr("No company is selected"), TextRole::Body, theme.ink, true));
        column().addWidget(textLabel(tr("Click a lane's name, or a company of an event."), TextRole::Body, theme.ink2));
        column().addStretch(1);
        return;
    }
    addHead();
    addNames();
    addFigures();
    addPartners();
    addEvents();
    column().addStretch(1);
    verticalScrollBar()->setValue(0);
}

void CompanyPanel::addHead()
{
    const Theme &theme = m_appearance.theme();
    const Company &company = *m_workspace.snapshot().company(m_name);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *bar = new QWidget;
    bar->setFixedWidth(4);
    bar->setAutoFillBackground(true);
    QPalette colours = bar->palette();
    colours.setColor(QPalette::Window, theme.company(company.colour));
    bar->setPalette(colours);
    head->addWidget(bar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QString name = company.name;
    for (const CompanyName &other : company.names)
        if (other.language == u"zh" && !name.contains(other.name)) {
            name += QLatin1Char(' ') + other.name;
            break;
        }
    words->addWidget(textLabel(name, TextRole::Title, theme.ink));
    if (!company.parent.isEmpty()) {
        auto *owner = new LinkButton(tr("Part of %1").arg(company.parent), theme, TextRole::Label);
        connect(owner, &LinkButton::clicked, this, [this, parent = company.parent] { show(parent); });
        words->addWidget(owner, 0, Qt::AlignLeft);
    }
    if (!company.tickers.isEmpty())
        words->addWidget(textLabel(company.tickers.join(QStringLiteral(", ")), TextRole::Label, theme.ink3));
    head->addLayout(words, 1);
    column().addLayout(head);
}

void CompanyPanel::addNames()
{
    const Company &company = *m_workspace.snapshot().company(m_name);
    if (company.names.empty())
        return;
    const Theme &theme = m_appearance.theme();
    column().addSpacing(8);
    column().addWidget(separatorLine(theme));
    column().addWidget(sectionHeading(tr("Names"), {}, theme));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, const QString &language, const QString &time, bool bold) {
        grid->addWidget(lineLabel(name, TextRole::Label, theme.ink, bold), row, 0);
        grid->addWidget(lineLabel(language, TextRole::Label, theme.ink3), row, 1);
        grid->addWidget(lineLabel(time, TextRole::Label, theme.ink3), row, 2);
        ++row;
    };
    add(company.name, {}, {}, true);
    for (const CompanyName &name : company.names) {
        if (name.name == company.name)
            continue;
        QString time;
        if (name.from || name.to)
            time = (name.from ? inWords(*name.from, DateWords::Short) : QString()) + QStringLiteral("–")
                + (name.to ? inWords(*name.to, DateWords::Short) : QString());
        add(name.name, languageName(name.language), time, false);
    }
    column().addLayout(grid);
}

void CompanyPanel::addFigures()
{
    const Theme &theme = m_appearance.theme();
    const auto rows = figuresOf(m_workspace.snapshot(), m_name);
    column().addSpacing(8);
    column().addWidget(separatorLine(theme));
    column().addWidget(sectionHeading(tr("Key figures"), {}, theme));
    if (rows.empty()) {
        column().addWidget(textLabel(tr("none found"), TextRole::Label, theme.ink3));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(3, 1);
    QString last;
    int row = 0;
    for (const CompanyFigure &figure : rows) {
        grid->addWidget(lineLabel(figure.measure == last ? QString() : figure.measure, TextRole::Label, theme.ink3), row, 0);
        last = figure.measure;
        grid->addWidget(lineLabel(figure.value, TextRole::Label, theme.ink, true), row, 1);
        grid->addWidget(lineLabel(figure.asOf, TextRole::Label, theme.ink3), row, 2);
        if (figure.document.isEmpty()) {
            grid->addWidget(lineLabel(figure.source, TextRole::Label, theme.ink3), row, 3);
        } else {
            auto *link = new LinkButton(figure.source.isEmpty() ? tr("sentence") : figure.source, theme, TextRole::Label);
            link->setAccessibleName(tr("Show the sentence of %1").arg(figure.value));
            connect(link, &LinkButton::clicked, this, [this, document = figure.document, span = figure.span] {
                m_workspace.showSource(document, span);
            });
            grid->addWidget(link, row, 3);
        }
        ++row;
    }
    column().addLayout(grid);
}

void CompanyPanel::addPartners()
{
    m_partners = new QVBoxLayout;
    column().addLayout(m_partners);
    const EventIndex &index = m_workspace.index();
    const auto number = numberOf(index, m_name);
    if (!number)
        return;
    if (index.rowsOfCompany(*number).size() <= countedAtOnce)
        return showPartners(partnersOf(index, *number));
    m_counting.start([this, index = m_workspace.snapshot().index, number = *number](const Background::Task &task) {
        task.deliver([this, partners = partnersOf(*index, number)] { showPartners(partners); });
    });
}

void CompanyPanel::showPartners(const std::vector<Partner> &partners)
{
    if (partners.empty())
        return;
    const Theme &theme = m_appearance.theme();
    m_partners->addSpacing(8);
    m_partners->addWidget(separatorLine(theme));
    m_partners->addWidget(sectionHeading(tr("Partners and rivals"), tr("events in common"), theme));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    int place = 0;
    for (const auto &[name, count] : partners) {
        auto *row = new PartnerRow(name, count, theme.company(m_workspace.snapshot().colourOf(name)), theme);
        connect(row, &PartnerRow::clicked, this, [this, partner = name] { show(partner); });
        grid->addWidget(row, place / 2, place % 2);
        ++place;
    }
    m_partners->addLayout(grid);
}

void CompanyPanel::addEvents()
{
    const Theme &theme = m_appearance.theme();
    const EventIndex &index = m_workspace.index();
    const auto number = numberOf(index, m_name);
    const auto rows = number ? index.rowsOfCompany(*number) : std::span<const EventIndex::Row>();
    column().addSpacing(8);
    column().addWidget(separatorLine(theme));
    auto *head = new QHBoxLayout;
    head->addWidget(lineLabel(tr("Events"), TextRole::Body, theme.ink, true), 1);
    auto *only = new LinkButton(tr("Show only these %1").arg(rows.size()), theme, TextRole::Label);
    connect(only, &LinkButton::clicked, this, [this] {
        EventFilter filter = m_workspace.filter().current();
        filter.companies = {m_name};
        m_workspace.filter().apply(filter);
    });
    head->addWidget(only);
    column().addLayout(head);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    constexpr size_t most = 200; // the timeline is the place for more
    for (size_t i = 0; i < std::min(rows.size(), most); ++i) {
        auto *row = new EventListRow(m_workspace, rows[i], theme.company(m_workspace.snapshot().colourOf(m_name)), theme);
        connect(row, &EventListRow::clicked, this, [this, id = index.id(rows[i])] { m_workspace.setCurrent(id); });
        list->addWidget(row);
    }
    column().addLayout(list);
}
