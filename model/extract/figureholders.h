// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

#include <QString>
#include <QStringList>

#include <array>

/// Whose a number is.
struct Holders {
    enum class Bond : quint8 {
        None, ///< nobody's
        Discourse, ///< "it", "its": what the text was about before
        Subject, ///< named in the same sentence
        Beside ///< named right beside the number, or matched one by one ("respectively")
    };
    QStringList companies; ///< canonical names; several where each of them has the number for itself
    Bond bond = Bond::None;
    explicit operator bool() const { return bond != Bond::None; }
};

/// What the text was about before a sentence, for its pronouns.
struct Topic {
    QString company; ///< the first that the nearest sentence names; empty where none does
    std::array<QString, 5> groups; ///< by their number: the last that were named together, joined by " + ", for "the three" and "they"
    QStringList list; ///< the holders of the last list of shares, in its order
    QStringList ranked; ///< all that were told shares of one after the other, up to here
    QStringList recent; ///< all that the sentences before name, the nearest first
    QString speaker; ///< whom the whole text tells of: who "we" is
    bool sameParagraph = false; ///< the paragraph has named a company already
};

/// Finds them by lists ("A 58%, B 16%", "58% for A", "A and B held 58% and 16% respectively"), joint holding
/// ("A and B together hold 75%" is "A + B"), possessives, the subject of the clause, and pronouns, which
/// stand for `topic`. Those who only measure, report or are compared with hold nothing.
[[nodiscard]] Holders holdersOf(const FigureScene &scene, const Placed<QuantityMention> &number,
                                const Topic &topic);

/// Whose a firm's number is where its sentence names nobody and no place or market: the company that the paragraph tells of, or the text.
[[nodiscard]] Holders silentHolder(const FigureScene &scene, const Topic &topic);

/// Adds what a sentence is about, where the nearer ones have left it open: from the nearest one back.
void learn(Topic &topic, const FigureScene &scene);
