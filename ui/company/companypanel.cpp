// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companypanel.h"

#include "company/companychooser.h"
#include "company/companytimeline.h"
#include "company/companywords.h"
#include "company/eventlistrow.h"
#include "company/figuregrid.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "store/companymerge.h"
#include "store/project.h"
#include "workspace.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr size_t mostRelated = 8; // of one relation
constexpr size_t mostSources = 8;
constexpr size_t mostEvents = 60; // the timeline is the place for more
constexpr int mostOffered = 12; // for comparing
constexpr size_t countedAtOnce = 1'000; // events

QString number(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString counted(qint64 count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(number(count));
}

/// In a menu: a name is never a mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

CompanyPanel::CompanyPanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : PanelScroll(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
{
    setAccessibleName(tr("Company"));
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

std::span<const EventIndex::Row> CompanyPanel::rowsOf(const QString &company) const
{
    const EventIndex &index = m_workspace.index();
    const auto &names = index.companyNames();
    const auto found = std::ranges::lower_bound(names, company);
    if (found == names.end() || *found != company)
        return {};
    return index.rowsOfCompany(EventIndex::Number(found - names.begin()));
}

void CompanyPanel::build()
{
    m_stale = false;
    m_counting.forget();
    m_relations = nullptr;
    m_related.clear();
    setUpdatesEnabled(false);
    clear();
    const Theme &theme = m_appearance.theme();
    const Company *company = m_workspace.snapshot().company(m_name);
    if (company) {
        m_rows = rowsOf(m_name);
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

LinkButton *CompanyPanel::menuLink(const QString &words, void (CompanyPanel::*fill)(QMenu &))
{
    auto *link = new LinkButton(words, m_appearance.theme(), TextRole::Label);
    connect(link, &LinkButton::clicked, this, [this, link, fill] {
        auto *menu = new QMenu(this); // what it does may build the panel anew
        menu->setAttribute(Qt::WA_DeleteOnClose);
        (this->*fill)(*menu);
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
    head->addWidget(menuLink(tr("Compare…"), &CompanyPanel::fillCompareMenu), 0, Qt::AlignTop);
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
        const auto rows = rowsOf(name);
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
    const Theme &theme = m_appearance.theme();
    column().addSpacing(8);
    column().addWidget(separatorLine(theme));
    auto *head = new QHBoxLayout;
    head->addWidget(lineLabel(tr("Names"), TextRole::Body, theme.ink, true), 1);
    if (!m_workspace.project().isReadOnly())
        head->addWidget(menuLink(tr("Merge or split"), &CompanyPanel::fillMergeMenu));
    column().addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const CompanyName &name, bool canonical) {
        const int row = grid->rowCount();
        grid->addWidget(lineLabel(name.name, TextRole::Label, theme.ink, canonical), row, 0);
        grid->addWidget(lineLabel(languageWords(name), TextRole::Label, theme.ink3), row, 1);
        if (!canonical || name.from || name.to)
            grid->addWidget(lineLabel(validityWords(name), TextRole::Label, theme.ink3), row, 2);
    };
    const auto own = std::ranges::find(company.names, company.name, &CompanyName::name);
    CompanyName canonical;
    canonical.name = company.name;
    add(own != company.names.end() ? *own : canonical, true);
    for (const CompanyName &name : company.names)
        if (name.name != company.name)
            add(name, false);
    column().addLayout(grid);
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
    column().addWidget(figureGrid(m_workspace, m_name, m_appearance.theme()));
}

void CompanyPanel::addRelations()
{
    m_relations = new QVBoxLayout;
    column().addLayout(m_relations);
    Project &project = m_workspace.project();
    if (m_rows.size() <= countedAtOnce || project.path() == u":memory:") {
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
    m_related = related;
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
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(0);
        for (int column : {0, 1})
            grid->setColumnStretch(column, 1);
        for (size_t i = 0; i < std::min(these.size(), mostRelated); ++i) {
            const QString name = these[i]->name;
            auto *row = new PartnerRow(name, these[i]->events, theme.company(m_workspace.snapshot().colourOf(name)), theme);
            row->setToolTip(tr("Show the events of both").toHtmlEscaped());
            connect(row, &PartnerRow::clicked, this, [this, name] {
                filterBy([&](EventFilter &filter) {
                    filter.companies.clear();
                    filter.together = QStringList{m_name, name};
                });
            });
            grid->addWidget(row, int(i) / 2, int(i) % 2);
        }
        m_relations->addLayout(grid);
        if (these.size() > mostRelated)
            m_relations->addWidget(lineLabel(tr("and %1 more").arg(number(qint64(these.size() - mostRelated))), TextRole::Label, theme.ink3));
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
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    for (int column : {0, 1})
        grid->setColumnStretch(column, 1);
    for (size_t i = 0; i < std::min(sources.size(), mostSources); ++i) {
        const QString publisher = index.publisherNames()[sources[i].second];
        auto *row = new PartnerRow(publisher, -sources[i].first, QColor(), theme);
        connect(row, &PartnerRow::clicked, this, [this, publisher] {
            filterBy([&](EventFilter &filter) {
                filter.companies = QStringList{m_name};
                filter.publishers = QStringList{publisher};
            });
        });
        grid->addWidget(row, int(i) / 2, int(i) % 2);
    }
    column().addLayout(grid);
    if (sources.size() > mostSources)
        column().addWidget(lineLabel(tr("and %1 more").arg(number(qint64(sources.size() - mostSources))), TextRole::Label, theme.ink3));
}

void CompanyPanel::addEvents()
{
    const Theme &theme = m_appearance.theme();
    column().addSpacing(8);
    column().addWidget(separatorLine(theme));
    auto *head = new QHBoxLayout;
    head->addWidget(lineLabel(tr("Events"), TextRole::Body, theme.ink, true), 1);
    auto *only = new LinkButton(tr("Show only these %1").arg(number(qint64(m_rows.size()))), theme, TextRole::Label);
    connect(only, &LinkButton::clicked, this,
            [this] { filterBy([this](EventFilter &filter) { filter.companies = QStringList{m_name}; }); });
    head->addWidget(only);
    column().addLayout(head);
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

void CompanyPanel::fillCompareMenu(QMenu &menu)
{
    const QStringList compared = m_workspace.filter().current().compared();
    const bool among = compared.contains(m_name);
    std::vector<std::pair<int, QString>> offered;
    for (const RelatedCompany &each : m_related) {
        const auto known = std::ranges::find(offered, each.name, &std::pair<int, QString>::second);
        if (known != offered.end())
            known->first -= each.events;
        else if (!(among && compared.contains(each.name)))
            offered.emplace_back(-each.events, each.name);
    }
    std::ranges::sort(offered);
    for (const auto &[events, name] : offered) {
        if (menu.actions().size() >= mostOffered)
            break;
        menu.addAction(menuText(tr("With %1").arg(name)), this, [this, other = name] { compareWith(other); });
    }
    if (offered.empty())
        menu.addAction(tr("No other company shares an event with it"))->setEnabled(false);
    menu.setDisabled(among && compared.size() >= EventFilter::mostCompared);
    menu.addSeparator();
    menu.addAction(among && compared.size() >= EventFilter::mostCompared ? tr("Four at most are compared")
                                                                         : tr("Any others: company:one,another in the search"))
        ->setEnabled(false);
}

void CompanyPanel::fillMergeMenu(QMenu &menu)
{
    menu.addAction(tr("Merge another company into it…"), this, [this] { chooseMerge(false); });
    menu.addAction(tr("Merge it into another…"), this, [this] { chooseMerge(true); });
    menu.addSeparator();
    const auto merged = CompanyMerge(m_workspace.project()).mergedInto(m_name);
    for (const QString &name : merged ? *merged : QStringList())
        menu.addAction(menuText(tr("Split off %1").arg(name)), this, [this, name] {
            perform(CompanyMerge(m_workspace.project()).split(name), m_name);
        });
    if (!merged || merged->isEmpty())
        menu.addAction(tr("Nothing was merged into it"))->setEnabled(false);
}

void CompanyPanel::chooseMerge(bool into)
{
    const QString words = into ? tr("Merge %1 into").arg(m_name) : tr("Merge into %1").arg(m_name);
    CompanyChooser chooser(m_workspace.snapshot(), m_appearance, words, window());
    if (chooser.exec() != QDialog::Accepted)
        return;
    const QString target = into ? chooser.company() : m_name;
    perform(CompanyMerge(m_workspace.project()).merge(into ? m_name : chooser.company(), target), target);
}

void CompanyPanel::perform(const Result<Edit> &edit, const QString &shown)
{
    const auto performed = edit ? m_workspace.editor().perform(*edit) : Result<Done>(edit.error());
    if (performed)
        show(shown);
    else
        QMessageBox::warning(window(), tr("Merge or split"), performed.error().message);
}

void CompanyPanel::compareWith(const QString &name)
{
    filterBy([&](EventFilter &filter) {
        if (!filter.compared().contains(m_name))
            filter.companies = QStringList{m_name};
        filter.companies << name;
        filter.together.clear();
    });
}

void CompanyPanel::filterBy(const std::function<void(EventFilter &)> &change)
{
    EventFilter filter = m_workspace.filter().current();
    change(filter);
    m_workspace.filter().apply(filter);
}
