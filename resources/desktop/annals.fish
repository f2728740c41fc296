# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of `annals` for fish.

complete -c annals -n __fish_use_subcommand -a import -d "read articles and tables into a project"
complete -c annals -n __fish_use_subcommand -a extract -d "print what would be found, store nothing"
complete -c annals -n __fish_use_subcommand -a list -d "print records of a project"
complete -c annals -n __fish_use_subcommand -a export -d "write a picture, a page or a table"
complete -c annals -n __fish_use_subcommand -a check -d "verify a project file"
complete -c annals -n "__fish_seen_subcommand_from list" -a "events figures companies documents claims"
complete -c annals -n "__fish_seen_subcommand_from list" -l format -xa "table jsonl csv"
complete -c annals -n "__fish_seen_subcommand_from export" -s o -l output -r -d "where to write; the ending says what"
complete -c annals -n "__fish_seen_subcommand_from export" -l view -xa "timeline market-share activity figures company"
complete -c annals -n "__fish_seen_subcommand_from export" -l group-by -xa "company kind publisher tag none"
complete -c annals -n "__fish_seen_subcommand_from export" -l theme -xa "light dark"
complete -c annals -n "__fish_seen_subcommand_from export" -l preset -xa "article wide slide social square print-1-column print-2-column a4 a3"
complete -c annals -n "__fish_seen_subcommand_from export" -l pages -xa "A4 A3 Letter"
complete -c annals -n "__fish_seen_subcommand_from export" -l tiles -d "a PNG in tiles, which may have more than 100 million pixels in all"
complete -c annals -n "__fish_seen_subcommand_from list export" -l modality -xa "happened planned rumoured denied"
complete -c annals -n "__fish_seen_subcommand_from list export" -l review -xa "unreviewed accepted edited rejected"
