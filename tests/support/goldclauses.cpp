// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/goldclauses.h"

#include "extract/actorweights.h"
#include "extract/boilerplate.h"
#include "extract/clausecues.h"
#include "extract/clauseweights.h"
#include "extract/eventframes.h"
#include "extract/extractor.h"
#include "extract/shortforms.h"
#include "extract/unknowncompanies.h"
#include "read/manifest.h"
#include "support/goldscore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Label {
    QByteArray weight;
    QByteArrayList kinds;
};

class Labeller
{
public:
    Labeller(const QJsonObject &facts, const GoldNames &names)
        : m_asked(facts.value(QLatin1String("events")).toArray()), m_optional(facts.value(QLatin1String("events_optional")).toArray()), m_names(names)
    {
    }

    Label labelOf(const DatedClause &clause) const
    {
        if (const auto kinds = kindsIn(m_asked, clause, true); !kinds.isEmpty())
            return {"1", kinds};
        if (const auto kinds = kindsIn(m_asked, clause, false); !kinds.isEmpty())
            return {"0.6", kinds};
        for (const bool own : {true, false})
            if (const auto kinds = kindsIn(m_optional, clause, own); !kinds.isEmpty())
                return {"0.5", kinds};
        return {"1", {"none"}};
    }

    /// How sure the event is that the telling is of; nothing where the article tells none of the kind, time and companies.
    std::optional<Label> certaintyOf(const Event &found) const
    {
        for (const auto &[events, weight] : {std::pair(m_asked, "1"), std::pair(m_optional, "0.5")}) {
            QByteArrayList told;
            for (const bool exact : {true, false}) {
                for (const auto &value : events) {
                    const QJsonObject event = value.toObject();
                    const auto kind = eventKindName(event.value(QLatin1String("kind")).toString());
                    const auto when = Edtf::parse(event.value(QLatin1String("when")).toString());
                    if (!kind || !when || !found.when || !event.contains(QLatin1String("modality")) || !areAlike(*kind, found.kind) || !when->range().overlaps(found.when->range())
                        || (exact && when->range() != found.when->range()))
                        continue;
                    QStringList names;
                    for (const EventCompany &company : found.companies)
                        names << company.name;
                    if (isOf(names, event.value(QLatin1String("companies")).toArray()))
                        told << event.value(QLatin1String("modality")).toString().toUtf8();
                }
                if (!told.isEmpty())
                    return Label{weight, told};
            }
        }
        return std::nullopt;
    }

    /// Whether the company has a part in an event of the clause's date; nothing where the article tells none of a company that
    /// the clause may be about.
    std::optional<bool> isParty(const DatedClause &clause, const QString &company, const QStringList &others) const
    {
        bool told = false;
        for (const auto &events : {m_asked, m_optional})
            for (const auto &value : events) {
                const QJsonObject event = value.toObject();
                const auto when = Edtf::parse(event.value(QLatin1String("when")).toString());
                if (!when || when->range() != clause.when->range())
                    continue;
                const QJsonArray companies = event.value(QLatin1String("companies")).toArray();
                if (has(companies, company))
                    return true;
                told |= std::ranges::any_of(others, [&](const QString &other) { return has(companies, other); });
            }
        return told ? std::optional(false) : std::nullopt;
    }

private:
    bool has(const QJsonArray &companies, const QString &name) const
    {
        return std::any_of(companies.begin(), companies.end(), [&](const QJsonValue &company) { return isSameCompany(company.toString(), name, m_names); });
    }

    /// Of the events of the clause's date; `own`: of those of its companies.
    QByteArrayList kindsIn(const QJsonArray &events, const DatedClause &clause, bool own) const
    {
        QByteArrayList kinds;
        for (const auto &value : events) {
            const QJsonObject event = value.toObject();
            const auto when = Edtf::parse(event.value(QLatin1String("when")).toString());
            if (when && when->range() == clause.when->range() && (!own || isOf(clause.companies + clause.beside, event.value(QLatin1String("companies")).toArray())))
                kinds << event.value(QLatin1String("kind")).toString().toUtf8();
        }
        return kinds;
    }

