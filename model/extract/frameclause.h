// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/agents.h"

/// The clause of one trigger, with everything in it that may be an argument.
class FrameClause
{
public:
    FrameClause(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group,
                const Discourse &discourse);

    const SentenceView &view;
    const TriggerMatch &match;
    const VerbGroup &group;
    const Discourse &discourse;
    const Predicate predicate;
    const Agents agents;
    const bool intransitive;
    const CompanyMention *offeree = nullptr; ///< "[Rio] rejected BHP's offer": who answers an offer, or null

    /// The company that stands after one of these prepositions, or null.
    [[nodiscard]] const CompanyMention *linked(std::initializer_list<const char *> prepositions) const;
    /// The company that the pattern asks for as the other party, or null.
    [[nodiscard]] const CompanyMention *firmFor(Pattern pattern) const;
    /// The companies that an object means without their names: "Zinox bought [it]", "fined [the pair]"; or none.
    [[nodiscard]] QStringList firmsSpokenOf() const;
    /// "The holders of A and those of [B] approved the merger": the second of two that stand before, or null.
    [[nodiscard]] const CompanyMention *jointBefore() const;
    /// "[its] acquisition by Kraft", "[Flipkart's] sale to Walmart": who buys what the noun's owner is, or null.
    [[nodiscard]] const CompanyMention *buyerOfOwner() const;
    /// Who was bought in "its acquisition by Kraft", "after the takeover by Kraft [Cadbury] closed plants"; or none.
    [[nodiscard]] QStringList prey() const;
    /// Whom a noun has after "by" is no partner of a merger ("is under investigation by the Commission").
    [[nodiscard]] bool byOnly() const { return linked({"by"}) != nullptr; }

    /// Where the thing that the trigger acts on stands.
    [[nodiscard]] TokenRun objectRun() const;
    [[nodiscard]] TokenRun tail() const { return {match.last, predicate.end}; } ///< what follows the trigger
    /// The name at the end of a phrase that no company is known by and that may be one: "its rival [BrightHome]"; or empty. A single
    /// word that begins the sentence only where `first` says so.
    [[nodiscard]] QString nameIn(const TokenRun &run, bool first) const;
    [[nodiscard]] bool isDated() const; ///< whether a date stands in its tail
    [[nodiscard]] bool isPartOfFirm(const TokenRun &run) const;
    /// "Arm's chief executive Simon Segars": the subject is no firm.
    [[nodiscard]] bool namesPerson() const;
    /// A person who holds a post or is known to speak for a company.
    [[nodiscard]] bool namesOfficer() const;
    /// The company that the person of the subject speaks for, else the one spoken of; or empty.
    [[nodiscard]] QString employer() const;

    /// "WhatsApp, which [Facebook] bought": what stands before the relative word, or null.
    [[nodiscard]] const CompanyMention *relativeObject() const;

private:
    [[nodiscard]] const CompanyMention *ownObject() const;
    [[nodiscard]] const CompanyMention *partner() const;
    [[nodiscard]] const CompanyMention *pricedObject() const;
    [[nodiscard]] const CompanyMention *findOfferee() const;
};

[[nodiscard]] inline bool isTradeKind(EventKind kind)
{
    return kind == EventKind::Acquisition || kind == EventKind::Investment || kind == EventKind::Merger;
}
