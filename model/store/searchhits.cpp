// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchhits.h"

#include "store/companyrepository.h"
#include "store/database.h"

namespace {

constexpr qsizetype shortestIndexed = 3; // characters: the index knows nothing below a trigram
constexpr char32_t lastCharacter = 0x10FFFF;
constexpr int mostLetters = 400; // that trigrams begin with: each takes as long as some dozens of records that are read

qsizetype lengthOf(const QString &word)
{
    return word.toUcs4().size();
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

/// What an index says of its own words, as a table of this connection alone.
Result<QString> vocabularyOf(Database &database, const QString &index)
{
    const QString table = QStringLiteral("temp.") + index + QStringLiteral("_trigram");
    QStringList statements{QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5vocab(main, %2, row)").arg(table, index)};
    if (database.isReadOnly()) { // which SQLite holds against what no file keeps as well
        statements.prepend(QStringLiteral("PRAGMA query_only = OFF"));
        statements.append(QStringLiteral("PRAGMA query_only = ON"));
    }
    for (const QString &statement : std::as_const(statements))
        if (auto executed = database.execute(statement); !executed)
            return executed.error();
    return table;
}

/// The trigrams that have a pair of letters: those that begin with it, and those that end with it, as at the end of a text. Nothing
/// where the texts have so many letters, as Chinese ones do, that to read them all is quicker.
Result<std::optional<QStringList>> trigramsWith(Database &database, const QString &index, const QString &pair)
{
    const auto table = vocabularyOf(database, index);
    if (!table)
        return table.error();
    auto from = Query::prepare(database, QStringLiteral("SELECT term FROM %1 WHERE term >= :from AND term < :to").arg(*table));
    auto next = Query::prepare(database, QStringLiteral("SELECT term FROM %1 WHERE term >= :from LIMIT 1").arg(*table));
    if (!from || !next)
        return from ? next.error() : from.error();
    QStringList trigrams;
    const QString end = QString::fromUcs4(&lastCharacter, 1);
    if (auto executed = from->bind("from", pair).bind("to", QString(pair + end)).execute(); !executed)
        return executed.error();
    while (from->next())
        trigrams << from->text(0);
    if (auto finished = from->finish(); !finished)
        return finished.error();
    QString first = QStringLiteral("\x01");
    for (int letters = 0; letters < mostLetters; ++letters) { // from one to the next that a trigram begins with
        const auto term = next->bind("from", first).firstText();
        if (!term)
            return term.error();
        if (!*term || (*term)->isEmpty())
            return std::optional(trigrams);
        const QString letter = (*term)->left((*term)->front().isHighSurrogate() ? 2 : 1);
        trigrams << letter + pair;
        first = letter + end;
    }
    return std::optional<QStringList>();
}

} // namespace

#define EVENT_WORDS                                                                                                    \
    "title LIKE :word ESCAPE '\\' OR note LIKE :word ESCAPE '\\' OR labels LIKE :word ESCAPE '\\' "                    \
    "OR sentences LIKE :word ESCAPE '\\'"

const SearchTarget &SearchTarget::ofEvents()
{
    static const SearchTarget target = {
        QStringLiteral("SELECT rowid FROM event_search WHERE event_search MATCH :word ORDER BY rowid"),
        // What event_text says, but each table is read once: ten times as fast as going from event to event.
        QStringLiteral("SELECT id FROM event WHERE title LIKE :word ESCAPE '\\' OR note LIKE :word ESCAPE '\\' "
                       "OR places LIKE :word ESCAPE '\\' "
                       "UNION SELECT event_id FROM event_company WHERE company_id IN "
                       "(SELECT id FROM company WHERE name LIKE :word ESCAPE '\\') "
                       "UNION SELECT event_id FROM tag WHERE name LIKE :word ESCAPE '\\' "
                       "UNION SELECT event_id FROM claim WHERE event_id IS NOT NULL AND quote LIKE :word ESCAPE '\\' "
                       "UNION SELECT event_id FROM source WHERE event_id IS NOT NULL "
                       "AND title || ' ' || publisher LIKE :word ESCAPE '\\' ORDER BY 1"),
        QStringLiteral("event_search"),
        QStringLiteral("SELECT id FROM event WHERE title = :word COLLATE NOCASE OR note = :word COLLATE NOCASE ORDER BY id"),
        QStringLiteral("SELECT DISTINCT event_id FROM event_company WHERE company_id = :company ORDER BY event_id"),
        QStringLiteral("SELECT 1 FROM event_text WHERE id = :id AND (" EVENT_WORDS " OR EXISTS (SELECT 1 FROM "
                       "event_company WHERE event_id = :id AND company_id = :company))"),
    };
    return target;
}

Result<SearchHits> SearchHits::start(Database &database, const SearchTarget &target, const QStringList &words)
{
    SearchHits hits;
    QStringList shortOnes;
    std::vector<qint64> companies; // of the short ones
    for (const QString &word : words) {
        const auto company = target.named.isEmpty() ? Result<std::optional<CompanyId>>(std::nullopt)
                                                    : CompanyRepository(database).idOf(word);
        if (!company)
            return company.error();
        const qint64 number = *company ? (*company)->value() : 0;
        if (!target.indexed.isEmpty() && lengthOf(word) >= shortestIndexed) {
            if (auto added = hits.walk(database, target, word, number); !added)
                return added.error();
        } else {
            shortOnes << word;
            companies.push_back(number);
        }
    }
    // Reading all records is the last resort: where another word finds some, only those are looked at.
    for (qsizetype i = 0; i < shortOnes.size(); ++i) {
        const qint64 company = companies[size_t(i)];
        auto added = hits.m_words.empty() ? hits.walk(database, target, shortOnes[i], company)
                                          : hits.check(database, target, shortOnes[i], company);
        if (!added)
            return added.error();
    }
    return hits;
}

Result<Done> SearchHits::add(Word &lists, Database &database, const QString &sql, const char *name, const QVariant &value)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    if (auto executed = query->bind(name, value).execute(); !executed)
        return executed;
    Rows &rows = lists.emplace_back(Rows{*std::move(query), std::nullopt});
    if (rows.query.next())
        rows.id = rows.query.integer(0);
    return Done();
}

Result<Done> SearchHits::walk(Database &database, const SearchTarget &target, const QString &word, qint64 company)
{
    Word &lists = m_words.emplace_back();
    const qsizetype length = lengthOf(word);
    std::optional<QStringList> trigrams;
    if (!target.pairs.isEmpty() && length == shortestIndexed - 1) {
        auto found = trigramsWith(database, target.pairs, word.toLower());
        if (!found)
            return found.error();
        trigrams = *std::move(found);
    }
    Result<Done> added = Done();
    if (!target.indexed.isEmpty() && length >= shortestIndexed) {
        added = add(lists, database, target.indexed, "word", phraseOf(word));
    } else if (trigrams) {
        QStringList phrases;
        for (const QString &trigram : std::as_const(*trigrams))
            phrases << phraseOf(trigram);
        if (!phrases.isEmpty())
            added = add(lists, database, target.indexed, "word", phrases.join(QStringLiteral(" OR ")));
        if (added)
            added = add(lists, database, target.whole, "word", word);
    } else {
        added = add(lists, database, target.scanned, "word", patternOf(word));
    }
    return added && company > 0 ? add(lists, database, target.named, "company", company) : added;
}

Result<Done> SearchHits::check(Database &database, const SearchTarget &target, const QString &word, qint64 company)
{
    auto query = Query::prepare(database, target.checked);
    if (!query)
        return query.error();
    query->bind("word", patternOf(word)).bind("company", company);
    m_checks.push_back(*std::move(query));
    return Done();
}

Result<std::optional<qint64>> SearchHits::seek(Word &word, qint64 from)
{
    std::optional<qint64> first;
    for (Rows &rows : word) {
        while (rows.id && *rows.id < from)
            rows.id = rows.query.next() ? std::optional(rows.query.integer(0)) : std::nullopt;
        if (!rows.id) {
            if (auto finished = rows.query.finish(); !finished)
                return finished.error();
        } else if (!first || *rows.id < *first) {
            first = rows.id;
        }
    }
    return first;
}

Result<bool> SearchHits::passesChecks(qint64 id)
{
    for (Query &query : m_checks) {
        const auto passed = query.bind("id", id).firstInteger();
        if (!passed)
            return passed.error();
        if (!*passed)
            return false;
    }
    return true;
}

Result<std::optional<qint64>> SearchHits::next()
{
    while (!m_words.empty()) {
        qint64 candidate = m_from;
        for (bool agreed = false; !agreed;) {
            agreed = true;
            for (Word &word : m_words) {
                const auto found = seek(word, candidate);
                if (!found || !*found)
                    return found;
                agreed = agreed && **found == candidate;
                candidate = **found;
            }
        }
        m_from = candidate + 1;
        const auto passed = passesChecks(candidate);
        if (!passed)
            return passed.error();
        if (*passed)
            return std::optional(candidate);
    }
    return std::optional<qint64>();
}
