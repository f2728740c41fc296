#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop.sh SOURCE BUILD: whether the desktop entry, the metadata, the type and the manual page are what desktops take. Each program that
# is not installed leaves its part out, with a word.
set -euo pipefail
desktop=$1/resources/desktop
built=$2/resources/desktop
missed=0
with() { command -v "$1" >/dev/null || { echo "$1 is not installed"; missed=77; return 1; }; }

if with desktop-file-validate; then desktop-file-validate "$desktop/org.annals.Annals.desktop"; fi
if with appstreamcli; then appstreamcli validate --no-net "$built/org.annals.Annals.metainfo.xml"; fi
if with xmllint; then xmllint --noout "$desktop"/*.xml "$desktop"/*.svg; fi
if with man; then [ -z "$(man --warnings -l -E UTF-8 "$built/annals.1" 2>&1 >/dev/null)" ]; fi
bash -n "$desktop/annals.bash"
# Every option of the manual page is one that the program has.
for command in import extract list export check words; do "$2/annals" "$command" --help; done >"$built/help.txt"
# Every command of the program is in the manual page and in the completions.
"$2/annals" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | while read -r command; do
    grep -q "^.BR $command " "$desktop/annals.1" || { echo "annals.1 does not name $command"; exit 1; }
    for shell in bash fish zsh; do grep -qw -- "$command" "$desktop/annals.$shell" || { echo "annals.$shell does not name $command"; exit 1; }; done
done
grep -oE '\\-\\-[a-z\\-]+' "$desktop/annals.1" | tr -d '\\' | sort -u | while read -r option; do
    [ "$option" = --help ] || grep -q -- "$option" "$built/help.txt" || { echo "annals.1 names $option, which no command has"; exit 1; }
done
exit $missed