    /// Whether half of the companies are there.
    bool isOf(const QStringList &has, const QJsonArray &companies) const
    {
        const auto hits = std::count_if(companies.begin(), companies.end(), [&](const QJsonValue &company) {
            return std::any_of(has.begin(), has.end(), [&](const QString &name) { return isSameCompany(company.toString(), name, m_names); });
        });
        return hits * 2 >= companies.size();
    }

    const QJsonArray m_asked, m_optional;
    const GoldNames &m_names;
};

QByteArray columnOf(char group, QStringView cue, QStringView second)
{
    QByteArray column = QByteArray(1, group) + ' ' + cue.toUtf8();
    if (!second.isEmpty())
        column += '_' + second.toUtf8();
    return column;
}

QByteArray lineOf(const QString &name, const Label &label, const SentenceView &view, const DatedClause &clause, const Discourse &discourse)
{
    QByteArrayList columns{name.toUtf8(), isChinese(view) ? "zh" : "en", label.weight, label.kinds.join(' ')};
    visitCues(view, clause, discourse, [&](char group, QStringView cue, QStringView second) {
        columns << columnOf(group, cue, second);
    });
    return columns.join('\t') + '\n';
}

QByteArray tellingLine(const QString &name, const Label &label, const SentenceView &view, const Telling &telling, const Discourse &discourse)
{
    QByteArrayList columns{name.toUtf8(), isChinese(view) ? "zh" : "en", label.weight, label.kinds.join(' ')};
    visitCertaintyCues(view, telling, discourse, [&](char group, QStringView cue, QStringView second) {
        columns << columnOf(group, cue, second);
    });
    return columns.join('\t') + '\n';
}

QByteArray actorLines(const QString &name, const Labeller &labeller, const SentenceView &view, const DatedClause &clause, const Discourse &discourse)
{
    QByteArray lines;
    const QStringList candidates = actorCandidates(view, clause, discourse);
    for (const QString &company : candidates) {
        const auto party = labeller.isParty(clause, company, candidates);
        if (!party)
            continue;
        QByteArrayList columns{name.toUtf8(), isChinese(view) ? "zh" : "en", "1", *party ? "yes" : "no"};
        visitActorCues(view, clause, discourse, company, [&](char group, QStringView cue, QStringView second) {
            columns << columnOf(group, cue, second);
        });
        lines += columns.join('\t') + '\n';
    }
    return lines;
}

/// A line for each name of the article that no list knows and that its facts do not leave open.
QByteArray nameLines(const QString &name, const QJsonObject &facts, const Analysis &analysis, const Gazetteer &gazetteer)
{
    QStringList asked, open;
    for (const QString &list : {QStringLiteral("companies"), QStringLiteral("companies_optional")})
        for (const auto &company : facts.value(list).toArray())
            (list == QLatin1String("companies") ? asked : open) << company.toString();
    for (const auto &event : facts.value(QLatin1String("events")).toArray())
        for (const auto &company : event.toObject().value(QLatin1String("companies")).toArray())
            asked << company.toString();
    QByteArray lines;
    const NameContext context(analysis.article.text, analysis.tokens, analysis.sentences);
    const auto chunks = findNameChunks(context);
    auto known = findKnownCompanies(context, chunks, gazetteer);
    std::ranges::move(findShortForms(context, chunks, known), std::back_inserter(known));
    std::ranges::sort(known, {}, &NamedCompany::first);
    visitUnknownNames(context, chunks, known, [&](const QString &one, const std::function<void(const CueVisitor &)> &visitCues) {
        const auto isOne = [&](const QString &company) { return isSameCompany(company, one, {}); };
        const bool company = std::ranges::any_of(asked, isOne);
        if (!company && std::ranges::any_of(open, isOne))
            return;
        QByteArrayList columns{name.toUtf8(), "en", "1", company ? "yes" : "no"};
        visitCues([&](char group, QStringView cue, QStringView second) { columns << columnOf(group, cue, second); });
        lines += columns.join('\t') + '\n';
    });
    return lines;
}

