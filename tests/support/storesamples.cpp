// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storesamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace StoreSamples
{

std::unique_ptr<Project> project()
{
    auto project = Project::inMemory();
    if (!project)
        qFatal("%s", qPrintable(project.error().text()));
    return *std::move(project);
}

Edtf date(const char *edtf)
{
    auto parsed = Edtf::parse(QString::fromLatin1(edtf));
    if (!parsed)
        qFatal("%s: %s", edtf, qPrintable(parsed.error().text()));
    return *std::move(parsed);
}

Article articleOf(const QString &path, const QString &text)
{
    Article article;
    article.path = path;
    article.text = text;
    article.hash = Article::hashOf(text);
    article.originalHash = QByteArray::fromHex("00ff10");
    return article;
}

Event eventOf(const QString &key, const char *edtf, const QString &title, const QStringList &companies)
{
    Event event;
    event.key = key;
    if (edtf)
        event.when = date(edtf);
    event.title = title;
    for (const QString &name : companies)
        event.companies.push_back({name, event.companies.empty() ? Role::Actor : Role::Mention});
    return event;
}

Figure figureOf(const QString &key, const char *edtf, const QString &company, double percent)
{
    Figure figure;
    figure.key = key;
    if (edtf)
        figure.asOf = date(edtf);
    figure.measure = Measure::MarketShare;
    figure.company = company;
    figure.value = percent;
    figure.unit = QStringLiteral("percent");
    return figure;
}

Claim claimOf(const QString &key, const Article &article, qint64 start, qint64 end)
{
    Claim claim;
    claim.key = key;
    claim.document = article.hash;
    claim.span = {start, end};
    claim.quote = article.text.mid(start, end - start); // of texts without surrogates
    return claim;
}

namespace
{

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces = {QStringLiteral("Amazon"),
                                       QStringLiteral("O'Reilly \"quoted\""),
                                       QStringLiteral("拼多多"),
                                       QStringLiteral("📬👩‍👩‍👧"),
                                       QStringLiteral("'; DROP TABLE event; --"),
                                       QStringLiteral("100% \\ _ *"),
                                       QStringLiteral("\n\tsecond line"),
                                       QStringLiteral("अमेज़न"),
                                       QStringLiteral("אמזון"),
                                       QStringLiteral(":name @name ?1 $x"),
                                       QString()};
    QString text;
    for (int i = random.bounded(4); i >= 0; --i)
        text += pieces[random.bounded(pieces.size())] + QLatin1Char(' ');
    return text;
}

std::optional<Edtf> randomDate(QRandomGenerator &random)
{
    static const char *const dates[] = {"2004",         "2004-08-19",  "2015-33",
                                        "201X",         "2014~",       "../2018",
                                        "2018/..",      "-0043-03-15", "2019-11-25/2019-12-31",
                                        "[1667..1672]", "Y-17000"};
    const auto i = random.bounded(int(std::size(dates)) + 1);
    return i == int(std::size(dates)) ? std::nullopt : std::optional(date(dates[i]));
}

double randomNumber(QRandomGenerator &random)
{
    return random.bounded(2) == 0 ? random.generateDouble() : random.generateDouble() * 1e12;
}

std::vector<Claim> randomClaims(QRandomGenerator &random, const QString &key,
                                const std::vector<Article> &articles)
{
    std::vector<Claim> claims;
    for (int i = random.bounded(4); i > 0; --i) {
        const Article &source = articles[size_t(random.bounded(int(articles.size())))];
        Claim claim;
        claim.key = key + QLatin1Char('-') + QString::number(i);
        claim.document = random.bounded(5) == 0 ? QString() : source.hash;
        claim.span = {random.bounded(10), random.bounded(10) + 10};
        claim.quote = randomText(random);
        claim.prefix = randomText(random);
        claim.suffix = randomText(random);
        claim.kind = QStringLiteral("exit");
        claim.modality = QStringLiteral("planned");
        claim.when = randomDate(random);
        if (random.bounded(2) == 0)
            claim.value = randomNumber(random);
        claim.rule = QStringLiteral("frame.exit");
        claim.trigger = randomText(random);
        claim.score = random.generateDouble();
        claim.rank = Rank(random.bounded(3));
        claim.reason = randomText(random);
        claim.explanation.lines
            = {{QStringLiteral("Trigger"), randomText(random)}, {QStringLiteral("Date"), randomText(random)}};
        claims.push_back(std::move(claim));
    }
    std::ranges::sort(claims, {}, [](const Claim &c) { return std::tuple(c.document, c.span, c.key); });
    return claims;
}

std::vector<SourceReference> randomSources(QRandomGenerator &random)
{
    std::vector<SourceReference> sources;
    for (int i = random.bounded(3); i > 0; --i)
        sources.push_back({randomText(random), randomText(random),
                           QStringLiteral("https://example.org/?a=1&b='"), randomDate(random)});
    return sources;
}

QJsonObject randomExtra(QRandomGenerator &random)
{
    return {{QStringLiteral("row"), random.bounded(1000)},
            {randomText(random),
             QJsonObject{{QStringLiteral("deep"), QJsonArray{true, QJsonValue(), randomText(random)}}}}};
}

QString dump(const std::vector<SourceReference> &sources)
{
    QString text;
    for (const SourceReference &source : sources)
        text += QStringLiteral("|source %1|%2|%3|%4")
                    .arg(source.title, source.publisher, source.url,
                         source.published ? source.published->toString() : QString());
    return text;
}

QString number(double value)
{
    return QString::number(value, 'g', 17);
}

QString number(const Money &money)
{
    return number(money.value) + QLatin1Char(' ') + money.currency;
}

QString text(const std::optional<Edtf> &date)
{
    return date ? date->toString() : QStringLiteral("undated");
}

} // namespace

