// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"

#include "store/companyrepository.h"
#include "store/database.h"
#include "store/query.h"

#include <algorithm>

namespace
{

constexpr int shortestIndexed = 3; // characters: the index knows nothing below a trigram

/// How one kind of record is searched for one word. `named` finds what names a company and may be empty.
struct Target {
    QString indexed;
    QString scanned;
    QString named;
};

const Target &eventTarget()
{
    static const Target target = {
        QStringLiteral("SELECT rowid FROM event_search WHERE event_search MATCH :word ORDER BY rowid"),
        QStringLiteral(
            "SELECT id FROM event_text WHERE title LIKE :word ESCAPE '\\' OR note LIKE :word ESCAPE '\\' "
            "OR labels LIKE :word ESCAPE '\\' OR sentences LIKE :word ESCAPE '\\' ORDER BY id"),
        QStringLiteral(
            "SELECT DISTINCT event_id FROM event_company WHERE company_id = :company ORDER BY event_id"),
    };
    return target;
}

const Target &articleTarget()
{
    static const Target target = {
        QStringLiteral("SELECT rowid FROM article_search WHERE article_search MATCH :word ORDER BY rowid"),
        QStringLiteral("SELECT id FROM article WHERE title LIKE :word ESCAPE '\\' OR text LIKE :word ESCAPE "
                       "'\\' ORDER BY id"),
        {},
    };
    return target;
}

const Target &figureTarget()
{
    static const QString scan = QStringLiteral(
        "SELECT id FROM figure WHERE market LIKE :word ESCAPE '\\' OR region LIKE :word ESCAPE '\\' "
        "OR attributed_to LIKE :word ESCAPE '\\' OR replace(measure, '_', ' ') LIKE :word ESCAPE '\\' "
        "OR EXISTS (SELECT 1 FROM claim WHERE claim.figure_id = figure.id AND quote LIKE :word ESCAPE '\\') "
        "OR EXISTS (SELECT 1 FROM figure_company JOIN company ON company.id = company_id "
        "WHERE figure_company.figure_id = figure.id AND name LIKE :word ESCAPE '\\') ORDER BY id");
    static const Target target = {
        {},
        scan,
        QStringLiteral(
            "SELECT DISTINCT figure_id FROM figure_company WHERE company_id = :company ORDER BY figure_id")};
    return target;
}

QString phraseOf(QString word)
{
    return QLatin1Char('"') + word.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString patternOf(QString word)
{
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        word.replace(special, QString(QLatin1Char('\\') + QString(special)));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

Result<std::vector<qint64>> ids(Database &database, const QString &sql, const char *name,
                                const QVariant &value)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    return query->bind(name, value).integers();
}

Result<std::vector<qint64>> withWord(Database &database, const Target &target, const QString &word)
{
    const bool indexed = !target.indexed.isEmpty() && word.toUcs4().size() >= shortestIndexed;
    auto found = indexed ? ids(database, target.indexed, "word", phraseOf(word))
                         : ids(database, target.scanned, "word", patternOf(word));
    if (!found || target.named.isEmpty())
        return found;
    const auto company = CompanyRepository(database).idOf(word);
    if (!company)
        return company.error();
    if (!*company)
        return found;
    const auto named = ids(database, target.named, "company", (*company)->value());
    if (!named)
        return named;
    std::vector<qint64> both;
    std::ranges::set_union(*found, *named, std::back_inserter(both));
    return both;
}

template <class Id>
Result<std::vector<Id>> withAllWords(Database &database, const Target &target, const QString &text)
{
    std::optional<std::vector<qint64>> found;
    const QStringList words = Search::terms(text);
    for (const QString &word : words) {
        auto next = withWord(database, target, word);
        if (!next)
            return next.error();
        if (!found) {
            found = *std::move(next);
            continue;
        }
        std::vector<qint64> common;
        std::ranges::set_intersection(*found, *next, std::back_inserter(common));
        found = std::move(common);
    }
    std::vector<Id> result;
    for (const qint64 id : found.value_or(std::vector<qint64>()))
        result.emplace_back(id);
    return result;
}

} // namespace

QStringList Search::terms(const QString &text)
{
    QStringList words;
    bool quoted = false;
    const QStringList parts = text.split(QLatin1Char('"'));
    for (const QString &part : parts) {
        const QString plain = part.simplified();
        if (quoted && !plain.isEmpty())
            words << plain;
        else
            words << plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        quoted = !quoted;
    }
    return words;
}

Result<std::vector<EventId>> Search::events(const QString &text)
{
    return withAllWords<EventId>(m_database, eventTarget(), text);
}

Result<std::vector<FigureId>> Search::figures(const QString &text)
{
    return withAllWords<FigureId>(m_database, figureTarget(), text);
}

Result<std::vector<ArticleId>> Search::articles(const QString &text)
{
    return withAllWords<ArticleId>(m_database, articleTarget(), text);
}