/// An article and what is to be taken from it.
struct Piece {
    Article article;
    QJsonObject facts;
};

/// An article of tests/data/events: lines of its head, the text, "---", an event a line ("? " before what is optional).
Piece practicePiece(const QString &content)
{
    Piece piece;
    for (const QString &line : content.section(QStringLiteral("\n\n"), 0, 0).split(u'\n')) {
        const QString value = line.section(u':', 1).trimmed();
        if (const auto day = Edtf::parse(value); day && line.startsWith(QLatin1String("published:")))
            piece.article.published = *day;
        else if (line.startsWith(QLatin1String("publisher:")))
            piece.article.publisher = value;
    }
    const QString rest = content.section(QStringLiteral("\n\n"), 1);
    piece.article.text = rest.section(QStringLiteral("\n---\n"), 0, 0);
    QJsonArray asked, optional;
    for (QString line : rest.section(QStringLiteral("\n---\n"), 1).split(u'\n', Qt::SkipEmptyParts)) {
        const bool free = line.startsWith(QLatin1String("? "));
        if (free)
            line.remove(0, 2);
        const QJsonArray companies = QJsonArray::fromStringList(line.section(u' ', 3).split(QStringLiteral(", ")));
        (free ? optional : asked)
            << QJsonObject{{QStringLiteral("when"), line.section(u' ', 0, 0)},
                           {QStringLiteral("kind"), line.section(u' ', 1, 1)},
                           {QStringLiteral("companies"), companies}};
    }
    piece.facts = {{QStringLiteral("events"), asked}, {QStringLiteral("events_optional"), optional}};
    return piece;
}

Piece pieceOf(const QString &text, const Result<Manifest> &manifest)
{
    const QString facts = text.chopped(4) + QStringLiteral(".json");
    if (!QFile::exists(facts))
        return practicePiece(QString::fromUtf8(contentOf(text)));
    Piece piece;
    piece.facts = QJsonDocument::fromJson(contentOf(facts)).object();
    piece.article.path = text;
    piece.article.text = QString::fromUtf8(contentOf(text));
    if (manifest)
        manifest->applyTo(piece.article, text);
    return piece;
}

} // namespace

GoldLines goldClauses(const QString &path)
{
    GoldLines lines;
    const QDir folder(path);
    const auto manifest = Manifest::open(folder.filePath(QStringLiteral("sources.csv")));
    const Extractor extractor;
    for (const QString &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        Piece piece = pieceOf(folder.filePath(file), manifest);
        const Extraction found = extractor.extract(std::move(piece.article));
        const GoldNames names = namesIn(found);
        const Labeller labeller(piece.facts, names);
        const auto tokens = tokenize(found.article.text);
        const auto sentences = splitSentences(found.article.text, tokens);
        const auto boilerplate = findBoilerplate(found.article.text, tokens, sentences);
        const Analysis analysis{found.article, tokens, sentences, boilerplate, found.dates, found.quantities, found.mentions};
        const QString base = QFileInfo(file).completeBaseName();
        if (!piece.facts.value(QLatin1String("companies")).toArray().isEmpty())
            lines.names += nameLines(base, piece.facts, analysis, *Gazetteer::bundled());
        if (piece.facts.value(QLatin1String("events")).toArray().isEmpty())
            continue;
        const auto visit = [&](const SentenceView &view, const DatedClause &clause, const Discourse &discourse) {
            lines.actors += actorLines(base, labeller, view, clause, discourse);
            DatedClause chosen = clause;
            chooseActors(chosen, view, discourse);
            lines.clauses += lineOf(base, labeller.labelOf(chosen), view, chosen, discourse);
        };
        const auto visitTelling = [&](const SentenceView &view, const Telling &telling, const Discourse &discourse) {
            if (const auto label = labeller.certaintyOf(telling.event))
                lines.tellings += tellingLine(base, *label, view, telling, discourse);
        };
        static_cast<void>(findEvents(analysis, *FrameLexicon::bundled(), {visit, visitTelling}));
    }
    return lines;
}
