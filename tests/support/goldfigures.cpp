// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/goldfigures.h"

#include "extract/boilerplate.h"
#include "extract/extractor.h"
#include "extract/figureframes.h"
#include "read/manifest.h"
#include "support/goldscore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shares or figures that an article asks for, or allows.
class Asked
{
public:
    Asked(const QJsonArray &shares, const GoldNames &names, double tolerance)
        : m_shares(shares), m_names(names), m_tolerance(tolerance) { }

    /// Those of one value and company.
    [[nodiscard]] QList<QJsonObject> like(double value, const QStringList &companies) const
    {
        QList<QJsonObject> found;
        for (const auto &each : m_shares) {
            const QJsonObject share = each.toObject();
            const double asked = share.value(QLatin1String("value")).toDouble();
            const bool near = std::abs(asked - value) <= m_tolerance * std::max(std::abs(asked), std::abs(value));
            const bool same = std::any_of(companies.begin(), companies.end(), [&](const QString &company) {
                return isSameHolders(share.value(QLatin1String("company")).toString(), company);
            });
            if (near && same)
                found << share;
        }
        return found;
    }

private:
    /// "A + B" and "B + A" are the same.
    [[nodiscard]] bool isSameHolders(const QString &asked, const QString &found) const
    {
        const QStringList gold = asked.split(QStringLiteral(" + "));
        const QStringList own = found.split(QStringLiteral(" + "));
        return gold.size() == own.size() && std::all_of(gold.begin(), gold.end(), [&](const QString &one) {
            return std::any_of(own.begin(), own.end(), [&](const QString &other) { return isSameCompany(one, other, m_names); });
        });
    }

    const QJsonArray m_shares;
    const GoldNames &m_names;
    const double m_tolerance; ///< of values, as a part of them
};

bool isTimeOf(const QJsonObject &share, const TimeCandidate &candidate)
{
    const auto asked = Edtf::parse(share.value(QLatin1String("as_of")).toString());
    return asked ? candidate.asOf.when && candidate.asOf.when->range() == asked->range() : !candidate.asOf.when;
}

} // namespace

QByteArray goldFigures(const QString &path)
{
    QByteArray lines;
    const QDir folder(path);
    const auto manifest = Manifest::open(folder.filePath(QStringLiteral("sources.csv")));
    const Extractor extractor;
    for (const QString &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const QString text = folder.filePath(file);
        const QJsonObject facts = QJsonDocument::fromJson(contentOf(text.chopped(4) + QStringLiteral(".json"))).object();
        if (facts.value(QLatin1String("shares")).toArray().isEmpty() && facts.value(QLatin1String("figures")).toArray().isEmpty())
            continue;
        Article article;
        article.path = text;
        article.text = QString::fromUtf8(contentOf(text));
        if (manifest)
            manifest->applyTo(article, text);
        const Extraction found = extractor.extract(std::move(article));
        const GoldNames names = namesIn(found);
        const Asked asked(facts.value(QLatin1String("shares")).toArray(), names, 1e-3);
        const Asked allowed(facts.value(QLatin1String("shares_optional")).toArray(), names, 1e-3);
        const Asked askedFigures(facts.value(QLatin1String("figures")).toArray(), names, 1e-2);
        const Asked allowedFigures(facts.value(QLatin1String("figures_optional")).toArray(), names, 1e-2);
        const auto tokens = tokenize(found.article.text);
        const auto sentences = splitSentences(found.article.text, tokens);
        const auto boilerplate = findBoilerplate(found.article.text, tokens, sentences);
        const Analysis analysis{found.article, tokens, sentences, boilerplate, found.dates, found.quantities, found.mentions};
        const QByteArray name = folder.dirName().toUtf8() + '/' + QFileInfo(file).completeBaseName().toUtf8();
        int count = 0;
        FigureWitness witness;
        witness.time = [&](const Figure &share, const std::vector<TimeCandidate> &times) {
            const auto like = asked.like(share.value, {share.company});
            ++count;
            for (const TimeCandidate &time : times) {
                const bool right = std::any_of(like.begin(), like.end(), [&](const QJsonObject &one) { return isTimeOf(one, time); });
                if (!like.isEmpty())
                    lines += QByteArrayList{"time", name, QByteArray::number(count), right ? "1" : "0", time.cues.names().join(u'\t').toUtf8()}.join('\t') + '\n';
            }
        };
        witness.percent = [&](double value, const QStringList &holders, bool first, const CueSet &cues) {
            if (const bool right = !asked.like(value, holders).isEmpty(); right || allowed.like(value, holders).isEmpty())
                lines += QByteArrayList{"share", name, first ? "1" : "0", right ? "1" : "0", cues.names().join(u'\t').toUtf8()}.join('\t') + '\n';
        };
        witness.figure = [&](double value, const QStringList &holders, bool first, const CueSet &cues) {
            if (const bool right = !askedFigures.like(value, holders).isEmpty(); right || allowedFigures.like(value, holders).isEmpty())
                lines += QByteArrayList{"figure", name, first ? "1" : "0", right ? "1" : "0", cues.names().join(u'\t').toUtf8()}.join('\t') + '\n';
        };
        static_cast<void>(findFigures(analysis, &witness));
    }
    return lines;
}
