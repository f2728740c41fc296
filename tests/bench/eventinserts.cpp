// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventinserts.h"

#include "core/event.h"
#include "store/sqlvalues.h"

#include <QCryptographicHash>
#include <QDate>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <sqlite3.h>

namespace {

const QDate beginning(2005, 1, 1);
const QDate ending(2024, 12, 31);
constexpr int publisherCount = 24;
constexpr int sentencesAnArticle = 20;
constexpr const char *tags[]
    = {"board", "china",  "cloud",   "debt",  "e-commerce", "energy", "food",   "games",  "health", "hiring", "india",
       "key",   "labour", "lawsuit", "media", "phones",     "prices", "retail", "review", "robots", "travel", "video"};
constexpr const char *modalities[] = {"happened", "planned", "rumoured", "denied"};
constexpr const char *reviews[] = {"unreviewed", "accepted", "edited", "rejected"};
constexpr const char *roles[] = {"actor", "target", "partner", "competitor", "mention"};

/// Which of the shares a number from 0 to 1 falls into.
template <size_t Size>
size_t drawn(double unit, const double (&shares)[Size])
{
    size_t i = 0;
    for (; i + 1 < Size && unit >= shares[i]; ++i)
        unit -= shares[i];
    return i;
}

QByteArray publisherName(int number)
{
    return "Daily " + QByteArray(1, char('A' + number)) + "gazette";
}

QByteArray numbered(char letter, qint64 number)
{
    return letter + QByteArray::number(number).rightJustified(10, '0');
}

} // namespace

/// A prepared statement whose values are bound in order.
class EventInserts::Insert
{
public:
    Insert(sqlite3 *database, const char *sql)
        : m_database(database)
    {
        if (sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(database));
    }
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;

