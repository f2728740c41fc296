// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

/// The row id of one kind of record in a project file. Ids of different kinds do not mix; a default one is not valid.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ArticleId = Id<struct ArticleTag>;
using CompanyId = Id<struct CompanyTag>;
using EventId = Id<struct EventTag>;
using FigureId = Id<struct FigureTag>;
using ClaimId = Id<struct ClaimTag>;
