# SPDX-License-Identifier: MIT
# Completion for fish, from the list of commands that packaging/describe collects.
def quoted: gsub("'"; "\\'") | gsub("\n"; " ");
def second_words(name): [.[] | select((.path | split(" ")[0]) == name)
  | (if (.path | contains(" ")) then .path | split(" ")[1] else (.operands | split(" ")[0] // "") | select(test("^[a-z]+([|][a-z]+)*$")) | split("|")[] end)] | join(" ");
"# Completion of video2music-cli for fish; made of its --help.",
"complete -c video2music-cli -n __fish_use_subcommand -f -l help",
([.[] | {name: (.path | split(" ")[0]), summary}] | unique[]
  | "complete -c video2music-cli -n __fish_use_subcommand -f -a \(.name) -d '\(.summary | quoted)'"),
(([.[] | (.path | split(" ")[0])] | unique) as $names | . as $all
  | $names[] | . as $name | ($all | second_words($name)) as $seconds | select($seconds != "")
  | "complete -c video2music-cli -n '__fish_seen_subcommand_from \($name); and not __fish_seen_subcommand_from \($seconds)' -f -a '\($seconds)'"),
"complete -c video2music-cli -n '__fish_seen_subcommand_from catalog; and __fish_seen_subcommand_from remove' -f -a '(video2music-cli catalog info --json --quiet 2>/dev/null | sed -n \"s/.*\\\"name\\\": *\\\"\\([^\\\"]*\\)\\\".*/\\1/p\")'",
([.[] | (.path | split(" ")[0]) as $c | .options[] | {c: $c, o: .}] | unique[]
  | "complete -c video2music-cli -n '__fish_seen_subcommand_from \(.c)' -l \(.o.name) -d '\(.o.description | quoted)'"
    + (if .o.value == "" then "" elif (.o.choices | length) > 0 then " -x -a '\(.o.choices | join(" "))'" else " -r" end))