Event randomEvent(QRandomGenerator &random, const QString &key, const std::vector<Article> &articles)
{
    Event event;
    event.key = key;
    event.kind = EventKind(random.bounded(eventKindCount));
    event.modality = Modality(random.bounded(modalityCount));
    event.when = randomDate(random);
    event.title = randomText(random);
    for (int i = random.bounded(4); i > 0; --i)
        event.companies.push_back(
            {QStringLiteral("Company %1 \"小\"").arg(random.bounded(20)), Role(random.bounded(6))});
    for (int i = random.bounded(3); i > 0; --i)
        event.amounts.push_back(
            {{randomNumber(random), QStringLiteral("CNY")},
             std::vector<Money>(size_t(random.bounded(3)), {randomNumber(random), QStringLiteral("USD")})});
    for (int i = random.bounded(3); i > 0; --i)
        event.places << randomText(random);
    event.confidence = random.generateDouble();
    event.review = Review(random.bounded(reviewCount));
    for (int i = random.bounded(3); i > 0; --i)
        event.tags << randomText(random);
    event.note = randomText(random);
    event.sources = randomSources(random);
    event.extra = randomExtra(random);
    event.claims = randomClaims(random, key, articles);
    return event;
}

Figure randomFigure(QRandomGenerator &random, const QString &key, const std::vector<Article> &articles)
{
    Figure figure;
    figure.key = key;
    figure.measure = Measure(random.bounded(int(Measure::Other) + 1));
    static const QStringList companies
        = {QString(), QStringLiteral("Amazon"), QStringLiteral("Tencent + JD.com"), QStringLiteral("拼多多")};
    figure.company = companies[random.bounded(companies.size())];
    figure.value = randomNumber(random);
    figure.unit = QStringLiteral("percent");
    figure.comparator = Comparator(random.bounded(6));
    figure.asOf = randomDate(random);
    figure.market = randomText(random);
    figure.region = randomText(random);
    figure.attributedTo = randomText(random);
    figure.also
        = std::vector<Money>(size_t(random.bounded(3)), {randomNumber(random), QStringLiteral("USD")});
    figure.confidence = random.generateDouble();
    figure.review = Review(random.bounded(reviewCount));
    figure.sources = randomSources(random);
    figure.extra = randomExtra(random);
    figure.claims = randomClaims(random, key, articles);
    return figure;
}

QString dump(const Claim &claim)
{
    QString lines;
    for (const auto &[word, line] : claim.explanation.lines)
        lines += word + QLatin1Char('=') + line + QLatin1Char(';');
    return QStringList{claim.key,
                       claim.document,
                       QString::number(claim.span.start),
                       QString::number(claim.span.end),
                       claim.quote,
                       claim.prefix,
                       claim.suffix,
                       claim.kind,
                       claim.modality,
                       text(claim.when),
                       claim.value ? number(*claim.value) : QStringLiteral("none"),
                       claim.rule,
                       claim.trigger,
                       number(claim.score),
                       toString(claim.rank),
                       claim.reason,
                       lines}
        .join(QLatin1Char('|'));
}

QString dump(const Event &event)
{
    QString parts;
    for (const EventCompany &company : event.companies)
        parts += QStringLiteral("|company ") + company.name + QLatin1Char(' ') + toString(company.role);
    for (const Amount &amount : event.amounts) {
        parts += QStringLiteral("|amount ") + number(amount.money);
        for (const Money &money : amount.also)
            parts += QStringLiteral(" also ") + number(money);
    }
    for (const Claim &claim : event.claims)
        parts += QStringLiteral("\n  claim ") + dump(claim);
    return QStringList{event.key,
                       toString(event.kind),
                       toString(event.modality),
                       text(event.when),
                       event.title,
                       event.places.join(QLatin1Char(',')),
                       number(event.confidence),
                       toString(event.review),
                       event.tags.join(QLatin1Char(',')),
                       event.note,
                       QString::fromUtf8(QJsonDocument(event.extra).toJson(QJsonDocument::Compact))}
               .join(QLatin1Char('|'))
        + dump(event.sources) + parts;
}

QString dump(const Figure &figure)
{
    QString parts;
    for (const Money &money : figure.also)
        parts += QStringLiteral("|also ") + number(money);
    for (const Claim &claim : figure.claims)
        parts += QStringLiteral("\n  claim ") + dump(claim);
    return QStringList{figure.key,
                       toString(figure.measure),
                       figure.company,
                       number(figure.value),
                       figure.unit,
                       toString(figure.comparator),
                       text(figure.asOf),
                       figure.market,
                       figure.region,
                       figure.attributedTo,
                       number(figure.confidence),
                       toString(figure.review),
                       QString::fromUtf8(QJsonDocument(figure.extra).toJson(QJsonDocument::Compact))}
               .join(QLatin1Char('|'))
        + dump(figure.sources) + parts;
}

QString titles(Project &project, const EventFilter &filter)
{
    QStringList found;
    const auto done = project.events().each(filter, [&found](Event &&event) { found << event.title; });
    return done ? found.join(QStringLiteral("; ")) : done.error().text();
}

} // namespace StoreSamples
