// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <QtGlobal>

#include <compare>

/// A stretch of a text in memory, in UTF-16 code units as QString counts, end excluded. What finders return.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin >= end; }
    [[nodiscard]] constexpr bool contains(const TextSpan &other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(const TextSpan &other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] QStringView in(QStringView text) const { return text.mid(begin, end - begin); }
    friend constexpr auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

/// A stretch of an article in Unicode code points, end excluded: how records, the project file and other programs count.
struct CharacterSpan {
    qint64 start = 0;
    qint64 end = 0;
    friend constexpr auto operator<=>(const CharacterSpan &, const CharacterSpan &) = default;
};
