// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvage.h"

#include "core/errorwords.h"
#include "store/database.h"
#include "store/project.h"
#include "store/query.h"
#include "store/schemamigrator.h"

#include <algorithm>
#include <utility>

Result<TableShape> TableShape::of(Database &database, const QString &table)
{
    TableShape shape;
    shape.table = table;
    auto query = Query::prepare(
        database,
        QStringLiteral("SELECT type, \"notnull\", (SELECT NOT wr FROM pragma_table_list(:name) WHERE schema = 'main') FROM pragma_table_info(:table)"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("name", table).bind("table", table).execute(); !executed)
        return executed.error();
    while (query->next()) {
        const QString type = query->text(0);
        shape.columns.push_back(type == u"INTEGER" ? Column::Integer : type == u"REAL" ? Column::Real : type == u"BLOB" ? Column::Blob : Column::Text);
        shape.mayBeNull.push_back(query->integer(1) == 0);
        shape.hasRowid = query->integer(2) != 0;
    }
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return shape;
}

bool TableShape::fits(const std::vector<PageFile::Value> &values) const
{
    if (values.size() != columns.size())
        return false;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto &value = values[i];
        const bool isNumber = std::holds_alternative<qint64>(value);
        const bool isFit = std::holds_alternative<std::monostate>(value) ? mayBeNull[i]
            : columns[i] == Column::Integer                               ? isNumber
            : columns[i] == Column::Real                                  ? isNumber || std::holds_alternative<double>(value)
            : columns[i] == Column::Text                                  ? std::holds_alternative<QByteArray>(value)
                                                                          : std::holds_alternative<PageFile::Blob>(value);
        if (!isFit)
            return false;
    }
    return true;
}

Salvage::Salvage(std::unique_ptr<PageFile> pages)
    : m_pages(std::move(pages))
{
}

Result<std::unique_ptr<Salvage>> Salvage::of(const QString &path)
{
    auto pages = PageFile::open(path);
    if (!pages)
        return pages.error();
    std::unique_ptr<Salvage> salvage(new Salvage(*std::move(pages)));
    salvage->readRoots();
    if (auto guessed = salvage->guessRoots(); !guessed)
        return guessed.error();
    return salvage;
}

bool Salvage::saysItIsAProject() const
{
    return m_isListed || m_pages->applicationId() == Project::applicationId;
}

void Salvage::readRoots()
{
    m_pages->readTree(1, PageFile::Tree::Rowid, [this](const PageFile::Row &row) {
        constexpr size_t nameAt = 1;
        constexpr size_t rootAt = 3;
        if (row.values.size() <= rootAt)
            return;
        const auto *name = std::get_if<QByteArray>(&row.values[nameAt]);
        const auto *root = std::get_if<qint64>(&row.values[rootAt]);
        if (name && root && *root > 1 && *root <= m_pages->pageCount())
            m_roots.emplace(QString::fromUtf8(*name), quint32(*root));
    });
    m_isListed = m_roots.contains(QStringLiteral("event")) && m_roots.contains(QStringLiteral("event_company"));
}

/// Where the list of tables is broken: a table lies where it does in a new project of the version.
Result<Done> Salvage::guessRoots()
{
    auto migrations = SchemaMigrator::bundled();
    const qint32 version = m_pages->userVersion();
    if (std::ranges::any_of(migrations, [version](const Migration &migration) { return migration.version == version; }))
        std::erase_if(migrations, [version](const Migration &migration) { return migration.version > version; });
    auto blank = Database::inMemory();
    if (!blank)
        return blank.error();
    if (const auto report = SchemaMigrator(migrations).migrate(**blank); report.outcome == MigrationOutcome::Failed)
        return report.error;
    auto query = Query::prepare(**blank, QStringLiteral("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed;
    while (query->next())
        m_roots.emplace(query->text(0), quint32(query->integer(1)));
    return query->finish();
}

void Salvage::reachAll()
{
    if (std::exchange(m_isReached, true))
        return;
    for (const auto &[name, root] : m_roots)
        for (const auto tree : {PageFile::Tree::Rowid, PageFile::Tree::Keyed})
            m_pages->readTree(root, tree, [](const PageFile::Row &) {});
}

bool Salvage::read(const TableShape &shape, const PageFile::Visit &visit)
{
    const auto tree = shape.hasRowid ? PageFile::Tree::Rowid : PageFile::Tree::Keyed;
    const PageFile::Visit take = [&](const PageFile::Row &row) {
        PageFile::Row whole = row;
        if (shape.hasRowid && !whole.values.empty())
            whole.values.front() = row.id;
        if (shape.fits(whole.values))
            visit(whole);
    };
    const auto root = m_roots.find(shape.table);
    const bool isWhole = root != m_roots.end() && m_pages->readTree(root->second, tree, take);
    if (!isWhole) {
        reachAll();
        m_pages->readOrphans(tree, take);
    }
    return isWhole;
}
