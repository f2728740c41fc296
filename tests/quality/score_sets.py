#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores `annals extract` on three labelled sets of news that the project neither ships nor was made from.

    score_sets.py ANNALS DATA {reuters,sentifm,fewfc} [--lines odd|even|all] [--list [N]]

DATA is the folder with `reuters_train.jsonl`, `sentifm_train.jsonl` and `fewfc_train.jsonl`. Rules are made on the odd lines (the
first line is 1), the even lines are only counted. One JSON object is printed; `--list` prints the single errors too.

reuters   A newswire story (title, empty line, text; published on its day) is called an acquisition story where at least one event
          of the kinds acquisition, merger or investment comes out of it, whatever its modality; it is one where its topics hold `acq`.
          (The set files stakes, proposals and talks that were called off under that topic, too.)
sentifm   A sentence, an article of its own without a date, is called a merger or acquisition where an event of the kinds acquisition
          or merger comes out of it; it is one where its labels hold `MergerAcquisition`. `noise` is the part of the sentences
          without any label that yield an event of any kind, dated or not.
fewfc     A pair of an acquirer and a target, once for each text: gold are the pairs of the labelled triggers that mean buying (TRIGGERS),
          `sub` and `obj` of an investment or `obj-org` and `target-company` of a transfer. The set labels nearly every purchase twice,
          once for each of these types; the same pair is asked for once. Found are the pairs of actor and target of events of the
          kind acquisition. A name is right where it, or what the text has where the company is mentioned, holds the label or is held
          by it ("盛大游戏" for "盛大游戏有限公司"; a listed firm has an English canonical name). `as_labelled` counts the same without
          these two mercies: each label once, names as they are printed.
"""
import argparse
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

TRIGGERS = {"收购", "并购", "购买", "买入", "受让", "拿下", "购得"}
DEALS = {"acquisition", "merger", "investment"}


def rows(path, lines):
    want = {"odd": 1, "even": 0}.get(lines)
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if want is None or number % 2 == want:
                yield number, json.loads(line)


def extract(annals, texts, published, layers):
    """What each text yields: {number: [records]}."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for number, text in texts.items():
            (folder / f"{number:06}.txt").write_text(text, encoding="utf-8")
        command = [annals, "extract", str(folder), "--layers", layers]
        if published:
            manifest = folder.with_suffix(".csv")
            with manifest.open("w", encoding="utf-8", newline="") as file:
                out = csv.writer(file)
                out.writerow(["path", "published"])
                out.writerows([str(folder / f"{number:06}.txt"), day] for number, day in published.items())
            command += ["--manifest", str(manifest)]
        run = subprocess.run(command, capture_output=True, text=True, check=True)
        if published:
            manifest.unlink()
    numbers, found = {}, {number: [] for number in texts}
    records = [json.loads(line) for line in run.stdout.splitlines()]
    for record in records:
        if record["type"] == "document":
            numbers.setdefault(record["id"], []).append(int(Path(record["path"]).stem))
    for record in records:
        owners = {e["document"] for e in record.get("evidence", [])} | {record.get("document")}
        for document in owners:
            for number in numbers.get(document, []):
                claims = [e for e in record.get("evidence", []) if e["document"] == document]
                found[number].append({**record, "claims": claims})
    return found


def rates(hit, gold, system):
    precision = hit / system if system else 0.0
    recall = hit / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4), "gold": gold, "system": system}


def kinds(records):
    """Of each event, as its merged record and as each claim tells it."""
    return {e["kind"] for e in records if e["type"] == "event"}


def is_story(annals, data, lines, listed):
    stories = dict(rows(data / "reuters_train.jsonl", lines))
    texts = {n: story["title"] + "\n\n" + story["text"] for n, story in stories.items()}
    found = extract(annals, texts, {n: story["published"] for n, story in stories.items()}, "documents,events")
    gold = {n for n, story in stories.items() if "acq" in story["topics"]}
    said = {n for n, records in found.items() if kinds(records) & DEALS}
    for n in listed(sorted(gold ^ said)):
        print("MISS" if n in gold else "EXTRA", n, texts[n], *stories[n]["topics"], sep="\n")
        for event in found[n]:
            if event["kind"] in DEALS:
                print("  >", event["kind"], event["modality"], event["title"], "|", event["claims"][0]["quote"])
    return {"set": "reuters", **rates(len(gold & said), len(gold), len(said))}


