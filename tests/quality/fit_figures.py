#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the weights by which percentages are told to be market shares (resources/lexicon/en/shareweights.tsv), other numbers to be figures
of a firm (figureweights.tsv), and by which the time of a share is chosen (timeweights.tsv), on the articles of tests/data/gold/tune*.

    ANNALS_WRITE_FIGURES=figures.tsv tst_goldquality sharesAreLabelled
    fit_figures.py figures.tsv --folds              how well articles that were left out are read, for several strengths of the pull
    fit_figures.py figures.tsv --write resources    writes the tables anew

Logistic regressions: of each number whether it is a share, or a figure, that is asked for, and of the candidates of each share which one
is its time. tune4 asks for some figures only, so they are found without it; tune9, which came later, takes no part. Weights are pulled towards 0 (`--pull`); a cue takes part where a few lines of two articles have it.
"""
import argparse
import math
import random
import sys
from collections import defaultdict
from pathlib import Path

LEAST_LINES = 4
LEAST_WEIGHT = 0.03
HEADER = """# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What each cue weighs {what}: a logistic regression, its weights found on the articles of
# tests/data/gold/tune* by tests/quality/fit_figures.py, not written by hand. Columns: the cue ({where}), its weight.
"""
WHAT = {"share": ("for a percentage being a market share", "model/extract/sharegrounds.cpp"),
        "figure": ("for a number being a figure of a company", "model/extract/figuregrounds.cpp"),
        "time": ("for a time being that of a market share", "model/extract/timecandidates.cpp")}


class Case:
    """One thing to decide: some candidates, each a list of cues, and whether each is right. Of a percentage "no share" is the other one."""

    def __init__(self, article):
        self.article = article
        self.candidates = []
        self.right = []
        self.first = False


def read(path):
    numbers, times = {"share": [], "figure": []}, {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        kind, article, number, right, *cues = line.split("\t") if line else ["", "", "", ""]
        if article.startswith("tune9/"):
            continue
        if kind == "share" or (kind == "figure" and not article.startswith("tune4/")):
            case = Case(article)
            case.first = number == "1"
            case.candidates = [cues, []]
            case.right = [right == "1", right != "1"]
            numbers[kind].append(case)
        elif kind == "time":
            case = times.setdefault((article, number), Case(article))
            case.candidates.append(cues)
            case.right.append(right == "1")
    return {**numbers, "time": [case for case in times.values() if any(case.right)]}, len(times)


def chances(scores):
    most = max(scores)
    e = [math.exp(score - most) for score in scores]
    total = sum(e)
    return [x / total for x in e]


def minimum(function, x, steps=120, memory=8):
    """L-BFGS with steps that are halved until they go down; `function` gives value and gradient."""
    def dot(a, b):
        return sum(p * q for p, q in zip(a, b))

    value, gradient = function(x)
    pairs = []
    for _ in range(steps):
        direction = [-g for g in gradient]
        alphas = []
        for s, y, sy in reversed(pairs):
            alphas.append(dot(s, direction) / sy)
            direction = [d - alphas[-1] * q for d, q in zip(direction, y)]
        scale = pairs[-1][2] / dot(pairs[-1][1], pairs[-1][1]) if pairs else 1 / max(1.0, sum(map(abs, gradient)))
        direction = [d * scale for d in direction]
        for (s, y, sy), alpha in zip(pairs, reversed(alphas)):
            beta = alpha - dot(y, direction) / sy
            direction = [d + beta * p for d, p in zip(direction, s)]
        slope, length = dot(gradient, direction), 1.0
        while True:
            there, steep = function([p + length * d for p, d in zip(x, direction)])
            if there <= value + 1e-4 * length * slope or length < 1e-10:
                break
            length /= 2
        s = [length * d for d in direction]
        y = [a - b for a, b in zip(steep, gradient)]
        done = value - there < 1e-6 * abs(value)
        x, value, gradient = [p + d for p, d in zip(x, s)], there, steep
        if done:
            break
        if (sy := dot(s, y)) > 0:
            pairs = [*pairs[1 - memory:], (s, y, sy)]
    return x


def fit(cases, pull):
    seen = defaultdict(set)
    lines = defaultdict(int)
    for case in cases:
        for cues in case.candidates:
            for cue in cues:
                seen[cue].add(case.article)
                lines[cue] += 1
    columns = {cue: i for i, cue in enumerate(sorted(cue for cue in seen if len(seen[cue]) > 1 and lines[cue] >= LEAST_LINES))}
    data = [([[columns[cue] for cue in cues if cue in columns] for cues in case.candidates], case.right) for case in cases]
    free = columns.get("^", -1)

    def loss(weights):
        total = 0.0
        gradient = [0.0] * len(weights)
        for candidates, right in data:
            told = chances([sum(weights[i] for i in places) for places in candidates])
            good = sum(p for p, r in zip(told, right) if r) + 1e-12
            total -= math.log(good)
            for places, p, r in zip(candidates, told, right):
                change = p - (p / good if r else 0.0)
                for i in places:
                    gradient[i] += change
        for i, weight in enumerate(weights):
            if i != free:
                total += 0.5 * pull * weight * weight
                gradient[i] += pull * weight
        return total, gradient

    weights = minimum(loss, [0.0] * len(columns))
    return {cue: weights[i] for cue, i in columns.items()}


def told(case, weights):
    return chances([sum(weights.get(cue, 0.0) for cue in cues) for cues in case.candidates])


def folds(cases, count=6):
    articles = sorted({case.article for case in cases})
    random.Random(7).shuffle(articles)
    for k in range(count):
        out = set(articles[k::count])
        yield [c for c in cases if c.article not in out], [c for c in cases if c.article in out]


def is_first(cues):
    return any(cue.startswith("first") for cue in cues)


def measure(kind, cases, pull):
    results = [(case, told(case, weights)) for learnt, out in folds(cases) for weights in [fit(learnt, pull)] for case in out]
    for name in ("", *sorted({case.article.split("/")[0] for case in cases})):
        own = [(case, chance) for case, chance in results if case.article.startswith(name)]
        if kind == "time":
            before = sum(any(r and is_first(c) for c, r in zip(case.candidates, case.right)) for case, _ in own)
            after = sum(case.right[max(range(len(chance)), key=lambda i: chance[i])] for case, chance in own)
            print(f"time   pull {pull:g}  {name or 'all':6} {len(own)} shares, right at first {before}, weighed {after}")
        else:
            rest = [(case, chance[0]) for case, chance in own if not case.first]
            line = "  ".join(f">{least}: {sum(c.right[0] for c, p in rest if p > least)} right {sum(not c.right[0] for c, p in rest if p > least)} wrong"
                             for least in (0.3, 0.4, 0.5, 0.6, 0.7))
            early = [(case, chance[0]) for case, chance in own if case.first]
            low = "  ".join(f"<{most}: {sum(c.right[0] for c, p in early if p < most)} right {sum(not c.right[0] for c, p in early if p < most)} wrong"
                            for most in (0.1, 0.2, 0.3, 0.4))
            print(f"{kind:6} pull {pull:g}  {name or 'all':6} rest {sum(c.right[0] for c, _ in rest)} of {len(rest)}  {line}  |  first {sum(c.right[0] for c, _ in early)} of {len(early)} {low}")


def table(kind, weights):
    what, where = WHAT[kind]
    rows = "".join(f"{cue}\t{weight:.2f}\n" for cue, weight in sorted(weights.items()) if abs(weight) >= LEAST_WEIGHT or cue == "^")
    return HEADER.format(what=what, where=where) + rows


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("figures", type=Path)
    ap.add_argument("--pull", type=float, default=2.0, help="towards 0 (%(default)s)")
    ap.add_argument("--only", choices=tuple(WHAT))
    ap.add_argument("--folds", action="store_true")
    ap.add_argument("--write", type=Path, metavar="RESOURCES")
    a = ap.parse_args()
    cases, shares = read(a.figures)
    for kind in WHAT:
        if a.only in (None, kind):
            if a.folds:
                print(f"{kind}: {len(cases[kind])} cases" + (f" of {shares} shares" if kind == "time" else ""))
                for pull in (1.0, 2.0, 4.0):
                    measure(kind, cases[kind], pull)
            if a.write:
                (a.write / "lexicon" / "en" / f"{kind}weights.tsv").write_text(table(kind, fit(cases[kind], a.pull)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
