#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh BUILD [--install]: makes the Debian package of a release build, and looks at it: what lintian says, what is in it, whether a
# desktop knows the program and its files by it. --install (as root, on a machine for that) also installs it with apt, runs the program,
# and removes it again. Each tool that is not installed leaves its part out, with a word, and ends all with 77, which is "skipped".
set -euo pipefail
build=$(cd "$1" && pwd)
tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
missed=0
with() { command -v "$1" >/dev/null || { echo "$1 is not installed"; missed=77; return 1; }; }
fail() { echo "package: $*" >&2; exit 1; }
seen() { echo "ok: $*"; }

with cpack && with dpkg-deb || exit 77
rm -f "$build"/annals_*.deb
(cd "$build" && cpack -G DEB >/dev/null 2>&1) || fail "cpack fails"
package=$(ls "$build"/annals_*.deb)
seen "$(basename "$package"), $(stat -c %s "$package") bytes"

if with lintian; then
    said=$(lintian --allow-root --fail-on none --tag-display-limit 0 "$package" 2>/dev/null)
    ! grep -E '^[EW]:' <<<"$said" || fail "lintian complains"
    ! [ -e "$build/_overrides" ] || fail "lintian is overridden"
    seen "lintian has no error and no warning"
fi

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
dpkg-deb -x "$package" "$root"
for file in bin/annals share/applications/org.annals.Annals.desktop share/metainfo/org.annals.Annals.metainfo.xml \
    share/mime/packages/org.annals.Annals.xml share/icons/hicolor/scalable/apps/org.annals.Annals.svg \
    share/icons/hicolor/scalable/mimetypes/org.annals.Annals-document.svg share/man/man1/annals.1.gz \
    share/bash-completion/completions/annals share/zsh/vendor-completions/_annals share/fish/vendor_completions.d/annals.fish \
    share/doc/annals/copyright share/doc/annals/changelog.gz; do
    [ -s "$root/usr/$file" ] || fail "/usr/$file is not in it"
done
[ -z "$(find "$root" -type f ! -path "$root/usr/*")" ] || fail "there is a file outside /usr"
seen "all parts are in it"

# Its own folders instead of the system's: what a desktop makes of the package, not of what else is installed.
export QT_QPA_PLATFORM=offscreen HOME="$root/home" XDG_DATA_HOME="$root/home/share" XDG_CONFIG_HOME="$root/home/config"
mkdir -p "$HOME"
run=$root/usr/bin/annals
"$run" import "$HOME/market.annals" "$tests/../resources/sample" >/dev/null 2>&1 || fail "the program does not import"
LANGUAGE=zh_CN "$run" export "$HOME/market.annals" -o "$HOME/t.svg" --language zh_CN 2>/dev/null || fail "it does not draw"
grep -q 事件 "$HOME/t.svg" || fail "it speaks no Chinese"
seen "the program in it runs, and has its translation"

known() { # DATA-FOLDER: whether desktops open projects with the program
    [ "$(XDG_DATA_DIRS=$1 xdg-mime query default application/x-annals)" = org.annals.Annals.desktop ] || fail "no program opens application/x-annals"
    if with gio; then
        cp "$HOME/market.annals" "$HOME/without-an-ending"
        for file in market.annals without-an-ending; do
            XDG_DATA_DIRS=$1 gio info -a standard::content-type "$HOME/$file" | grep -q 'application/x-annals' || fail "$file is of no type of ours"
        done
    fi
    seen "a double click on a project opens it"
}
if with update-mime-database && with update-desktop-database && with xdg-mime; then
    update-mime-database "$root/usr/share/mime" 2>/dev/null
    update-desktop-database "$root/usr/share/applications"
    known "$root/usr/share"
fi
if with desktop-file-validate; then desktop-file-validate "$root/usr/share/applications/org.annals.Annals.desktop"; fi
if with appstreamcli; then appstreamcli validate --no-net "$root/usr/share/metainfo/org.annals.Annals.metainfo.xml" >/dev/null; fi

if [ "${2:-}" = --install ]; then
    [ "$(id -u)" -eq 0 ] || fail "only root installs"
    apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1 || fail "apt does not install it"
    [ "$(command -v annals)" = /usr/bin/annals ] || fail "the program is not found"
    annals --version
    annals check "$HOME/market.annals" >/dev/null || fail "the installed program does not open a project"
    if with xdg-mime; then known /usr/local/share:/usr/share; fi
    apt-get remove -y -qq annals >/dev/null 2>&1 || fail "apt does not remove it"
    [ ! -e /usr/bin/annals ] && [ ! -e /usr/share/applications/org.annals.Annals.desktop ] || fail "something is left"
    [ -s "$HOME/market.annals" ] || fail "the user's files are gone"
    seen "installed, run, removed; the user's files are left"
fi
exit $missed
