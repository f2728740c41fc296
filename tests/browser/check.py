#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py ANNALS SAMPLE [FOLDER [STORIES]]: exports for browsers, opened in Chromium from disk. Pictures of the pages stay in FOLDER. Ends
with 77, which is "skipped", where there is no Chromium. Stories are opened in TimelineJS, those of the folder STORIES after an import and an
export; it is the npm package @knight-lab/timelinejs in ANNALS_TIMELINEJS or below FOLDER, fetched there once where there is npm, and left out
with a word where there is not."""

import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

import browser

HOSTILE = ['<svg/onload=document.title="ran">', '</script><script>document.title="ran"</script>', '"><img src=http://192.0.2.1/x.png>',
           "<!--", "{{data}}", "&lt;b&gt;", "\u2028line\u2029", "javascript:alert(1)"]


def run(annals, *arguments, may_refuse=False):
    status = subprocess.run([annals, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    if status != 0 and not (may_refuse and status == 3):
        sys.exit(f"browser: {arguments} ends with {status}")


def check(holds, words):
    if not holds:
        sys.exit(f"browser: {words}")
    print(f"ok: {words}")


def quiet(page, path, words):
    """Nothing was requested but the page itself, and nothing went wrong."""
    others = [url for url in page.requests if url != "file://" + os.path.abspath(path)]
    check(not others, f"{words} asks for nothing {others or ''}")
    check(not page.complaints, f"{words} has no error {page.complaints or ''}")


def hostile_project(annals, folder):
    records = os.path.join(folder, "hostile.jsonl")
    with open(records, "w", encoding="utf-8") as file:
        for number, text in enumerate(HOSTILE):
            file.write(json.dumps({"type": "event", "id": f"h{number}", "kind": "other", "modality": "happened", "when": f"20{number:02}",
                                   "title": text, "companies": [{"name": text, "role": "actor"}], "amounts": [], "places": [text],
                                   "confidence": 1, "review": "accepted", "tags": [text], "note": text,
                                   "sources": [{"title": text, "publisher": text, "url": text, "published": None}], "extra": {},
                                   "evidence": []}) + "\n")
    project = os.path.join(folder, "hostile.annals")
    run(annals, "import", project, records)
    return project


def check_page(annals, project, folder, total):
    page_path = os.path.join(folder, "page.html")
    run(annals, "export", project, "-o", page_path, "--date", "2026-11-28", "--title", "Amazon in China 亚马逊")
    for dark in (False, True):
        with browser.Browser(dark=dark) as page:
            page.open(page_path)
            page.wait(0.5)
            page.picture(os.path.join(folder, "page-dark.png" if dark else "page-light.png"))
            quiet(page, page_path, "the page")
            if dark:
                break
            shown = lambda: page.ask("document.getElementById('shown').textContent")
            check(shown().startswith(f"{total} of {total} events shown"), f"all events are shown: {shown()}")
            check(int(page.ask("canvas.dataset.marks")) > 5, "marks are drawn")
            page.ask("(() => { const s = document.getElementById('search'); s.value = 'Joyo'; s.dispatchEvent(new Event('input')); })()")
            few = int(shown().split()[0])
            check(0 < few < total, f"a search filters: {shown()}")
            page.ask("document.getElementById('clear').click()")
            page.ask("(() => { const s = document.getElementById('kind'); s.value = 'exit'; s.dispatchEvent(new Event('change')); })()")
            check(0 < int(shown().split()[0]) < total, f"a kind filters: {shown()}")
            page.ask("(() => { const s = document.getElementById('from'); s.value = '2019'; s.dispatchEvent(new Event('input')); })()")
            page.ask("document.getElementById('clear').click()")
            check(shown().startswith(f"{total} of"), "the filter is cleared")
            box = page.ask("(() => { const b = canvas.getBoundingClientRect(); return [b.left, b.top, b.width, b.height]; })()")
            before = page.ask("canvas.dataset.view")
            x = round(box[0] + box[2] * 0.7)
            anchor = "(() => { const v = canvas.dataset.view.split('/').map(Number); return v[0] + (%f - 148) / (canvas.clientWidth - 148) * (v[1] - v[0]); })()" % (x - box[0])
            day = page.ask(anchor)
            page.mouse("mouseWheel", x, box[1] + 60, deltaX=0, deltaY=-120)
            page.wait(0.3)
            after = page.ask("canvas.dataset.view")
            check(before != after, "the wheel zooms")
            check(abs(page.ask(anchor) - day) < 3, "the day under the pointer stays")
            page.ask("document.getElementById('all').click()")
            check(page.ask("canvas.dataset.view") == before, "all is shown again")
            page.ask("document.querySelector('.row').click()")
            check(page.ask("document.querySelector('#event blockquote mark').textContent.length") > 10, "a click shows the sentence")
            check(page.ask("document.querySelector('#event cite').textContent.length") > 3, "and its source")
            found = False
            for y in range(36, int(box[3]), 6): # a mark on the canvas
                page.ask("document.getElementById('event').dataset.old = document.querySelector('#event h2').textContent")
                for x in range(int(box[0]) + 160, int(box[0] + box[2]), 40):
                    page.click(x, box[1] + y)
                    if page.ask("document.querySelector('#event h2').textContent !== document.getElementById('event').dataset.old"):
                        found = True
                        break
                if found:
                    break
            check(found, "a click on a mark shows its event")
            page.picture(os.path.join(folder, "page-event.png"))
            quiet(page, page_path, "the used page")


def check_hostile(annals, project, folder):
    page_path = os.path.join(folder, "hostile.html")
    run(annals, "export", project, "-o", page_path, "--title", HOSTILE[0])
    with browser.Browser() as page:
        page.open(page_path)
        page.wait(0.3)
        for row in range(len(HOSTILE)):
            page.ask(f"document.querySelectorAll('.row')[{row}].click()")
            check(page.ask("document.querySelector('#event h2').textContent") == HOSTILE[row], f"{HOSTILE[row]!r} stays text")
        check(page.ask("document.title") == HOSTILE[0], "the title is text")
        check(page.ask("document.querySelectorAll('svg, img, iframe, object, embed, link').length") == 0, "no element was smuggled in")
        check(page.ask("[...document.links].every(link => link.protocol.startsWith('http'))"), "no link runs anything")
        quiet(page, page_path, "the page of a hostile project")


def timelinejs_folder(folder):
    own = os.path.join(folder, "node_modules/@knight-lab/timelinejs")
    given = os.environ.get("ANNALS_TIMELINEJS")
    if not given and not os.path.exists(own) and shutil.which("npm"):
        subprocess.run(["npm", "install", "--silent", "--no-save", "--ignore-scripts", "--prefix", folder, "@knight-lab/timelinejs@3.9.11"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for place in (given, own):
        if place and os.path.exists(os.path.join(place, "dist/js/timeline.js")):
            return place
    return None


def check_timelinejs(library, story, folder):
    with open(story, encoding="utf-8") as file:
        data = json.load(file)
    harness = os.path.join(folder, "timelinejs.html")
    with open(harness, "w", encoding="utf-8") as file:
        file.write(f'<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="file://{library}/dist/css/timeline.css">'
                   f'<script src="file://{library}/dist/js/timeline.js"></script><div id="t" style="height:700px"></div><script>'
                   "window.timeline = new TL.Timeline('t', " + json.dumps(data).replace("<", "\\u003c")
                   + ", {script_path: 'file://" + library + "/dist/js/', soundcite: false});</script>")
    name = os.path.basename(story)
    with browser.Browser() as page:
        page.open(harness)
        slides = len(data["events"]) + (1 if "title" in data else 0)
        ready = page.until(f"document.querySelectorAll('.tl-slide').length === {slides}")
        check(ready, f"{name}: TimelineJS has {slides} slides")
        check(page.ask("document.querySelectorAll('.tl-message-error, .tl-error').length") == 0, f"{name}: it shows no error")
        page.wait(1)
        page.picture(os.path.join(folder, name.replace(".json", ".png")))
        errors = [c for c in page.complaints if "ERR_" not in c and "Access to" not in c and "locale" not in c]
        check(not errors, f"{name}: no exception {errors or ''}")


def main():
    annals, sample = sys.argv[1:3]
    if not browser.find():
        print("There is no Chromium: pages are not looked at.")
        sys.exit(77)
    folder = sys.argv[3] if len(sys.argv) > 3 else tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    project = os.path.join(folder, "sample.annals")
    for old in glob.glob(os.path.join(folder, "*.annals")):
        os.remove(old)
    run(annals, "import", project, sample)
    events = subprocess.run([annals, "list", project, "events"], check=True, capture_output=True).stdout.count(b"\n")
    check_page(annals, project, folder, events)
    hostile = hostile_project(annals, folder)
    check_hostile(annals, hostile, folder)
    library = timelinejs_folder(folder)
    if not library:
        print("TimelineJS is not there (ANNALS_TIMELINEJS): its stories are not opened.")
        return
    stories = {"sample": project, "hostile": hostile}
    for story in sorted(glob.glob(os.path.join(sys.argv[4], "*.json")) if len(sys.argv) > 4 else []):
        name = os.path.basename(story).removesuffix(".json")
        stories[name] = os.path.join(folder, name + ".annals")
        run(annals, "import", stories[name], story, "--as", "timelinejs", may_refuse=True)
    for name, of in stories.items():
        run(annals, "export", of, "-o", os.path.join(folder, name + ".json"))
        check_timelinejs(library, os.path.join(folder, name + ".json"), folder)


main()
