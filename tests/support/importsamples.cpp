// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/importsamples.h"

#include "extract/claimbuilder.h"
#include "support/storesamples.h"

#include <QJsonDocument>

using namespace StoreSamples;

namespace {

Extraction extractLines(Article article)
{
    Extraction extraction;
    const ClaimBuilder builder(article);
    qsizetype begin = 0;
    for (const QString &line : article.text.split(QLatin1Char('\n'))) {
        const TextSpan span{begin, begin + line.size()};
        begin += line.size() + 1;
        const QStringList words = line.section(QLatin1Char(':'), 0, 0).split(QLatin1Char(' '));
        if (words.size() < 3 || !line.contains(QLatin1Char(':')))
            continue;
        Claim claim = builder.claim(span, words[1], 0);
        claim.when = date(words[0].toLatin1().constData());
        claim.modality = QStringLiteral("happened");
        claim.score = 0.9;
        const QString company = words.mid(2).join(QLatin1Char(' '));
        extraction.companies.push_back({{}, company, {}, {}, {}, -1});
        if (words[1] == QLatin1String("share")) {
            Figure figure = figureOf(ClaimBuilder::recordKey(claim), nullptr, company,
                                     line.section(QLatin1Char(':'), 1).toDouble());
            figure.asOf = claim.when;
            claim.value = figure.value;
            figure.claims = {claim};
            extraction.figures.push_back(figure);
            continue;
        }
        Event event = eventOf(ClaimBuilder::recordKey(claim), nullptr,
                              line.section(QLatin1Char(':'), 1).trimmed(), {company});
        event.when = claim.when;
        event.kind = eventKindName(words[1]).value();
        event.claims = {claim};
        extraction.events.push_back(event);
    }
    extraction.article = std::move(article);
    return extraction;
}

} // namespace

namespace ImportSamples {

ImportFile file(const QString &path, const QString &text, const QString &folder)
{
    ImportFile file;
    file.path = path;
    file.location = folder + path;
    file.articles = {articleOf(path, text)};
    return file;
}

static Result<ImportReport> run(Project &project, std::vector<ImportFile> files, int batch, const Importer::Progress &progress,
                                std::stop_token stop, const Importer::Extract &extract)
{
    size_t next = 0;
    Importer importer(project, extract ? extract : extractLines,
                      {QStringLiteral("test"), QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC), batch});
    return importer.run(
        [&]() { return next < files.size() ? std::optional(std::move(files[next++])) : std::nullopt; },
        progress, stop);
}

QString import(Project &project, std::vector<ImportFile> files, int batch,
               const Importer::Progress &progress, std::stop_token stop)
{
    const auto report = run(project, std::move(files), batch, progress, stop, {});
    if (!report)
        return report.error().text();
    return QStringLiteral("new %1 duplicate %2 changed %3 rejected %4")
        .arg(report->added())
        .arg(report->duplicate())
        .arg(report->changed())
        .arg(report->rejected());
}

ImportReport reportOf(Project &project, std::vector<ImportFile> files, const Importer::Extract &extract)
{
    const auto report = run(project, std::move(files), 64, {}, {}, extract);
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

QJsonObject jsonOf(const ImportReport &report)
{
    QByteArray json;
    report.writeJson([&json](const QByteArray &piece) { json += piece; });
    return QJsonDocument::fromJson(json).object();
}

QString dumpAll(Project &project)
{
    QStringList lines;
    const auto events = project.events().each({}, [&](Event &&event) { lines << dump(event); });
    const auto figures = project.figures().each({}, [&](Figure &&figure) { lines << dump(figure); });
    const auto articles
        = project.articles().each([&](Article &&article) { lines << article.path + article.hash; });
    const auto companies = project.companies().all();
    if (!events || !figures || !articles || !companies)
        return QStringLiteral("failed");
    for (const Company &company : *companies)
        lines << company.name + QString::number(company.colour);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ImportSamples
