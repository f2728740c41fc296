#!/usr/bin/env python3
"""Runs clang-tidy and clazy over sources, a dozen at a time.

Most of what either does goes into the headers, which are the same for each source. So sources of one folder that are compiled alike are
read as one; those that declare for themselves what another declares as well are read in the next round.

usage: tidy.py BUILD OUT SOURCE...
BUILD holds compile_commands.json; what is made goes below OUT. Prints each finding once, sorted; ends with 1 if there is one.
"""

import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

TOGETHER = 12
# A constant QStringList is built at start, which takes microseconds.
TOOLS = [["clang-tidy", "--quiet", "--checks=-bugprone-suspicious-include"], ["clazy-standalone", "-checks=level1,no-non-pod-global-static"]]
FINDING = re.compile(r"^\S+?:\d+:\d+: (warning|error): .*")


def as_clang_reads(command):
    """What a source is compiled with, without its names and what only GCC knows."""
    command = re.sub(r" -include \S*cmake_pch\S*| -Winvalid-pch| -Wshadow=local", "", command)
    command = re.sub(r" -o \S+ -c \S+$", "", command)
    return "clang++ " + command.split("c++ ", 1)[1]


def groups(build, sources):
    """Pairs of a command and the sources of one folder that are compiled with it."""
    wanted = {os.path.abspath(source) for source in sources}
    alike = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if entry["file"] in wanted:
            wanted.remove(entry["file"])
            alike.setdefault((as_clang_reads(entry["command"]), os.path.dirname(entry["file"])), []).append(entry["file"])
    if wanted:
        sys.exit(f"not compiled: {', '.join(os.path.relpath(source) for source in sorted(wanted))}")
    for (command, _), files in sorted(alike.items()):
        for start in range(0, len(files), TOGETHER):
            yield command, files[start : start + TOGETHER]


def write_unit(unit, files):
    unit.write_text("".join(f'#include "{file}"\n' for file in files))


def without_clashes(build, unit, command, files):
    """Those of the files that can be read after one another, the first always among them."""
    while True:
        write_unit(unit, files)
        said = subprocess.run(
            [*shlex.split(command), "-w", "-ferror-limit=0", "-fsyntax-only", str(unit)], cwd=build, capture_output=True, text=True
        ).stderr
        line, clashing = 1, set()
        for text in said.splitlines():
            if included := re.match(rf"In file included from {re.escape(str(unit))}:(\d+)", text):
                line = int(included[1])
            elif ": error: " in text or ": fatal error: " in text:
                clashing.add(line - 1)
        if not clashing - {0}:
            return files
        files = [file for at, file in enumerate(files) if at == 0 or at not in clashing]


def findings(build, out, command, files):
    found = set()
    unit = out / re.sub(r"\W", "_", os.path.relpath(files[0])) / "unit.cpp"
    unit.parent.mkdir(parents=True, exist_ok=True)
    (unit.parent / "compile_commands.json").write_text(
        json.dumps([{"directory": str(build), "command": f"{command} -c {unit}", "file": str(unit)}])
    )
    while files:
        now = without_clashes(build, unit, command, files)
        for tool in TOOLS:
            said = subprocess.run([*tool, "-p", str(unit.parent), str(unit)], capture_output=True, text=True)
            lines = (said.stdout + said.stderr).replace(os.getcwd() + "/", "").splitlines()
            found.update(line for line in lines if FINDING.match(line))
        files = [file for file in files if file not in now]
    return found


def main(build, out, *sources):
    build, out = Path(build).resolve(), Path(out).resolve()
    found = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = [pool.submit(findings, build, out, command, files) for command, files in groups(build, sources)]
        for done, run in enumerate(concurrent.futures.as_completed(runs), 1):
            found |= run.result()
            print(f"{done} of {len(runs)} groups, {len(found)} findings", file=sys.stderr)
    for line in sorted(found):
        print(line)
    print(f"{len(sources)} sources: {len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
