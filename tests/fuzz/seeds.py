#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the fuzzers begin with: seeds.py FOLDER makes FOLDER/NAME/* for each fuzz_NAME, from what the project has anyway."""

import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
ARTICLES = sorted((TOP / "resources/sample").glob("*.md")) + sorted((TOP / "tests/data/events").glob("*.txt"))

LINES = {
    "edtf": ["2019", "2019-04-17", "2019-35", "201X", "2014~", "2008/..", "../2010-05", "1985-04-12/1985-04", "[1667,1668]", "{1960,1961-12}",
             "-0005", "Y-170000002", "2004-06-~01/2004-06-~20", "156X-12-25", "2019-21"],
    "query": ['company:amazon kind:exit 2015..2019 conf>0.7 "pop-up"', "with:京东 tag:x status:accepted", "-source:reuters date:2019-Q3 conf<=0.5",
              'a "b c" -d', "certainty:rumoured ..2004"],
    "manifest": ["path,published,title,publisher,author,url,language\na.txt,2019-04-17,T,P,A,https://example.org/,en\n../b.txt,31 February,,,,,\n"],
    "frontmatter": ["---\ntitle: A\npublished: 2019-04-17\nurl: https://example.org\nlanguage: en\n---\nText.", "---\ntitle: 'x\n"],
    "words": ["Amazon\tAmazon.com|亚马逊\tAMZN\t\0buys\tacquisition\n"],
    "csv": ["date,company,kind,title\n2019,Amazon,exit,\"leaves, \"\"at last\"\"\"\n", "Year;Share %\n2018;0,6\n2019;0,5\n"],
    "tsv": ["date\tcompany\ttitle\n3/4/2019\tAmazon\tx\n"],
    "json": ['[{"date":"2019-04-17","company":"Amazon","title":"x","amount":"$5 million"}]', '{"events":[{"year":2019,"headline":"x"}]}'],
    "jsonl": ['{"type":"event","id":"1","kind":"exit","when":"2019-04","title":"x","companies":[{"name":"Amazon","role":"actor"}]}\n'
              '{"type":"company","name":"Amazon","names":[{"name":"亚马逊","language":"zh"}]}\n'],
    "csl": ['[{"type":"article-newspaper","title":"x","issued":{"date-parts":[[2019,4,17]]},"abstract":"Amazon leaves China."}]'],
    "timelinejs": ['{"title":{"text":{"headline":"T"}},"events":[{"start_date":{"year":"2019","month":"4"},"text":{"headline":"x","text":"<b>y</b>"}}]}'],
    "markwhen": ["title: T\n2019-04-17: Amazon leaves #Amazon\n2008/2010: x\ngroup G\nnow/2 weeks: y\nendGroup\n"],
    "ics": ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20190417\r\nDTEND;VALUE=DATE:20190418\r\nSUMMARY:Amazon\\, leaves\r\n"
            "DESCRIPTION:a\r\n b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"],
    "typeddate": ["April 2019", "12.3.2019", "3/4/2019", "about 2014", "since 2008", "2011-2012", "last year", "2019年4月"],
    "view": ['<svg xmlns="http://www.w3.org/2000/svg"><metadata>{"format":"annals-view/1","view":"timeline","group-by":"company",'
             '"range":"2006-02-16/2011-02-17","filter":{"company":["Amazon"],"days":"2003/2005"}}</metadata></svg>'],
    "html": ["<!doctype html><html lang=en><head><title>T</title><meta property='article:published_time' content='2019-04-17'></head><body><nav>x</nav>"
             "<article><h1>T</h1><p>Amazon leaves China.</p><table><tr><td>2018<td>0.6%</table></article><svg/onload=alert(1)></body></html>"],
    "mhtml": ["MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
              "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Amazon =E4=BA=9A</p>\r\n--b--\r\n"],
    "eml": ["From: a@example.org\r\nDate: Wed, 17 Apr 2019 10:00:00 +0000\r\nSubject: =?utf-8?q?Amazon?=\r\nContent-Type: text/plain\r\n\r\nAmazon leaves.\r\n"],
    "feed": ["<rss version='2.0'><channel><title>T</title><item><title>x</title><pubDate>Wed, 17 Apr 2019 10:00:00 GMT</pubDate>"
             "<description>&lt;p&gt;Amazon&lt;/p&gt;</description></item></channel></rss>",
             "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>x</title><updated>2019-04-17T00:00:00Z</updated><content>y</content></entry></feed>"],
    "pdf": ["%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n"
            "4 0 obj<</Length 44>>stream\nBT /F1 10 Tf 72 700 Td (Amazon leaves China.) Tj ET\nendstream\nendobj\n"
            "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n"],
}


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    seeds = {name: [text.encode() for text in texts] for name, texts in LINES.items()}
    texts = [path.read_bytes() for path in ARTICLES]
    for name in ("text", "markdown", "extractor"):
        seeds[name] = texts + [text.decode().encode(encoding, "replace") for text in texts[:2] for encoding in ("utf-16", "gb18030")]
    seeds["frontmatter"] += texts[:5]
    seeds["pages"] = seeds["project"] = [path.read_bytes() for path in sorted((TOP / "tests/data/schemas").glob("*.annals"))]
    for name, found in seeds.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for number, content in enumerate(found):
            (folder / name / str(number)).write_bytes(content)
    print(f"{sum(map(len, seeds.values()))} seeds of {len(seeds)} fuzzers")


main()
