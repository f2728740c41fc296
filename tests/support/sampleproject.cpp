// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"

#include <QFile>

namespace {

Article article(const char *name, const char *published, const char *publisher, const QString &text)
{
    Article made;
    made.text = text;
    made.hash = Article::hashOf(text);
    made.originalHash = QByteArray(32, 'x');
    made.path = QString::fromLatin1(name);
    made.title = QString::fromLatin1(name).section(QLatin1Char('.'), 0, 0);
    made.publisher = QString::fromLatin1(publisher);
    made.published = Edtf::parse(QString::fromLatin1(published)).value();
    made.publishedFrom = PublishedFrom::Metadata;
    made.language = QStringLiteral("en");
    return made;
}

Claim claim(const Article &article, const QString &quote, EventKind kind, const char *when)
{
    Claim made;
    made.document = article.hash;
    made.span.start = article.text.indexOf(quote);
    made.span.end = made.span.start + quote.size();
    Q_ASSERT(made.span.start >= 0);
    made.quote = quote;
    made.kind = toString(kind);
    made.modality = toString(Modality::Happened);
    if (*when)
        made.when = Edtf::parse(QString::fromLatin1(when)).value();
    made.rule = QStringLiteral("test");
    made.score = 0.9;
    made.explanation.lines = {{QStringLiteral("Trigger"), QStringLiteral("a word")}};
    return made;
}

Event event(const char *key, EventKind kind, const char *when, const char *title, std::vector<EventCompany> companies,
            std::vector<Claim> claims)
{
    Event made;
    made.key = QString::fromLatin1(key);
    made.kind = kind;
    if (*when)
        made.when = Edtf::parse(QString::fromLatin1(when)).value();
    made.title = QString::fromLatin1(title);
    made.companies = std::move(companies);
    made.confidence = 0.9;
    made.claims = std::move(claims);
    for (size_t i = 0; i < made.claims.size(); ++i)
        made.claims[i].key = made.key + QLatin1Char('-') + QString::number(i);
    return made;
}

Figure share(const Article &article, const char *key, const char *company, double percent, const char *asOf,
             Comparator comparator = Comparator::Equal)
{
    Figure made;
    made.key = QString::fromLatin1(key);
    made.measure = Measure::MarketShare;
    made.company = QString::fromLatin1(company);
    made.value = percent;
    made.unit = QStringLiteral("percent");
    made.comparator = comparator;
    made.asOf = Edtf::parse(QString::fromLatin1(asOf)).value();
    made.market = QStringLiteral("e-commerce");
    made.region = QStringLiteral("China");
    made.confidence = 0.9;
    Claim made_claim = claim(article, article.text.section(QLatin1Char('.'), 0, 0), EventKind::Other, asOf);
    made_claim.kind = toString(Measure::MarketShare);
    made_claim.modality.clear();
    made_claim.key = made.key + QStringLiteral("-0");
    made_claim.value = percent;
    made.claims = {made_claim};
    return made;
}

void fill(Project &project)
{
    const auto check = [](const auto &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
    };
    const QString amazon = QStringLiteral("Amazon");
    const QString joyo = QStringLiteral("Joyo");
    const QString alibaba = QStringLiteral("Alibaba");
    for (const QString &name : {amazon, joyo, alibaba}) {
        Company company;
        company.name = name;
        if (name == amazon)
            company.names = {{QStringLiteral("亚马逊"), QStringLiteral("zh"), QStringLiteral("Hans"), {}, {}}};
        check(project.companies().add(company));
    }
    Company china;
    china.name = QStringLiteral("Amazon China");
    china.parent = amazon;
    check(project.companies().add(china));

    const Article first = article("one.txt", "2019-04-17", "Gazette",
                                  QStringLiteral("Amazon leaves China. It bought Joyo in 2004 for $75 million."));
    const Article second = article("two.txt", "2019-11-24", "Notebook",
                                   QStringLiteral("Amazon closed its shop in April. Alibaba bought a rival. Nobody knows when it began."));
    const Article third = article("three.txt", "2018-12-01", "Review", QStringLiteral("Amazon China held 0.6 % in 2018. That is little."));
    for (const Article &each : {first, second, third})
        check(project.articles().insert(each));

    Event purchase = event("e-joyo", EventKind::Acquisition, "2004", "Amazon acquires Joyo",
                           {{amazon, Role::Actor}, {joyo, Role::Target}},
                           {claim(first, QStringLiteral("It bought Joyo in 2004 for $75 million."), EventKind::Acquisition, "2004")});
    purchase.amounts = {{{75e6, QStringLiteral("USD")}, {}}};
    check(project.events().insert(purchase));
    check(project.events().insert(event("e-exit", EventKind::Exit, "2019-04", "Amazon leaves China", {{amazon, Role::Actor}},
                                        {claim(first, QStringLiteral("Amazon leaves China."), EventKind::Exit, "2019-04"),
                                         claim(second, QStringLiteral("Amazon closed its shop in April."), EventKind::Closure, "2019-04")})));
    check(project.events().insert(event("e-rival", EventKind::Acquisition, "2019-09-06", "Alibaba buys a rival",
                                        {{alibaba, Role::Actor}},
                                        {claim(second, QStringLiteral("Alibaba bought a rival."), EventKind::Acquisition, "2019-09-06")})));
    check(project.events().insert(event("e-since", EventKind::Other, "2008/..", "Alibaba leads", {{alibaba, Role::Actor}}, {})));
    check(project.events().insert(event("e-about", EventKind::Report, "2014~", "Amazon China reports", {{china.name, Role::Actor}}, {})));
    check(project.events().insert(event("e-undated", EventKind::Founding, "", "A shop begins", {{amazon, Role::Actor}},
                                        {claim(second, QStringLiteral("Nobody knows when it began."), EventKind::Founding, "")})));
    check(project.figures().insert(share(third, "f-1", "Amazon China", 0.6, "2018")));
    check(project.figures().insert(share(third, "f-2", "Amazon China", 15, "2008", Comparator::About)));
    check(project.figures().insert(share(third, "f-3", "Alibaba", 58.2, "2018")));
    check(project.figures().insert(share(third, "f-4", "Amazon China", 1, "2018-06", Comparator::Less)));
}

} // namespace

std::unique_ptr<Project> makeSampleProject()
{
    auto project = Project::inMemory();
    if (!project)
        qFatal("%s", qPrintable(project.error().text()));
    fill(**project);
    return std::move(project).value();
}

void writeSampleProject(const QString &path)
{
    QFile::remove(path);
    auto project = Project::open(path, Project::Mode::Create);
    if (!project)
        qFatal("%s", qPrintable(project.error().text()));
    fill(**project);
}
