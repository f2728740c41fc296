// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/repair.h"

#include "core/edtf.h"
#include "core/errorwords.h"
#include "store/database.h"
#include "store/eventcolumntable.h"
#include "store/project.h"
#include "store/query.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/schemamigrator.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <sqlite3.h>

namespace
{

/// Owners before what they own.
constexpr std::array tables
    = {"article", "company",        "company_name", "event", "event_company", "event_amount", "tag",
       "figure",  "figure_company", "source",       "claim", "audit",         "view",         "setting"};

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepare(Database &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

/// Binds values of rows as they lie in pages.
class Binding
{
public:
    Binding(sqlite3_stmt *statement, int place)
        : m_statement(statement)
        , m_place(place)
    {
    }

    int operator()(std::monostate) const { return sqlite3_bind_null(m_statement, m_place); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(m_statement, m_place, number); }
    int operator()(double number) const { return sqlite3_bind_double(m_statement, m_place, number); }
    int operator()(const QByteArray &text) const { return sqlite3_bind_text64(m_statement, m_place, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8); }
    int operator()(const PageFile::Blob &blob) const { return sqlite3_bind_blob64(m_statement, m_place, blob.bytes.constData(), sqlite3_uint64(blob.bytes.size()), SQLITE_TRANSIENT); }

private:
    sqlite3_stmt *m_statement;
    int m_place;
};

/// A file that is not all sound: read by SQLite as far as that goes, then by its pages.
struct Broken {
    QString path;
    std::unique_ptr<Database> database; ///< null where SQLite does not open it
    std::unique_ptr<Salvage> salvage;   ///< made when it is needed

    [[nodiscard]] Result<Salvage *> pages()
    {
        if (!salvage) {
            auto made = Salvage::of(path);
            if (!made)
                return made.error();
            salvage = *std::move(made);
        }
        return salvage.get();
    }
};

/// Copies one table, as far as SQLite reads it, and what else its pages hold.
class TableCopy
{
public:
    TableCopy(Broken &source, Database &target, QString table, RepairReport &report)
        : m_source(source)
        , m_target(target)
        , m_table(std::move(table))
        , m_report(report)
    {
    }

    Result<Done> run()
    {
        const Statement shape = prepare(m_target, QStringLiteral("SELECT * FROM %1").arg(m_table));
        const int columns = sqlite3_column_count(shape.get());
        QStringList names;
        QStringList marks;
        for (int i = 0; i < columns; ++i) {
            names << QLatin1Char('"') + QString::fromUtf8(sqlite3_column_name(shape.get(), i))
                    + QLatin1Char('"');
            marks << QStringLiteral("?");
            if (names.last() == u"\"article_id\"")
                m_articleAt = i + 1;
        }
        const QString list = names.join(QStringLiteral(", "));
        m_insert = prepare(m_target,
                           QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(m_table, list, marks.join(QStringLiteral(", "))));
        if (!m_insert)
            return m_target.lastError();
        if (m_source.database) {
            const QString select = QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(list, m_table, names.first());
            if (auto walked = untilNothingIsAdded([&] { return walk(select); }); !walked)
                return walked;
        }
        if (m_whole)
            return Done();
        auto pages = m_source.pages();
        if (!pages)
            return pages.error();
        const auto looks = TableShape::of(m_target, m_table);
        if (!looks)
            return looks.error();
        m_again = true;
        if (auto read = untilNothingIsAdded([&] { return readPages(**pages, *looks); }); !read)
            return read;
        if (!m_whole)
            m_report.lost.push_back(
                {QStringLiteral("rows"), m_table + QStringLiteral(" could not be read to its end")});
        return Done();
    }

private:
    /// A company may come before its owner: then it is saved the next time round.
    template <class Walk>
    Result<Done> untilNothingIsAdded(const Walk &walk)
    {
        const size_t lostBefore = m_report.lost.size();
        qint64 savedBefore = 0;
        do {
            m_report.lost.resize(lostBefore);
            savedBefore = m_report.rowsSaved;
            if (auto walked = walk(); !walked)
                return walked;
            m_again = true;
        } while (m_report.lost.size() > lostBefore && m_report.rowsSaved > savedBefore);
        return Done();
    }

    Result<Done> walk(const QString &sql)
    {
        const Statement rows = prepare(*m_source.database, sql);
        int code = rows ? SQLITE_ROW : SQLITE_CORRUPT;
        while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(rows.get()); ++i)
                if (sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(rows.get(), i)) != SQLITE_OK)
                    return m_target.lastError();
            if (auto added = insert(); !added)
                return added;
        }
        m_whole = code == SQLITE_DONE;
        return Done();
    }

    Result<Done> readPages(Salvage &pages, const TableShape &looks)
    {
        Result<Done> added = Done();
        m_whole = pages.read(looks, [&](const PageFile::Row &row) {
            if (!added)
                return;
            for (int i = 0; i < int(row.values.size()); ++i)
                if (std::visit(Binding(m_insert.get(), i + 1), row.values[size_t(i)]) != SQLITE_OK)
                    added = m_target.lastError();
            if (added)
                added = insert();
        });
        return added;
    }

    Result<Done> insert()
    {
        int code = sqlite3_step(m_insert.get());
        const Error error = m_target.lastError();
        sqlite3_reset(m_insert.get());
        if (code == SQLITE_CONSTRAINT_FOREIGNKEY && m_articleAt > 0) { // a claim keeps its quote without the article
            sqlite3_bind_null(m_insert.get(), m_articleAt);
            code = sqlite3_step(m_insert.get());
            sqlite3_reset(m_insert.get());
        }
        if (code == SQLITE_DONE) {
            ++m_report.rowsSaved;
            return Done();
        }
        if ((code & 0xff) != SQLITE_CONSTRAINT)
            return error;
        const bool metBefore = m_again
            && (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID
                || code == SQLITE_CONSTRAINT_UNIQUE);
        if (!metBefore)
            m_report.lost.push_back({QStringLiteral("rows"), m_table + QStringLiteral(": ") + error.message});
        return Done();
    }

    Broken &m_source;
    Database &m_target;
    QString m_table;
    RepairReport &m_report;
    Statement m_insert;
    int m_articleAt = 0; ///< place of the value that names an article, or 0
    bool m_again = false; ///< rows may come that were there before
    bool m_whole = false;
};