    template <class... Values>
    void operator()(const Values &...values)
    {
        int place = 0;
        (bind(++place, values), ...);
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            qFatal("%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(m_database));
        sqlite3_reset(m_statement);
    }

private:
    template <class Other>
    void bind(int place, const Other &value) = delete; // what it would be made into is gone before the step
    void bind(int place, qint64 value) { sqlite3_bind_int64(m_statement, place, value); }
    void bind(int place, int value) { sqlite3_bind_int(m_statement, place, value); }
    void bind(int place, double value) { sqlite3_bind_double(m_statement, place, value); }
    void bind(int place, std::nullptr_t) { sqlite3_bind_null(m_statement, place); }
    void bind(int place, const char *text) { sqlite3_bind_text(m_statement, place, text, -1, SQLITE_STATIC); }
    void bind(int place, const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
    }

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

EventInserts::EventInserts(sqlite3 *database, const BenchProject &project)
    : m_database(database)
    , m_project(project)
    , m_random(project.seed)
    , m_words(project.seed)
{
    for (QDate day = beginning; day <= ending; day = day.addDays(1))
        m_days.push_back(day.toString(Qt::ISODate).toLatin1());
    const auto make = [&](const char *sql) { return std::make_unique<Insert>(database, sql); };
    m_event = make("INSERT INTO event (id, key, kind, modality, edtf, first_day, last_day, title, confidence, review, "
                   "starred) VALUES (?1, ?2, ?3, ?4, nullif(?5, ''), CASE ?5 WHEN '' THEN NULL ELSE ?6 END, "
                   "CASE ?5 WHEN '' THEN NULL ELSE ?7 END, ?8, ?9, ?10, ?11)");
    m_company = make("INSERT INTO event_company VALUES (?, ?, ?, ?)");
    m_amount = make("INSERT INTO event_amount VALUES (?, 0, 0, ?, 'USD')");
    m_tag = make("INSERT INTO tag VALUES (?, ?, ?)");
    m_claim
        = make("INSERT INTO claim (key, article_id, event_id, first_character, end_character, quote, kind, modality, "
               "edtf, rule, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), 'bench', ?)");
    m_source = make("INSERT INTO source (event_id, position, publisher, published) VALUES (?, ?, ?, nullif(?, ''))");
    m_search = make("INSERT INTO event_search (rowid, title, note, labels, sentences) VALUES (?, ?, '', ?, ?)");
}

EventInserts::~EventInserts() = default;

void EventInserts::insertCompanies()
{
    Insert insert(m_database, "INSERT INTO company (id, name, folded, colour) VALUES (?, ?, ?, ?)");
    QSet<QString> known;
    while (int(m_companies.size()) < m_project.companies) {
        const QByteArray name = m_words.company(m_random);
        const QString folded = SqlValues::folded(QString::fromLatin1(name));
        if (known.contains(folded))
            continue;
        known.insert(folded);
        const int number = int(m_companies.size());
        m_companies.push_back(name);
        insert(number + 1, name, folded.toUtf8(), std::min(number, 7));
    }
}

void EventInserts::insertArticles()
{
    Insert insert(m_database,
                  "INSERT INTO article (id, hash, path, title, publisher, published, published_from, language, text) "
                  "VALUES (?, ?, ?, ?, ?, ?, 'metadata', 'en', ?)");
    Insert search(m_database, "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)");
    const qint64 count = std::clamp<qint64>(m_project.events / 50, 1, 20'000);
    for (qint64 id = 1; id <= count; ++id) {
        QByteArray text;
        for (int i = 0; i < sentencesAnArticle; ++i) {
            const QByteArray sentence = m_words.sentence(m_random, 6, 14) + '.';
            m_sentences.push_back({id, int(text.size()), sentence});
            text += sentence + ' ';
        }
        const QByteArray title = m_words.sentence(m_random, 4, 9);
        insert(id, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(),
               QByteArray(numbered('a', id) + ".txt"), title, publisherName(m_random.skewed(publisherCount, 2)),
               m_days[size_t(m_random.below(int(m_days.size())))], text);
        search(id, title, text);
    }
}

EventInserts::Date EventInserts::date()
{
    static const qint64 origin = beginning.toJulianDay();
    const int count = int(m_days.size());
    const int at = count - 1 - m_random.skewed(count, 1.3); // more of late
    const QByteArray &day = m_days[size_t(at)];
    const QDate date = beginning.addDays(at);
    const QDate year(date.year(), 1, 1);
    switch (drawn(m_random.unit(), {0.70, 0.11, 0.10, 0.02, 0.04, 0.01, 0.005, 0.015})) {
    case 0: return {day, origin + at, origin + at};
    case 1:
        return {day.left(7), date.toJulianDay() - date.day() + 1, date.toJulianDay() - date.day() + date.daysInMonth()};
    case 2: return {day.left(4), year.toJulianDay(), year.addYears(1).toJulianDay() - 1};
    case 3: return {day.left(4) + '~', year.toJulianDay(), year.addYears(1).toJulianDay() - 1};
    case 4: {
        const int until = std::min(count - 1, at + 1 + m_random.below(700));
        if (until == at)
            return {day, origin + at, origin + at};
        return {day + '/' + m_days[size_t(until)], origin + at, origin + until};
    }
    case 5: return {day + "/..", origin + at, DateRange::endOfTime};
    case 6: return {"../" + day, DateRange::beginningOfTime, origin + at};
    default: return {};
    }
}

QByteArray EventInserts::insertClaims(qint64 id, const Date &date, const char *kind, const char *modality)
{
    QByteArray quotes;
    for (size_t left = 1 + drawn(m_random.unit(), {0.6, 0.3, 0.1}); left > 0; --left) {
        const Sentence &sentence = m_sentences[size_t(m_random.below(int(m_sentences.size())))];
        const bool disagrees = m_random.chance(0.05);
        (*m_claim)(numbered('c', ++m_claims), sentence.article, id, sentence.start,
                   sentence.start + int(sentence.text.size()), sentence.text, disagrees ? "statement" : kind, modality,
                   date.edtf, 0.5 + m_random.unit() / 2);
        quotes += (quotes.isEmpty() ? "" : "\n") + sentence.text;
    }
    return quotes;
}

QByteArray EventInserts::insertSources(qint64 id, const Date &date)
{
    QByteArray words;
    const size_t count = drawn(m_random.unit(), {0.15, 0.65, 0.2});
    for (size_t i = 0; i < count; ++i) {
        const QByteArray publisher = publisherName(m_random.skewed(publisherCount, 2));
        (*m_source)(id, int(i), publisher, date.edtf.left(4) == "../2" ? QByteArray() : date.edtf.left(4));
        words += (words.isEmpty() ? " " : "\n ") + publisher;
    }
    return words;
}

void EventInserts::insertEvent(qint64 id)
{
    static const std::vector<QByteArray> kinds = [] {
        std::vector<QByteArray> names;
        for (int i = 0; i < eventKindCount; ++i)
            names.push_back(toString(EventKind(i)).toLatin1());
        return names;
    }();
    const Date date = this->date();
    const char *kind = kinds[size_t(m_random.skewed(eventKindCount, 1.5))].constData();
    const char *modality = modalities[drawn(m_random.unit(), {0.85, 0.08, 0.05, 0.02})];
    const int actor = m_random.skewed(m_project.companies, 1.5);
    const size_t companies = drawn(m_random.unit(), {0.01, 0.75, 0.19, 0.05});
    const QByteArray title = companies == 0
        ? m_words.sentence(m_random, 4, 9)
        : QByteArray(m_companies[size_t(actor)] + ' ' + m_words.sentence(m_random, 3, 7).toLower());
    (*m_event)(id, numbered('e', id), kind, modality, date.edtf, date.first, date.last, title,
               double(30 + m_random.below(71)) / 100, reviews[drawn(m_random.unit(), {0.8, 0.12, 0.05, 0.03})],
               int(m_random.chance(0.005)));

    QByteArray labels = "[]"; // the places
    for (size_t i = 0; i < companies; ++i) {
        const int company = (actor + int(i) * (1 + m_random.below(m_project.companies / 2))) % m_project.companies;
        (*m_company)(id, int(i), company + 1, i == 0 ? roles[0] : roles[m_random.below(5)]);
        labels += (i == 0 ? "" : "\n") + m_companies[size_t(company)];
    }
    labels += '\n';
    if (m_random.chance(0.2))
        for (int i = 0, count = 1 + m_random.below(2); i < count; ++i) {
            const char *tag = tags[m_random.below(int(std::size(tags)))];
            (*m_tag)(id, i, tag);
            labels += (i == 0 ? "" : "\n") + QByteArray(tag);
        }
    if (m_random.chance(0.15))
        (*m_amount)(id, std::floor(std::pow(10, 4 + 6 * m_random.unit())));
    const bool told = m_random.chance(0.2);
    const QByteArray quotes = told ? insertClaims(id, date, kind, modality) : QByteArray();
    const QByteArray references = told ? QByteArray() : insertSources(id, date);
    (*m_search)(id, title, labels, QByteArray(quotes + '\n' + references));
}

void EventInserts::insertEvents()
{
    for (qint64 id = 1; id <= m_project.events; ++id)
        insertEvent(id);
}
