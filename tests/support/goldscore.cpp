// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/goldscore.h"

#include "extract/extractor.h"
#include "extract/merger.h"
#include "read/manifest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace {

QString keyOf(const QString &name)
{
    static const QSet<QString> forms{
        QStringLiteral("inc"),     QStringLiteral("ltd"),      QStringLiteral("limited"), QStringLiteral("corp"),
        QStringLiteral("group"),   QStringLiteral("holding"),  QStringLiteral("holdings"), QStringLiteral("co"),
        QStringLiteral("company"), QStringLiteral("com"),      QStringLiteral("plc"),     QStringLiteral("llc"),
        QStringLiteral("the"),     QStringLiteral("international"), QStringLiteral("technologies"), QStringLiteral("corporation")};
    static const QRegularExpression gap(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = name.toCaseFolded().split(gap, Qt::SkipEmptyParts);
    const QString whole = words.join(u' ');
    words.removeIf([](const QString &word) { return forms.contains(word); });
    return words.isEmpty() ? whole : words.join(u' ');
}

std::optional<DateRange> daysOf(const QJsonValue &when)
{
    const auto edtf = Edtf::parse(when.toString());
    return edtf ? std::optional(edtf->range()) : std::nullopt;
}

std::optional<DateRange> daysOf(const std::optional<Edtf> &when)
{
    return when ? std::optional(when->range()) : std::nullopt;
}

bool areRelated(const QString &one, const QString &other)
{
    static const QList<QStringList> families{{QStringLiteral("acquisition"), QStringLiteral("merger"), QStringLiteral("investment")},
                                             {QStringLiteral("exit"), QStringLiteral("closure")},
                                             {QStringLiteral("launch"), QStringLiteral("opening"), QStringLiteral("founding")},
                                             {QStringLiteral("partnership"), QStringLiteral("launch"), QStringLiteral("opening")},
                                             {QStringLiteral("regulation"), QStringLiteral("legal")},
                                             {QStringLiteral("results"), QStringLiteral("report"), QStringLiteral("statement")},
                                             {QStringLiteral("forecast"), QStringLiteral("statement")},
                                             {QStringLiteral("layoffs"), QStringLiteral("closure")}};
    return one == other || std::any_of(families.begin(), families.end(), [&](const QStringList &family) {
               return family.contains(one) && family.contains(other);
           });
}

bool areClose(double a, double b, double part)
{
    return std::abs(a - b) <= part * std::max(std::abs(a), std::abs(b));
}

struct Matcher {
    const GoldNames &names;
    bool strict;

    bool operator()(const QJsonObject &gold, const Event &event) const
    {
        const QString kind = gold.value(QLatin1String("kind")).toString();
        const auto asked = daysOf(gold.value(QLatin1String("when")));
        const auto found = daysOf(event.when);
        if (!asked || !found)
            return false;
        const QString modality = gold.value(QLatin1String("modality")).toString(QStringLiteral("happened"));
        if (strict && (kind != toString(event.kind) || modality != toString(event.modality) || *asked != *found))
            return false;
        if (!areRelated(kind, toString(event.kind)) || !asked->overlaps(*found))
            return false;
        const QJsonArray wanted = gold.value(QLatin1String("companies")).toArray();
        const auto hits = std::count_if(wanted.begin(), wanted.end(), [&](const QJsonValue &name) {
            return std::any_of(event.companies.begin(), event.companies.end(), [&](const EventCompany &company) {
                return isSameCompany(name.toString(), company.name, names);
            });
        });
        return wanted.isEmpty() || hits * 2 >= wanted.size();
    }

    bool operator()(const QJsonObject &gold, const Figure &figure) const
    {
        const bool share = figure.measure == Measure::MarketShare;
        if (!areClose(gold.value(QLatin1String("value")).toDouble(), figure.value, share ? 1e-3 : 1e-2)
            || !isSameCompany(gold.value(QLatin1String("company")).toString(), figure.company, names))
            return false;
        if (!strict)
            return true;
        const auto asked = daysOf(gold.value(QLatin1String("as_of")));
        if (!share)
            return !asked || asked == daysOf(figure.asOf);
        return asked == daysOf(figure.asOf)
            && gold.value(QLatin1String("comparator")).toString(QStringLiteral("=")) == toString(figure.comparator);
    }

    bool operator()(const QString &gold, const QString &name) const
    {
        const QString a = keyOf(gold);
        return strict ? a == keyOf(name) || names.value(keyOf(name)).contains(a) : isSameCompany(gold, name, names);
    }
};

/// For each found one the place of the gold one that it is matched with, or -1: as many as can be.
template<class Gold, class Found>
std::vector<qsizetype> matched(const QList<Gold> &gold, const std::vector<Found> &found, const Matcher &same)
{
    std::vector<qsizetype> owner(found.size(), -1);
    std::vector<bool> seen;
    const std::function<bool(qsizetype)> place = [&](qsizetype one) {
        for (size_t other = 0; other < found.size(); ++other) {
            if (seen[other] || !same(gold[one], found[other]))
                continue;
            seen[other] = true;
            if (owner[other] < 0 || place(owner[other])) {
                owner[other] = one;
                return true;
            }
        }
        return false;
    };
    for (qsizetype one = 0; one < gold.size(); ++one) {
        seen.assign(found.size(), false);
        place(one);
    }
    return owner;
}

QList<QJsonObject> objectsIn(const QJsonObject &facts, const QString &key)
{
    QList<QJsonObject> objects;
    for (const auto &value : facts.value(key).toArray())
        objects << value.toObject();
    return objects;
}

QStringList namesIn(const QJsonObject &facts, const QString &key)
{
    QStringList names;
    for (const auto &value : facts.value(key).toArray())
        names << value.toString();
    return names;
}

template<class Gold, class Found>
void add(QMap<QString, GoldScore> &scores, const QString &key, const QList<Gold> &gold, const QList<Gold> &optional,
         const std::vector<Found> &found, const GoldNames &names)
{
    const Matcher relaxed{names, false};
    for (const bool strict : {false, true}) {
        GoldScore &score = scores[strict ? key + QStringLiteral(" strict") : key];
        score.gold += int(gold.size());
        const auto owners = matched(gold, found, Matcher{names, strict});
        for (size_t i = 0; i < found.size(); ++i) {
            const bool hit = owners[i] >= 0;
            const bool free = !hit && std::any_of(optional.begin(), optional.end(), [&](const Gold &one) { return relaxed(one, found[i]); });
            score.system += free ? 0 : 1;
            score.matched += hit ? 1 : 0;
            if constexpr (std::is_same_v<Found, Event>) {
                if (strict)
                    continue;
                // An event that was asked for counts under the kind that the gold gives it.
                const QString kind = hit ? gold[owners[i]].value(QLatin1String("kind")).toString() : toString(found[i].kind);
                scores[QStringLiteral("event: ") + kind].system += free ? 0 : 1;
                scores[QStringLiteral("event: ") + kind].matched += hit ? 1 : 0;
            }
        }
        if constexpr (std::is_same_v<Found, Event>)
            for (const QJsonObject &one : gold)
                if (!strict)
                    ++scores[QStringLiteral("event: ") + one.value(QLatin1String("kind")).toString()].gold;
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

GoldNames namesIn(const Extraction &extraction)
{
    GoldNames names;
    for (const CompanyMention &mention : extraction.mentions)
        names[keyOf(mention.company)].insert(keyOf(mention.span.in(extraction.article.text).toString()));
    return names;
}

bool isSameCompany(const QString &gold, const QString &found, const GoldNames &names)
{
    const QStringList some = gold.split(QStringLiteral(" + "));
    const QStringList others = found.split(QStringLiteral(" + "));
    if (some.size() > 1 || others.size() > 1)
        return some.size() == others.size() && std::all_of(some.begin(), some.end(), [&](const QString &one) {
                   return std::any_of(others.begin(), others.end(),
                                      [&](const QString &other) { return isSameCompany(one, other, names); });
               });
    const QString a = keyOf(gold);
    const QString b = keyOf(found);
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QString longA = a + QLatin1Char(' ');
    const QString longB = b + QLatin1Char(' ');
    return a == b || names.value(b).contains(a) || longA.startsWith(longB) || longB.startsWith(longA);
}

QMap<QString, GoldScore> scoreGold(const QString &path)
{
    QMap<QString, GoldScore> scores;
    const QDir folder(path);
    const auto manifest = Manifest::open(folder.filePath(QStringLiteral("sources.csv")));
    const Extractor extractor;
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QJsonObject facts = QJsonDocument::fromJson(contentOf(folder.filePath(file))).object();
        const QString text = folder.filePath(QFileInfo(file).completeBaseName() + QStringLiteral(".txt"));
        Article article;
        article.path = text;
        article.text = QString::fromUtf8(contentOf(text));
        if (manifest)
            manifest->applyTo(article, text);
        Extraction extraction = extractor.extract(std::move(article));

        const GoldNames names = namesIn(extraction);
        QSet<QString> found;
        for (const CompanyMention &mention : extraction.mentions)
            if (!mention.company.isEmpty())
                found.insert(mention.company);
        std::vector<QString> companies(found.begin(), found.end());
        std::sort(companies.begin(), companies.end());
        std::vector<Event> events = mergeEvents({}, std::move(extraction.events));
        std::erase_if(events, [](const Event &event) { return !event.when; });
        std::vector<Figure> shares, figures;
        for (Figure &figure : mergeFigures({}, std::move(extraction.figures)))
            (figure.measure == Measure::MarketShare ? shares : figures).push_back(std::move(figure));

        const auto optional = [](const char *key) -> QString { return QLatin1String(key) + QStringLiteral("_optional"); };
        add(scores, QStringLiteral("events"), objectsIn(facts, QStringLiteral("events")), objectsIn(facts, optional("events")), events, names);
        add(scores, QStringLiteral("shares"), objectsIn(facts, QStringLiteral("shares")), objectsIn(facts, optional("shares")), shares, names);
        add(scores, QStringLiteral("figures"), objectsIn(facts, QStringLiteral("figures")), objectsIn(facts, optional("figures")), figures, names);
        add(scores, QStringLiteral("companies"), QList<QString>(namesIn(facts, QStringLiteral("companies"))),
            QList<QString>(namesIn(facts, optional("companies"))), companies, names);
    }
    return scores;
}
