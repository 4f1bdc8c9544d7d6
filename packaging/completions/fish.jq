# SPDX-License-Identifier: MIT
# Completion for fish, of the commands as packaging/describe gathers them.
def quoted: gsub("'"; "\\'") | gsub("\n"; " ");
"# Completion of video2music-cli for fish; made of its --help.",
"complete -c video2music-cli -n __fish_use_subcommand -f -l help",
([.[] | {name: (.path | split(" ")[0]), summary}] | unique[]
  | "complete -c video2music-cli -n __fish_use_subcommand -f -a \(.name) -d '\(.summary | quoted)'"),
([.[] | (.path | split(" ")[0]) as $c | .options[] | {c: $c, o: .}] | unique[]
  | "complete -c video2music-cli -n '__fish_seen_subcommand_from \(.c)' -l \(.o.name) -d '\(.o.description | quoted)'"
    + (if .o.value == "" then "" elif (.o.choices | length) > 0 then " -x -a '\(.o.choices | join(" "))'" else " -r" end))
