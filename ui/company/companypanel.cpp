// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companypanel.h"

#include "company/companymenus.h"
#include "company/companytimeline.h"
#include "company/companywords.h"
#include "company/eventlistrow.h"
#include "company/figuregrid.h"
#include "company/namegrid.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "store/inmemory.h"
#include "workspace.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr size_t mostRows = 8; // of one relation, of the sources
constexpr size_t mostEvents = 60; // the timeline is the place for more
constexpr size_t countedAtOnce = 1'000; // events

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString counted(qint64 count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(number(count));
}

} // namespace

CompanyPanel::CompanyPanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : PanelScroll(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_menus(new CompanyMenus(workspace, appearance, this))
{
    setAccessibleName(tr("Company"));
    connect(m_menus, &CompanyMenus::companyWanted, this, &CompanyPanel::show);
    connect(&workspace, &Workspace::companyShown, this, &CompanyPanel::show);
    connect(&workspace, &Workspace::currentChanged, this, &CompanyPanel::followSelection);
    connect(&workspace, &Workspace::reloaded, this, &CompanyPanel::rebuild);
    connect(&workspace, &Workspace::factsChanged, this, &CompanyPanel::rebuild);
    connect(&workspace.filter(), &FilterState::changed, this, [this, before = QStringList()](const EventFilter &filter) mutable {
        if (std::exchange(before, filter.compared()) != filter.compared())
            rebuild();
    });
    connect(&appearance, &Appearance::changed, this, &CompanyPanel::build);
    build();
}

void CompanyPanel::show(const QString &name)
{
    if (name == m_name && !m_stale)
        return;
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
    m_stale = true;
    if (isVisible())
        build();
}

void CompanyPanel::showEvent(QShowEvent *event)
{
    if (m_stale)
        build();
    PanelScroll::showEvent(event);
}

void CompanyPanel::build()
{
    m_stale = false;
    m_counting.forget();
    m_relations = nullptr;
    m_menus->setCompany(m_name);
    m_menus->setRelated({});
    setUpdatesEnabled(false);
    clear();
    const Theme &theme = m_appearance.theme();
    const Company *company = m_workspace.snapshot().company(m_name);
    if (company) {
        m_rows = m_workspace.index().rowsOfCompany(m_name);
        addHead(*company);
        addCompared();
        addNames(*company);
        addTimeline(*company);
        addFigures();
        addRelations();
        addSources();
        addEvents();
        addFoot(*company);
    } else {
        column().addWidget(textLabel(tr("No company is selected"), TextRole::Body, theme.ink, true));
        column().addWidget(textLabel(tr("Click a lane's name, or a company of an event."), TextRole::Body, theme.ink2));
    }
    column().addStretch(1);
    setUpdatesEnabled(true);
    verticalScrollBar()->setValue(0);
}

void CompanyPanel::addSection(const QString &heading, const QString &right)
{
    const Theme &theme = m_appearance.theme();
    column().addSpacing(8);
    column().addWidget(separatorLine(theme));
    column().addWidget(sectionHeading(heading, right, theme));
}

void CompanyPanel::addSection(const QString &heading, QWidget *right)
{
    const Theme &theme = m_appearance.theme();
    column().addSpacing(8);
    column().addWidget(separatorLine(theme));
    auto *head = new QHBoxLayout;
    head->addWidget(lineLabel(heading, TextRole::Body, theme.ink, true), 1);
    if (right)
        head->addWidget(right);
    column().addLayout(head);
}

void CompanyPanel::addRows(QBoxLayout &column, const std::vector<QWidget *> &rows, size_t all)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    for (int side : {0, 1})
        grid->setColumnStretch(side, 1);
    for (size_t i = 0; i < rows.size(); ++i)
        grid->addWidget(rows[i], int(i) / 2, int(i) % 2);
    column.addLayout(grid);
    if (all > rows.size())
        column.addWidget(lineLabel(tr("and %1 more").arg(number(qint64(all - rows.size()))), TextRole::Label, m_appearance.theme().ink3));
}

LinkButton *CompanyPanel::menuLink(const QString &words, const std::function<void(QMenu &)> &fill)
{
    auto *link = new LinkButton(words, m_appearance.theme(), TextRole::Label);
    connect(link, &LinkButton::clicked, this, [this, link, fill] {
        auto *menu = new QMenu(this); // what it does may build the panel anew
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(link->mapToGlobal(QPoint(0, link->height())));
    });
    return link;
}

