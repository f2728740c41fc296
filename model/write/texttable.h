// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A table for people at a terminal: columns aligned by what a terminal shows (East Asian characters are two cells wide, combining
/// ones none), two spaces between them, a line below the header. Long cells end in "…"; control characters become spaces.
class TextTable
{
public:
    explicit TextTable(const QStringList &header) { add(header); }

    void add(const QStringList &cells); ///< as many as the header has
    /// What was added since the last call. The first one has the header and settles how wide the columns are, so that a long table
    /// can be printed piece by piece.
    [[nodiscard]] QString take(int widestCell = 60);
    [[nodiscard]] size_t waiting() const { return m_rows.size(); } ///< rows to be taken

private:
    std::vector<QStringList> m_rows;
    std::vector<int> m_widths;
};

/// Cells of a terminal that a text takes.
[[nodiscard]] int displayWidth(QStringView text);
