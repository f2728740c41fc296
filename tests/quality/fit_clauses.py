#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the weights of the cues of dated clauses (resources/lexicon/*/clauseweights.tsv), of the companies that they may be about
(actorweights.tsv), of how sure an event is told (certaintyweights.tsv) and of names that may be companies (en/nameweights.tsv) on the articles of tests/data/gold/tune* and of tests/data/events.

    ANNALS_WRITE_CLAUSES=clauses.tsv tst_goldquality clausesAreLabelled
    fit_clauses.py clauses.tsv --folds              how well articles that were left out are told, for several strengths of the pull
    fit_clauses.py clauses.tsv --write resources    writes resources/lexicon/{en,zh}/clauseweights.tsv anew

`clauses.tsv.actors`, `.tellings` and `.names`, written beside it, hold the companies, the events told and the names: what is read with weights
changes with them, so build and write twice. A multinomial logistic regression: a clause has the kinds of its date in equal parts and counts as much as its label says
(tests/support/goldclauses.h). Weights are pulled towards 0 (`--pull`); those of hints less, those of pairs of words more. A cue
takes part where a few clauses have it, and weights that would change nothing are not written.
"""
import argparse
import random
import sys
from collections import Counter
from pathlib import Path

import numpy as np

KINDS = ["acquisition", "merger", "investment", "ipo", "founding", "launch", "opening", "partnership", "exit", "closure", "results",
         "leadership", "regulation", "legal", "layoffs", "statement", "forecast", "report", "other", "none"]
MODALITIES = ["happened", "planned", "rumoured", "denied"]
SCALE = {"k": 2, "j": 2, "w": 2, "x": 2, "b": 0.7}  # by the group of a cue (model/extract/clausecues.h)
CERTAINTY_SCALE = {"v": 2, "y": 1.5, "u": 1.5, "q": 1.5, "c": 1.5, "t": 1.5, "b": 0.7, "g": 0.7}  # (model/extract/certainty.h)
LEAST_CLAUSES = 3
LEAST_WEIGHT = 0.08
LEAST_YES_WEIGHT = 0.02
HEADER = """# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the cues of a dated clause weigh for each kind of event, "none" for no event: a multinomial logistic regression, its weights
# found on the articles of tests/data/gold/tune* and tests/data/events by tests/quality/fit_clauses.py, not written by hand. Columns:
# the cue, after its group (model/extract/clausecues.h), then kind:weight. "^" is what holds before any cue.
"""


CERTAINTY_HEADER = """# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the cues of a telling weigh for how sure the event is: a multinomial logistic regression, its weights found on the articles of
# tests/data/gold/tune* by tests/quality/fit_clauses.py, not written by hand. Columns: the cue, after its group
# (model/extract/certainty.h), then modality:weight. "^" is what holds before any cue.
"""
YES_HEADER = """# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the cues of a {} weigh for its {}: a logistic regression, its weights found on the articles of
# tests/data/gold/tune* and tests/data/events by tests/quality/fit_clauses.py, not written by hand. Columns: the cue, after its group
# (model/extract/{}.h), the weight. "^" is what holds before any cue.
"""
ACTOR_HEADER = YES_HEADER.format("company", "having a part in what a dated clause tells", "actorcues")
NAME_HEADER = YES_HEADER.format("name", "being a company's", "namecues")


class Clause:
    def __init__(self, line, known=KINDS):
        self.article, self.language, weight, kinds, *cues = line.rstrip("\n").split("\t")
        self.weight = float(weight)
        self.cues = sorted(set(cues))
        told = kinds.split(" ")
        self.kinds = [told.count(kind) / len(told) for kind in known]


class Matrix:
    """Which clause has which cue; the last column is 1 for all. Sparse: sums over runs of sorted places."""

    def __init__(self, clauses, columns, scales=SCALE):
        pairs = [(row, columns[cue]) for row, clause in enumerate(clauses) for cue in clause.cues if cue in columns]
        pairs += [(row, len(columns)) for row in range(len(clauses))]
        rows, cols = np.array(pairs).T
        scale = np.array([scales.get(cue[0], 1) for cue in columns] + [1.0])
        self.by_row = self.runs(rows, cols, scale[cols], len(clauses))
        self.by_column = self.runs(cols, rows, scale[cols], len(columns) + 1)

    @staticmethod
    def runs(keys, others, values, size):
        order = np.argsort(keys, kind="stable")
        present, starts = np.unique(keys[order], return_index=True)
        return others[order], values[order][:, None], present, starts, size

    @staticmethod
    def sums(runs, dense):
        others, values, present, starts, size = runs
        result = np.zeros((size, dense.shape[1]))
        result[present] = np.add.reduceat(dense[others] * values, starts)
        return result

    def times(self, weights):
        return self.sums(self.by_row, weights)

    def transposed_times(self, dense):
        return self.sums(self.by_column, dense)


def likelihoods(scores):
    e = np.exp(scores - scores.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def minimum(function, x, steps=150, memory=10):
    """L-BFGS with steps that are halved until they go down; `function` gives value and gradient."""
    value, gradient = function(x)
    pairs = []
    for _ in range(steps):
        direction = -gradient
        alphas = []
        for s, y in reversed(pairs):
            alphas.append((s * direction).sum() / (s * y).sum())
            direction = direction - alphas[-1] * y
        if pairs:
            s, y = pairs[-1]
            direction = direction * ((s * y).sum() / (y * y).sum())
        else:
            direction = direction / max(1.0, np.abs(gradient).sum())
        for (s, y), alpha in zip(pairs, reversed(alphas)):
            direction = direction + (alpha - (y * direction).sum() / (s * y).sum()) * s
        slope, length = (gradient * direction).sum(), 1.0
        while True:
            there, steep = function(x + length * direction)
            if there <= value + 1e-4 * length * slope or length < 1e-10:
                break
            length /= 2
        s, y = length * direction, steep - gradient
        done = value - there < 1e-7 * abs(value)
        x, value, gradient = x + s, there, steep
        if done:
            break
        if (s * y).sum() > 0:
            pairs = [*pairs[1 - memory:], (s, y)]
    return x


def fit(clauses, pull, scales=SCALE):
    """The columns of the cues, and the weights: a row a cue, the last what holds before any."""
    counts = Counter(cue for clause in clauses for cue in clause.cues)
    columns = {cue: i for i, cue in enumerate(sorted(cue for cue, count in counts.items() if count >= LEAST_CLAUSES))}
    matrix = Matrix(clauses, columns, scales)
    kinds = np.array([clause.kinds for clause in clauses])
    counted = np.array([[clause.weight] for clause in clauses])

    def loss(weights):
        told = likelihoods(matrix.times(weights))
        pulled = pull * weights
        pulled[-1] = 0
        return (-(counted * kinds * np.log(told + 1e-12)).sum() + 0.5 * (pulled * weights).sum(),
                matrix.transposed_times(counted * (told - kinds)) + pulled)

    weights = minimum(loss, np.zeros((len(columns) + 1, kinds.shape[1])))
    return columns, weights


def folds(clauses, count=8):
    """Parts the clauses by article: those to learn on and those left out, `count` times."""
    articles = sorted({clause.article for clause in clauses})
    random.Random(7).shuffle(articles)
    for k in range(count):
        out = set(articles[k::count])
        yield [c for c in clauses if c.article not in out], [c for c in clauses if c.article in out]


def surprise(clauses, pull, scales=SCALE):
    """Of what was left out, in nats a clause; how many of its clauses have the kind that is likeliest."""
    lost = right = total = 0.0
    for learnt, left_out in folds(clauses):
        columns, weights = fit(learnt, pull, scales)
        told = likelihoods(Matrix(left_out, columns, scales).times(weights))
        kinds = np.array([clause.kinds for clause in left_out])
        counted = np.array([clause.weight for clause in left_out])
        lost -= (counted[:, None] * kinds * np.log(told + 1e-12)).sum()
        right += (counted * kinds[np.arange(len(kinds)), told.argmax(1)]).sum()
        total += counted.sum()
    return lost / total, right / total


def by_rules(tellings):
    """The part that grammar alone tells right."""
    right = sum(telling.weight * telling.kinds[MODALITIES.index(cue[2:])]
                for telling in tellings for cue in telling.cues if cue[:2] == "v " and cue[2:] in MODALITIES)
    return right / sum(telling.weight for telling in tellings)


def table(header, classes, scales, columns, weights):
    def row(cue, values, least):
        cells = [f"{kind}:{round(float(value), 2):g}" for kind, value in zip(classes, values) if abs(value) >= least]
        return f"{cue}\t{' '.join(cells)}\n" if cells else ""

    scaled = {cue: weights[i] * scales.get(cue[0], 1) for cue, i in columns.items()}
    return header + row("^", weights[-1], 0) + "".join(row(cue, scaled[cue], LEAST_WEIGHT) for cue in sorted(scaled))


def yes_table(header, columns, weights):
    """"yes" over "no"; the scale of all cues is 1."""
    def row(cue, least):
        weight = weights[columns.get(cue, -1)]
        over = round(float(weight[0] - weight[1]), 2)
        return f"{cue}\t{over:g}\n" if abs(over) >= least else ""

    return header + row("^", 0) + "".join(row(cue, LEAST_YES_WEIGHT) for cue in sorted(columns))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("clauses", type=Path)
    ap.add_argument("--pull", type=float, default=4.0, help="towards 0 (%(default)s)")
    ap.add_argument("--actor-pull", type=float, default=4.0, help="of the weights of companies (%(default)s)")
    ap.add_argument("--certainty-pull", type=float, default=4.0, help="of the weights of how sure an event is (%(default)s)")
    ap.add_argument("--name-pull", type=float, default=3.0, help="of the weights of names (%(default)s)")
    ap.add_argument("--folds", action="store_true")
    ap.add_argument("--write", type=Path, metavar="RESOURCES")
    a = ap.parse_args()
    def read(path, known):
        return [Clause(line, known) for line in path.read_text(encoding="utf-8").split("\n") if line]

    clauses = read(a.clauses, KINDS)
    actors, names = (read(a.clauses.with_name(a.clauses.name + ending), ["yes", "no"]) for ending in (".actors", ".names"))
    tellings = read(a.clauses.with_name(a.clauses.name + ".tellings"), MODALITIES)
    for language in ("en", "zh"):
        own = [clause for clause in clauses if clause.language == language]
        if a.folds:
            for pull in (2.0, 3.0, 5.0):
                lost, right = surprise(own, pull)
                print(f"{language}  {len(own)} clauses  pull {pull:g}  nats a clause {lost:.4f}  right {right:.4f}")
                sure = [telling for telling in tellings if telling.language == language]
                lost, right = surprise(sure, pull, CERTAINTY_SCALE)
                print(f"{language}  {len(sure)} tellings  pull {pull:g}  nats a telling {lost:.4f}  right {right:.4f}, by the rules {by_rules(sure):.4f}")
        if a.write:
            folder = a.write / "lexicon" / language
            (folder / "clauseweights.tsv").write_text(table(HEADER, KINDS, SCALE, *fit(own, a.pull)), encoding="utf-8")
            sure = [telling for telling in tellings if telling.language == language]
            certainty = table(CERTAINTY_HEADER, MODALITIES, CERTAINTY_SCALE, *fit(sure, a.certainty_pull, CERTAINTY_SCALE))
            (folder / "certaintyweights.tsv").write_text(certainty, encoding="utf-8")
            companies = [actor for actor in actors if actor.language == language]
            (folder / "actorweights.tsv").write_text(yes_table(ACTOR_HEADER, *fit(companies, a.actor_pull, {})), encoding="utf-8")
            if language == "en":
                (folder / "nameweights.tsv").write_text(yes_table(NAME_HEADER, *fit(names, a.name_pull, {})), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
