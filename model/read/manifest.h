// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <optional>
#include <vector>

/// What is known about files beside what stands in them: a CSV table with the columns path, published, title, publisher, author,
/// url and language, of which only path is required. Paths are relative to the table and may lead anywhere.
class Manifest
{
public:
    /// A line that cannot be used: its number and why.
    struct Rejection {
        int line = 0;
        QString path;
        QString reason;
    };

    Manifest() = default;

    /// Reads the table from `device`; `folder` is where its paths begin. Error where it is no such table. Rows that name a file that
    /// does not exist, or a date that is none, are in rejected().
    [[nodiscard]] static Result<Manifest> read(QIODevice &device, const QString &folder, const QString &sourceName);
    /// The same for a file.
    [[nodiscard]] static Result<Manifest> open(const QString &file);
    /// A table that has path and no columns but those of a manifest, as people lay it beside their articles: what it says of files that
    /// are there; nothing where it is no such table or names none of them.
    [[nodiscard]] static std::optional<Manifest> recognised(const QString &file);

    /// Takes what another one knows of further files.
    void add(Manifest &&other);

    /// Sets what the row of `file` gives, which outranks what the file says; false where no row names it.
    bool applyTo(Article &article, const QString &file) const;

    [[nodiscard]] const std::vector<Rejection> &rejected() const { return m_rejected; }
    [[nodiscard]] const QString &file() const { return m_file; } ///< where it was read from; empty for a device

private:
    struct Row {
        QString title, publisher, author, url, language;
        std::optional<Edtf> published;
    };
    QHash<QString, Row> m_rows; ///< by canonical path
    std::vector<Rejection> m_rejected;
    QString m_file;
};