void CompanyPanel::addHead(const Company &company)
{
    const Theme &theme = m_appearance.theme();
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
    head->addWidget(menuLink(tr("Compare…"), [this](QMenu &menu) { m_menus->fillCompare(menu); }), 0, Qt::AlignTop);
    column().addLayout(head);
}

void CompanyPanel::addCompared()
{
    const QStringList names = m_workspace.filter().current().compared();
    if (!names.contains(m_name))
        return;
    const Theme &theme = m_appearance.theme();
    addSection(tr("Compared"), tr("events through time"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &name : names) {
        const auto rows = m_workspace.index().rowsOfCompany(name);
        const QColor colour = theme.company(m_workspace.snapshot().colourOf(name));
        auto *label = new PartnerRow(name, int(rows.size()), colour, theme);
        label->setFixedWidth(132);
        connect(label, &PartnerRow::clicked, this, [this, name] { show(name); });
        grid->addWidget(label, row, 0);
        auto *line = new CompanyTimeline(m_workspace.index(), rows, colour, theme, CompanyTimeline::Size::Row);
        connect(line, &CompanyTimeline::daysWanted, this, &CompanyPanel::daysWanted);
        grid->addWidget(line, row++, 1);
    }
    grid->addWidget(CompanyTimeline::axis(m_workspace.index(), theme), row, 1);
    column().addLayout(grid);
    auto *end = new LinkButton(tr("End the comparison"), theme, TextRole::Label);
    connect(end, &LinkButton::clicked, this, [this] { filterBy([](EventFilter &filter) { filter.companies.clear(); }); });
    column().addWidget(end, 0, Qt::AlignLeft);
}

void CompanyPanel::addNames(const Company &company)
{
    addSection(tr("Names"), m_workspace.project().isReadOnly() ? nullptr : menuLink(tr("Merge or split"), [this](QMenu &menu) { m_menus->fillMerge(menu); }));
    column().addWidget(nameGrid(company, m_appearance.theme()));
}

void CompanyPanel::addTimeline(const Company &company)
{
    if (m_rows.empty())
        return;
    const Theme &theme = m_appearance.theme();
    const ProjectSnapshot &snapshot = m_workspace.snapshot();
    std::vector<Figure> own;
    for (const Figure &figure : snapshot.figures)
        if (figure.company == m_name && figure.measure == Measure::MarketShare && figure.review != Review::Rejected)
            own.push_back(figure);
    const ChartData shares = chartDataOf(own, [](const QString &) { return 0; });
    QString heading = tr("Through time");
    if (!shares.series.empty()) {
        const QString market = shares.market.isEmpty() ? tr("Market share") : tr("Share of %1").arg(shares.market);
        heading = shares.region.isEmpty() ? market : tr("%1 in %2").arg(market, shares.region);
    }
    addSection(heading, shares.series.empty() ? tr("events") : tr("percent, events"));
    auto *line = new CompanyTimeline(m_workspace.index(), m_rows, theme.company(company.colour), theme);
    if (!shares.series.empty())
        line->setShares(shares.series.front().points);
    connect(line, &CompanyTimeline::daysWanted, this, &CompanyPanel::daysWanted);
    column().addWidget(line);
}

void CompanyPanel::addFigures()
{
    addSection(tr("Key figures"));
    column().addWidget(figureGrid(m_workspace, m_name, m_appearance.theme(), [this] { Q_EMIT figuresWanted(m_name); }));
}

void CompanyPanel::addRelations()
{
    m_relations = new QVBoxLayout;
    column().addLayout(m_relations);
    Project &project = m_workspace.project();
    if (m_rows.size() <= countedAtOnce || isInMemory(project)) {
        if (const auto related = relatedCompanies(project.database(), m_name))
            showRelations(*related);
        return;
    }
    m_counting.start([this, path = project.path(), name = m_name](const Background::Task &task) {
        const auto own = Project::open(path, Project::Mode::ReadOnly);
        const auto related = own ? relatedCompanies((*own)->database(), name) : own.error();
        if (related)
            task.deliver([this, found = *related] { showRelations(found); });
    });
}

void CompanyPanel::showRelations(const std::vector<RelatedCompany> &related)
{
    m_menus->setRelated(related);
    if (related.empty() || !m_relations)
        return;
    const Theme &theme = m_appearance.theme();
    m_relations->addSpacing(8);
    m_relations->addWidget(separatorLine(theme));
    m_relations->addWidget(sectionHeading(tr("Partners, rivals, targets"), tr("events in common"), theme));
    for (int relation = 0; relation < relationCount; ++relation) {
        std::vector<const RelatedCompany *> these;
        for (const RelatedCompany &each : related)
            if (each.relation == Relation(relation))
                these.push_back(&each);
        if (these.empty())
            continue;
        m_relations->addWidget(lineLabel(relationWords(Relation(relation)), TextRole::Label, theme.ink3));
        std::vector<QWidget *> rows;
        for (size_t i = 0; i < std::min(these.size(), mostRows); ++i) {
            const QString name = these[i]->name;
            auto *row = new PartnerRow(name, these[i]->events, theme.company(m_workspace.snapshot().colourOf(name)), theme);
            row->setToolTip(tr("Show the events of both").toHtmlEscaped());
            connect(row, &PartnerRow::clicked, this, [this, name] {
                filterBy([&](EventFilter &filter) {
                    filter.companies.clear();
                    filter.together = QStringList{m_name, name};
                });
            });
            rows.push_back(row);
        }
        addRows(*m_relations, rows, these.size());
    }
}

void CompanyPanel::addSources()
{
    const EventIndex &index = m_workspace.index();
    std::vector<int> counts(index.publisherNames().size());
    for (const EventIndex::Row row : m_rows)
        for (const auto publisher : index.publishers(row))
            ++counts[publisher];
    std::vector<std::pair<int, EventIndex::Number>> sources;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            sources.emplace_back(-counts[i], EventIndex::Number(i)); // names are in their order
    if (sources.empty())
        return;
    std::ranges::sort(sources);
    const Theme &theme = m_appearance.theme();
    addSection(tr("Sources"), tr("events they tell"));
    std::vector<QWidget *> rows;
    for (size_t i = 0; i < std::min(sources.size(), mostRows); ++i) {
        const QString publisher = index.publisherNames()[sources[i].second];
        auto *row = new PartnerRow(publisher, -sources[i].first, QColor(), theme);
        connect(row, &PartnerRow::clicked, this, [this, publisher] {
            filterBy([&](EventFilter &filter) {
                filter.companies = QStringList{m_name};
                filter.publishers = QStringList{publisher};
            });
        });
        rows.push_back(row);
    }
    addRows(column(), rows, sources.size());
}

void CompanyPanel::addEvents()
{
    const Theme &theme = m_appearance.theme();
    auto *only = new LinkButton(tr("Show only these %1").arg(number(qint64(m_rows.size()))), theme, TextRole::Label);
    connect(only, &LinkButton::clicked, this,
            [this] { filterBy([this](EventFilter &filter) { filter.companies = QStringList{m_name}; }); });
    addSection(tr("Events"), only);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    const EventIndex &index = m_workspace.index();
    const QColor colour = theme.company(m_workspace.snapshot().colourOf(m_name));
    for (const EventIndex::Row event : m_rows.first(std::min(m_rows.size(), mostEvents))) {
        auto *row = new EventListRow(m_workspace, event, colour, theme);
        connect(row, &EventListRow::clicked, this, [this, id = index.id(event)] { m_workspace.setCurrent(id); });
        list->addWidget(row);
    }
    column().addLayout(list);
    if (m_rows.size() > mostEvents)
        column().addWidget(lineLabel(tr("and %1 more in the timeline").arg(number(qint64(m_rows.size() - mostEvents))), TextRole::Label,
                                     theme.ink3));
}

void CompanyPanel::addFoot(const Company &company)
{
    const auto figures = std::ranges::count(m_workspace.snapshot().figures, m_name, &Figure::company);
    const auto names = qint64(company.names.size()) + std::ranges::none_of(company.names, [&](const CompanyName &name) { return name.name == company.name; });
    const QStringList parts{counted(qint64(m_rows.size()), tr("1 event"), tr("%1 events")), counted(figures, tr("1 figure"), tr("%1 figures")),
                            counted(names, tr("1 name"), tr("%1 names"))};
    column().addSpacing(8);
    column().addWidget(separatorLine(m_appearance.theme()));
    column().addWidget(lineLabel(parts.join(QStringLiteral(" · ")), TextRole::Label, m_appearance.theme().ink3));
}

void CompanyPanel::filterBy(const std::function<void(EventFilter &)> &change)
{
    EventFilter filter = m_workspace.filter().current();
    change(filter);
    m_workspace.filter().apply(filter);
}
