// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"

#include "core/errorwords.h"
#include "filter/searchlimits.h"
#include "store/searchhits.h"

namespace {

const SearchTarget &articleTarget()
{
    static const SearchTarget target = {
        QStringLiteral("SELECT rowid FROM article_search WHERE article_search MATCH :word ORDER BY rowid"),
        QStringLiteral("SELECT id FROM article WHERE title LIKE :word ESCAPE '\\' OR text LIKE :word ESCAPE "
                       "'\\' ORDER BY id"),
        {},
        {},
        {},
        QStringLiteral("SELECT 1 FROM article WHERE id = :id AND (title LIKE :word ESCAPE '\\' OR text LIKE "
                       ":word ESCAPE '\\' OR :company < 0)"),
    };
    return target;
}

#define FIGURE_WORDS                                                                                                   \
    "market LIKE :word ESCAPE '\\' OR region LIKE :word ESCAPE '\\' "                                                  \
    "OR attributed_to LIKE :word ESCAPE '\\' OR replace(measure, '_', ' ') LIKE :word ESCAPE '\\' "                    \
    "OR EXISTS (SELECT 1 FROM claim WHERE claim.figure_id = figure.id AND quote LIKE :word ESCAPE '\\') "              \
    "OR EXISTS (SELECT 1 FROM figure_company JOIN company ON company.id = company_id "                                 \
    "WHERE figure_company.figure_id = figure.id AND name LIKE :word ESCAPE '\\')"

const SearchTarget &figureTarget()
{
    static const SearchTarget target = {
        {},
        QStringLiteral("SELECT id FROM figure WHERE " FIGURE_WORDS " ORDER BY id"),
        {},
        {},
        QStringLiteral("SELECT DISTINCT figure_id FROM figure_company WHERE company_id = :company ORDER BY figure_id"),
        QStringLiteral("SELECT 1 FROM figure WHERE id = :id AND (" FIGURE_WORDS " OR EXISTS (SELECT 1 FROM "
                       "figure_company WHERE figure_id = :id AND company_id = :company))"),
    };
    return target;
}

template <class Id>
Result<std::vector<Id>> allHits(Database &database, const SearchTarget &target, const QString &text)
{
    const QStringList terms = Search::terms(text);
    if (terms.size() > searchTermLimit || text.size() > searchLengthLimit)
        return Error{ErrorWords::tr("At most %1 words are searched for at once, of %2 characters in all.").arg(searchTermLimit).arg(searchLengthLimit)};
    auto hits = SearchHits::start(database, target, terms);
    if (!hits)
        return hits.error();
    std::vector<Id> found;
    for (;;) {
        const auto id = hits->next();
        if (!id)
            return id.error();
        if (!*id)
            return found;
        found.emplace_back(**id);
    }
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
    return allHits<EventId>(m_database, SearchTarget::ofEvents(), text);
}

Result<std::vector<FigureId>> Search::figures(const QString &text)
{
    return allHits<FigureId>(m_database, figureTarget(), text);
}

Result<std::vector<ArticleId>> Search::articles(const QString &text)
{
    return allHits<ArticleId>(m_database, articleTarget(), text);
}
