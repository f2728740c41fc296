// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringView>

#include <functional>
#include <span>

/// Takes one cue: its group, what it is, and for a pair of words the second one.
using CueVisitor = std::function<void(char group, QStringView cue, QStringView second)>;

inline constexpr quint32 emptyCueHash = 2166136261U; ///< where FNV-1a begins

/// FNV-1a over the UTF-16 of a text or Latin-1 view.
template <class View>
[[nodiscard]] quint32 extendedCueHash(quint32 hash, View text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        hash = (hash ^ quint32(QChar(text[i]).unicode())) * 16777619U;
    return hash;
}

/// The hash of a cue as files of weights spell it: "z announ", or "b in_D" for a pair.
[[nodiscard]] quint32 cueHash(QStringView spelling);
[[nodiscard]] quint32 cueHash(char group, QStringView cue, QStringView second);

/// Reads a table of weights: gives each cue and what stands behind its tab, lines that begin with # left out. Ends the program where it
/// is missing.
void visitWeights(const QString &path, const std::function<void(QStringView cue, QStringView weights)> &visit);

/// What each cue weighs for the answer "yes": a logistic regression. Immutable, shared by any number of threads.
class CueWeights
{
public:
    /// Reads a file of a cue and its weight a line, parted by a tab; "^" is what holds before any cue. Ends the program where it is missing.
    explicit CueWeights(const QString &path);

    /// From 0 to 1; `visitAll` gives the cues, one of them any number of times.
    [[nodiscard]] double likelihood(const std::function<void(const CueVisitor &)> &visitAll) const;
    /// The sum of what cues weigh, each given once by its hash; those that are not in the file weigh nothing.
    [[nodiscard]] double sum(std::span<const quint32> hashes) const;

private:
    double m_start = 0;
    QHash<quint32, double> m_weights; ///< by a cue's hash
};
