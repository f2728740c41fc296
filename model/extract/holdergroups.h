// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

#include <QString>
#include <QStringList>

#include <vector>

/// The companies of a sentence that are named together: "A, B and C", "A plus B".
class HolderGroups
{
public:
    using Mention = Placed<CompanyMention>;
    /// `mentions` are those that may hold something, in order.
    HolderGroups(const FigureScene &scene, const std::vector<const Mention *> &mentions)
        : m_scene(scene), m_mentions(mentions) { }

    /// The companies that are joined with the one at `at` and stand before it, it included.
    [[nodiscard]] std::vector<const Mention *> upTo(size_t at) const;
    /// The same by name, also where no "and" closes the list (甲、乙各占6%).
    [[nodiscard]] QStringList joinedUpTo(size_t at) const;
    /// "A and B: the former has 46%, the latter 26%", 后者占26%; empty where no such word stands before the number.
    [[nodiscard]] QString oneOfTwo(const Placed<QuantityMention> &number) const;
    /// Only commas, "and" and the like between two companies.
    [[nodiscard]] bool areJoined(const Mention &one, const Mention &two) const;
    /// Whose a number is where names and numbers are told in turn ("A and B held 58% and 16% respectively", 分别为58%、16%); empty where
    /// they are not. `before` are the holders of the last list, for "the big three had 60, 18 and 19 percent, respectively".
    [[nodiscard]] QString inTurn(const Placed<QuantityMention> &number, const QStringList &before) const;

private:
    [[nodiscard]] bool isKinWord(qsizetype at) const;
    [[nodiscard]] bool hasAnd(TokenRun in) const;
    [[nodiscard]] bool isTold(const Placed<QuantityMention> &number) const;
    [[nodiscard]] bool restates(const Placed<QuantityMention> &first) const;
    [[nodiscard]] bool closesBefore(qsizetype at, qsizetype end) const; ///< a comma shortly before the end
    [[nodiscard]] bool isJoint(TokenRun gap) const; ///< only commas and "and"
    [[nodiscard]] std::vector<const Placed<QuantityMention> *>
    listAround(const Placed<QuantityMention> &number, const std::vector<const Placed<QuantityMention> *> &numbers) const;
    [[nodiscard]] QString inTurnBehindWord(const Placed<QuantityMention> &number) const;

    const FigureScene &m_scene;
    const std::vector<const Mention *> &m_mentions;
};
