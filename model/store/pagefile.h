// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// The pages of a SQLite file as they lie there, for what SQLite itself refuses to read: a file cut short, one whose header or list of
/// tables is broken, pages that nothing leads to any more. Reads version 3 of the format in UTF-8 with no bytes reserved
/// (https://www.sqlite.org/fileformat2.html). What is broken is passed over; nothing read makes it fail.
class PageFile
{
public:
    struct Blob {
        QByteArray bytes;
    };
    /// NULL, an integer, a real, a text in UTF-8, or a blob.
    using Value = std::variant<std::monostate, qint64, double, QByteArray, Blob>;
    struct Row {
        qint64 id = 0; ///< of a table with rowids, else 0
        std::vector<Value> values;
    };
    using Visit = std::function<void(const Row &)>;
    /// Whether the rows of a b-tree have a rowid, or are their own key (tables WITHOUT ROWID, indexes).
    enum class Tree { Rowid, Keyed };

    /// Error where the file cannot be read or holds no page.
    [[nodiscard]] static Result<std::unique_ptr<PageFile>> open(const QString &path);

    [[nodiscard]] qint32 applicationId() const { return qint32(number(68, 4)); }
    [[nodiscard]] qint32 userVersion() const { return qint32(number(60, 4)); }
    [[nodiscard]] quint32 pageCount() const { return m_pageCount; }

    /// Visits each row that `root` leads to and that can be read, in the order of the tree; whether that were all.
    bool readTree(quint32 root, Tree tree, const Visit &visit);
    /// Visits the rows of the leaves that neither a tree read so far nor the list of free pages leads to.
    void readOrphans(Tree tree, const Visit &visit);

private:
    PageFile() = default;
    [[nodiscard]] quint64 number(qint64 at, int bytes) const;
    [[nodiscard]] bool isPage(quint64 page) const { return page >= 1 && page <= m_pageCount; }
    [[nodiscard]] qint64 begin(quint32 page) const { return qint64(page - 1) * m_pageSize; }
    [[nodiscard]] int type(quint32 page) const;
    bool readCells(quint32 page, const Visit &visit, std::vector<quint32> &children) const;
    [[nodiscard]] std::optional<QByteArray> payload(qint64 at, quint64 size, bool ofRowid, qint64 end) const;
    void reachFreePages();

    QFile m_file;
    const uchar *m_bytes = nullptr;
    qint64 m_pageSize = 0;
    quint32 m_pageCount = 0;
    std::vector<bool> m_reached; ///< by number of page
};