/// A date that can no longer be read is none, and days that are not those of its date are made anew.
Result<Done> mendDates(Database &target, const QString &table, RepairReport &report)
{
    auto rows = Query::prepare(target, QStringLiteral("SELECT id, key, edtf, first_day, last_day FROM %1 WHERE edtf IS NOT NULL").arg(table));
    auto mend = Query::prepare(target, QStringLiteral("UPDATE %1 SET edtf = :edtf, first_day = :first, last_day = :last WHERE id = :id").arg(table));
    if (!rows || !mend)
        return rows ? mend.error() : rows.error();
    struct Row {
        qint64 id;
        QString key;
        QString edtf;
        DateRange days;
    };
    std::vector<Row> dated; // what is read is not written meanwhile
    if (auto executed = rows->execute(); !executed)
        return executed;
    while (rows->next())
        dated.push_back({rows->integer(0), rows->text(1), rows->text(2), {rows->integer(3), rows->integer(4)}});
    if (auto finished = rows->finish(); !finished)
        return finished;
    for (const Row &row : dated) {
        const auto date = Edtf::parse(row.edtf);
        if (date && date->range() == row.days)
            continue;
        if (!date)
            report.lost.push_back({QStringLiteral("dates"), QStringLiteral("%1 %2: %3").arg(table, row.key, date.error().message)});
        mend->bind("id", row.id);
        mend->bind("edtf", date ? QVariant(row.edtf) : QVariant());
        mend->bind("first", date ? QVariant(qlonglong(date->range().first)) : QVariant());
        mend->bind("last", date ? QVariant(qlonglong(date->range().last)) : QVariant());
        if (auto mended = mend->execute(); !mended)
            return mended;
    }
    return Done();
}

Result<Done> copyAll(Broken &source, Database &target, RepairReport &report)
{
    auto transaction = Transaction::begin(target);
    if (!transaction)
        return transaction.error();
    for (const char *table : tables)
        if (auto copied = TableCopy(source, target, QLatin1String(table), report).run(); !copied)
            return copied;
    for (const QString &table : {QStringLiteral("event"), QStringLiteral("figure")})
        if (auto mended = mendDates(target, table, report); !mended)
            return mended;
    for (const QString &index : {QStringLiteral("event_search"), QStringLiteral("article_search")})
        if (auto built = target.execute(QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(index));
            !built)
            return built;
    if (auto built = EventColumnTable(target).rebuild(); !built)
        return built;
    return transaction->commit();
}

/// Then the number of its version is what is broken.
bool hasOurSchema(Database &database)
{
    const auto there = schemaOf(database);
    const auto ours = expectedSchema(SchemaMigrator().newestVersion());
    return there && ours && *there == *ours;
}

} // namespace

Result<RepairReport> repairInto(const QString &source, const QString &target)
{
    if (!QFileInfo(source).isFile())
        return Error{ErrorWords::tr("There is no such file."), source};
    Broken broken{source, nullptr, nullptr};
    if (auto opened = Database::open(source, Database::Mode::ReadOnly)) {
        broken.database = *std::move(opened);
        if (const auto newer = isOfNewerVersion(*broken.database); newer && *newer && !hasOurSchema(*broken.database))
            return Error{ErrorWords::tr("The project was made by a newer version of Annals; only that can repair it."), source};
    }
    const auto pages = broken.pages();
    if (!pages)
        return pages.error();
    const Error foreign{ErrorWords::tr("This is not an Annals project."), source};
    if (broken.database && !(*pages)->saysItIsAProject())
        return foreign; // another program's, and sound enough to tell
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    auto project = Project::open(unfinished, Project::Mode::Create);
    if (!project)
        return project.error();
    RepairReport report;
    auto copied = copyAll(broken, (*project)->database(), report);
    project->reset();
    if (copied && report.rowsSaved == 0 && !(*pages)->saysItIsAProject())
        copied = foreign;
    if (copied) {
        QFile::remove(target);
        if (!QFile::rename(unfinished, target))
            copied = Error{ErrorWords::tr("The repaired copy could not be put in its place."), target};
    }
    QFile::remove(unfinished);
    if (!copied)
        return copied.error();
    return report;
}
