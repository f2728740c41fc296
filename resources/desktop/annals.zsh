#compdef annals
# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of `annals` for zsh. Options are those that --help of the command names.

local -a commands options
commands=(
    'import:read articles and tables into a project'
    'extract:print what would be found, store nothing'
    'list:print records of a project'
    'export:write a picture, a page or a table'
    'check:verify a project file'
    'words:companies and words of your own'
)
if (( CURRENT == 2 )); then
    _describe command commands
    _files -g '*.annals'
    return
fi
case ${words[CURRENT-1]} in
    --view) compadd timeline chart market-share activity figures company; return ;;
    --chart) compadd market-share users monthly-active-users revenue profit loss gmv price valuation sales-growth stores merchants employees shipments market-growth other activity; return ;;
    --form) compadd lines areas bars ring; return ;;
    --by) compadd kind company; return ;;
    --period) compadd year quarter; return ;;
    --group-by) compadd company kind publisher tag none; return ;;
    --theme) compadd light dark; return ;;
    --preset) compadd article wide slide social square print-1-column print-2-column a4 a3; return ;;
    --pages) compadd A4 A3 Letter; return ;;
    --modality) compadd happened planned rumoured denied; return ;;
    --review) compadd unreviewed accepted edited rejected; return ;;
    --format) compadd table jsonl csv; return ;;
esac
if [[ ${words[CURRENT]} == -* ]]; then
    options=(${(f)"$(annals ${words[2]} --help 2>/dev/null | grep -oE '^  (-[a-z], )?--[a-z-]+' | grep -oE -- '--[a-z-]+')"})
    compadd -- $options
    return
fi
[[ ${words[2]} == list ]] && (( CURRENT > 3 )) && compadd events figures companies documents claims
_files