def is_deal(annals, data, lines, listed):
    sentences = dict(rows(data / "sentifm_train.jsonl", lines))
    texts = {n: row["text"] for n, row in sentences.items()}
    found = extract(annals, texts, {}, "documents,events")
    gold = {n for n, row in sentences.items() if "MergerAcquisition" in row["events"]}
    said = {n for n, records in found.items() if kinds(records) & {"acquisition", "merger"}}
    plain = {n for n, row in sentences.items() if not row["events"]}
    noise = {n for n in plain if kinds(found[n])}
    for n in listed(sorted((gold ^ said) | noise)):
        print("MISS" if n in gold - said else "EXTRA" if n in said - gold else "NOISE", n, texts[n], sentences[n]["events"])
        for event in found[n]:
            print("  >", event["kind"], event["modality"], event["title"])
    return {"set": "sentifm", **rates(len(gold & said), len(gold), len(said)), "noise": round(len(noise) / len(plain), 4)}


ROLES = {"投资": ("sub", "obj"), "股份股权转让": ("obj-org", "target-company")}


def labelled(row):
    for event in row["events"]:
        words = {}
        for mention in event["mentions"]:
            words.setdefault(mention["role"], []).append(mention["word"])
        if event["type"] in ROLES and TRIGGERS & set(words.get("trigger", [])):
            buyer, bought = ROLES[event["type"]]
            yield from ((a, b) for a in words.get(buyer, []) for b in words.get(bought, []))


def alike(name, label):
    return bool(name) and (name in label or label in name)


def matched(gold, system, same):
    """One to one, by augmenting paths."""
    owner = {}

    def place(g, seen):
        for s in range(len(system)):
            if s not in seen and same(gold[g], system[s]):
                seen.add(s)
                if s not in owner or place(owner[s], seen):
                    owner[s] = g
                    return True
        return False

    return sum(place(g, set()) for g in range(len(gold)))


def is_purchase(annals, data, lines, listed):
    texts = dict(rows(data / "fewfc_train.jsonl", lines))
    found = extract(annals, {n: row["content"] for n, row in texts.items()}, {}, "documents,mentions,events")
    counts, plain = [0, 0, 0], [0, 0, 0]
    wrong = {}
    for n, row in texts.items():
        names = {}
        for record in found[n]:
            if record["type"] == "mention":
                names.setdefault(record["company"], {record["company"]}).add(record["text"])
        pairs = []
        for event in found[n]:
            if event["type"] != "event" or event["kind"] != "acquisition":
                continue
            roles = {}
            for company in event["companies"]:
                roles.setdefault(company["role"], []).append(company["name"])
            pairs += [(a, b) for a in roles.get("actor", []) for b in roles.get("target", [])]

        def same(label, pair):
            return all(any(alike(name, word) for name in names.get(company, {company})) for word, company in zip(label, pair))

        labels = list(labelled(row))
        for tally, gold, system, match in (
            (counts, sorted(set(labels)), sorted(set(pairs)), same),
            (plain, labels, pairs, lambda label, pair: all(alike(c, w) for w, c in zip(label, pair))),
        ):
            hit = matched(gold, system, match)
            for i, more in enumerate((hit, len(gold), len(system))):
                tally[i] += more
            if tally is counts and (hit < len(gold) or hit < len(system)):
                wrong[n] = (gold, system)
    for n in listed(sorted(wrong)):
        print(n, texts[n]["content"], "\n  gold  ", *wrong[n][0], "\n  system", *wrong[n][1])
    return {"set": "fewfc", **rates(*counts), "as_labelled": rates(*plain)}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("annals")
    ap.add_argument("data", type=Path)
    ap.add_argument("set", choices=["reuters", "sentifm", "fewfc"])
    ap.add_argument("--lines", choices=["odd", "even", "all"], default="odd")
    ap.add_argument("--list", nargs="?", type=int, const=1 << 30, default=0, metavar="N")
    a = ap.parse_args()
    score = {"reuters": is_story, "sentifm": is_deal, "fewfc": is_purchase}[a.set]
    print(json.dumps({"lines": a.lines, **score(a.annals, a.data, a.lines, lambda wrong: wrong[: a.list])}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
