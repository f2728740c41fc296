// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"
#include "text/lexicon.h"

#include <QFlags>
#include <QHash>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

/// What a little word does in a sentence (resources/lexicon/en/grammar.tsv).
enum class GrammarClass : quint32 {
    Be = 1 << 0, Have = 1 << 1, Do = 1 << 2, Future = 1 << 3, Would = 1 << 4, May = 1 << 5, Not = 1 << 6, To = 1 << 7,
    Preposition = 1 << 8, Coordinator = 1 << 9, Subordinator = 1 << 10, Conditional = 1 << 11, Relative = 1 << 12,
    Pronoun = 1 << 13, Possessive = 1 << 14, Determiner = 1 << 15, Adverb = 1 << 16, Report = 1 << 17, Speech = 1 << 18,
    Voice = 1 << 19, Legal = 1 << 20
};
Q_DECLARE_FLAGS(GrammarClasses, GrammarClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(GrammarClasses)

/// Where the arguments of a trigger stand; resources/lexicon/en/triggers.tsv tells them.
enum class Pattern : quint8 { On, Own, With, Self, Into, Against, Sale, Of, For, Offer, Tender, Prey, Break, Under, Court, Round };

/// What a governing word makes of a trigger (controls.tsv).
enum class Control : quint8 { None, Planned, Agreed, Hope, Weighed, Rumoured, Denied, Through };

/// One reading of a trigger: holds where its need is met.
struct TriggerReading {
    EventKind kind = EventKind::Other;
    Pattern pattern = Pattern::Own;
    QStringList needs; ///< "firm", "money", "place", "any" or classes of objects.tsv: any of them
    double strength = 0;
};

/// The verb that titles are made of: base, third person, past, participle, gerund.
struct VerbForms {
    QString base, third, past, participle, gerund;
    QString particle; ///< "down", or empty
    /// `form` with its particle.
    [[nodiscard]] QString with(const QString &form) const { return particle.isEmpty() ? form : form + u' ' + particle; }
};

struct Trigger {
    bool noun = false;
    VerbForms verb;
    std::vector<TriggerReading> readings; ///< those that need something first
};

/// Why a line of triggers.tsv cannot be used; empty where it can.
[[nodiscard]] QString triggerFault(const QString &line);

/// The word lists of the event frames of one language. Immutable, shared by any number of threads.
class FrameLexicon
{
public:
    /// Read once from the program's resources.
    [[nodiscard]] static std::shared_ptr<const FrameLexicon> bundled();

    /// The same with a user's own lines of triggers.tsv before the program's, so that they win. Fails at a line that is none, with
    /// its number.
    [[nodiscard]] static Result<std::shared_ptr<const FrameLexicon>> extendedBy(const QString &triggers, const QString &source = {});

    struct Hit {
        const Trigger *trigger = nullptr;
        qsizetype tokens = 0;
    };
    [[nodiscard]] Hit verb(std::span<const Token> tokens) const { return hit(m_verbs, m_verbTriggers, tokens); }
    [[nodiscard]] Hit noun(std::span<const Token> tokens) const { return hit(m_nouns, m_nounTriggers, tokens); }
    [[nodiscard]] GrammarClasses classesOf(quint32 word) const { return m_grammar.value(word); }
    /// The classes of the longest object that begins here, and its length in `tokens`.
    [[nodiscard]] const QStringList *object(std::span<const Token> tokens, qsizetype *length) const;
    /// The longest governing words that begin here.
    [[nodiscard]] Control control(std::span<const Token> tokens, qsizetype *length) const;
    /// How many tokens the longest place that begins here has, 0 where none does.
    [[nodiscard]] qsizetype place(std::span<const Token> tokens) const { return m_places.longest(tokens).tokens; }
    /// The longest words of modality.tsv that begin here: "rumoured", "denied".
    [[nodiscard]] QString cue(std::span<const Token> tokens, qsizetype *length) const;

private:
    explicit FrameLexicon(const QString &triggers);
    static Hit hit(const Lexicon &lexicon, const QHash<int, Trigger> &triggers, std::span<const Token> tokens);

    Lexicon m_verbs, m_nouns, m_objects, m_controls, m_cues, m_places;
    QHash<int, Trigger> m_verbTriggers, m_nounTriggers; ///< by line
    QHash<quint32, GrammarClasses> m_grammar;
    QHash<int, QStringList> m_objectClasses; ///< by line
    QHash<int, Control> m_controlEffects;
};
