# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of `annals` for bash. Options are those that --help of the command names.

_annals() {
    local current=$2 previous=$3 command=${COMP_WORDS[1]} words
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "import extract list export check words --help --version" -- "$current"; compgen -f -X '!*.annals' -- "$current")
        return
    fi
    case $previous in
    --view) words="timeline chart market-share activity figures company" ;;
    --chart) words="market-share users monthly-active-users revenue profit loss gmv price valuation sales-growth stores merchants employees shipments market-growth other activity" ;;
    --form) words="lines areas bars ring" ;;
    --by) words="kind company" ;;
    --period) words="year quarter" ;;
    --group-by) words="company kind publisher tag none" ;;
    --theme) words="light dark" ;;
    --preset) words="article wide slide social square print-1-column print-2-column a4 a3" ;;
    --pages) words="A4 A3 Letter" ;;
    --modality) words="happened planned rumoured denied" ;;
    --review) words="unreviewed accepted edited rejected" ;;
    --kind) words="acquisition merger investment ipo founding launch opening partnership exit closure results leadership regulation legal layoffs statement forecast report other" ;;
    --layers) words="documents dates quantities mentions events figures" ;;
    --format) words="table jsonl csv" ;;
    --as) words="text markdown html mhtml eml feed pdf csv tsv json jsonl csl timelinejs markwhen ics" ;;
    -o | --output | --manifest | --report)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    esac
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        words=$(annals "$command" --help 2>/dev/null | grep -oE '^  (-[a-z], )?--[a-z-]+' | grep -oE -- '--[a-z-]+')
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    if [ "$command" = list ] && [ "$COMP_CWORD" -gt 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W "events figures companies documents claims" -- "$current")
    fi
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _annals annals
