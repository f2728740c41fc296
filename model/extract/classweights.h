// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueweights.h"

#include <QStringList>

#include <vector>

/// What each cue weighs for each of several classes: a multinomial logistic regression, its weights found by
/// tests/quality/fit_clauses.py. Immutable, shared by any number of threads.
class ClassWeights
{
public:
    /// Reads a file of a cue and "class:weight" parted by spaces a line, behind a tab; "^" is what holds before any cue. Ends the
    /// program where it is missing.
    ClassWeights(const QString &path, const QStringList &classes);

    /// How likely each class is, in their order; they sum up to 1. `visitAll` gives the cues, one of them any number of times.
    [[nodiscard]] std::vector<double> likelihoods(const std::function<void(const CueVisitor &)> &visitAll) const;

private:
    size_t m_classes;
    std::vector<float> m_weights; ///< a row a cue, a column a class; the first row is what holds before any
    QHash<quint32, int> m_rows;   ///< by a cue's hash
};
