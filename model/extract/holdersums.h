// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figureholders.h"
#include "extract/holdergroups.h"

#include <optional>

/// Whose a part is that several hold jointly: "A and B together hold 75%", "the big three had 63%", "A, which with B carries two thirds",
/// 三家合计占75%, 甲、乙、丙共占75%.
class HolderSums
{
public:
    using Mention = Placed<CompanyMention>;
    /// `mentions` are those that may hold something, in order.
    HolderSums(const FigureScene &scene, const Placed<QuantityMention> &number, const std::vector<const Mention *> &mentions, const Topic &topic);

    /// Nothing where the number is no sum, or one of which no word says of whom; nobody where it is that of several whom we cannot tell.
    [[nodiscard]] std::optional<Holders> holders() const;

private:
    /// "the three", 三家: how many are meant, and where that is said.
    struct Count {
        size_t many = 0;
        qsizetype at = -1;
    };
    [[nodiscard]] Count counted() const;
    [[nodiscard]] Count countAt(qsizetype at) const;
    [[nodiscard]] bool isAdded() const; ///< a word says so
    [[nodiscard]] bool isOfOthers() const; ///< 其他平台合计占15%
    [[nodiscard]] bool holdsAlike(qsizetype at) const; ///< "the big three control"
    [[nodiscard]] QStringList namesBefore(qsizetype at) const;
    [[nodiscard]] QStringList groupBefore(TokenRun in) const;
    [[nodiscard]] QStringList pairWith(TokenRun in) const;
    [[nodiscard]] QStringList those(const Count &count) const;

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
    const std::vector<const Mention *> &m_mentions;
    const Topic &m_topic;
    HolderGroups m_groups;
    TokenRun m_part; ///< of the sentence, from the number before on
};
