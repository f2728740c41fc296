// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueset.h"
#include "extract/figurebystanders.h"
#include "extract/holdergroups.h"

#include <array>
#include <vector>

/// What a sentence says of whose a percentage in it is: how each company stands to it, and what holds for the number as a whole.
class HolderCues
{
public:
    using Mention = Placed<CompanyMention>;
    using Number = Placed<QuantityMention>;

    HolderCues(const FigureScene &scene, const Number &number);

    /// How a company stands to the number: what is between, around and in parallel to both.
    void tellPlace(CueSet &cues, const Mention &mention) const;
    /// What the number and its sentence say of every candidate of a kind ("here", "carried").
    void tellSentence(CueSet &cues, QStringView kind) const;
    /// What reads the number as that of whom the rules found, or not.
    void tellRules(CueSet &cues, QStringView kind) const;

    /// Those that may stand in a list of holders, in order.
    [[nodiscard]] const std::vector<const Mention *> &listed() const { return m_listed; }
    [[nodiscard]] qsizetype turn() const { return m_turn; } ///< of the number among the percentages of the sentence, from 0
    [[nodiscard]] qsizetype percents() const { return qsizetype(m_percents.size()); }
    [[nodiscard]] const QString &lead() const { return m_lead; } ///< the word before the number

private:
    void tellGap(CueSet &cues, QStringView side, TokenRun gap) const;
    void tellLists(CueSet &cues, QStringView side, const Mention &mention) const;
    void tellRole(CueSet &cues, QStringView side, const Mention &mention) const;
    [[nodiscard]] qsizetype numbersIn(TokenRun in) const;
    [[nodiscard]] qsizetype namesIn(TokenRun in) const;
    [[nodiscard]] bool hasWord(quint32 word, TokenRun in) const;

    const FigureScene &m_scene;
    const Number &m_number;
    Bystanders m_others;
    std::vector<const Mention *> m_listed;
    HolderGroups m_groups;
    std::vector<const Number *> m_percents; ///< of the sentence
    qsizetype m_turn = 0;
    TokenRun m_run; ///< of percentages that are listed with it, by their turns
    TokenRun m_clause;
    QString m_lead, m_lead2, m_tail, m_tail2, m_opening;
    QStringView m_subject; ///< what kind of word the clause or the sentence is about
};
