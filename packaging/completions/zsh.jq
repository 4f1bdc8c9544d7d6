# SPDX-License-Identifier: MIT
# Completion for zsh, from the list of commands that packaging/describe collects.
def quoted: gsub("'"; "'\\''") | gsub("\\["; "\\[") | gsub("\\]"; "\\]") | gsub(":"; "\\:") | gsub("\n"; " ");
def argument: if .value == "" then "" elif (.choices | length) > 0 and (.value | endswith(",...")) then ":\(.value | quoted):_values -s , value \(.choices | join(" "))" elif (.choices | length) > 0 then ":\(.value | quoted):(\(.choices | join(" ")))" else ":\(.value | quoted):_files" end;
# The second words of a command: kinds of networks, or actions on the catalog.
def second_words(name): [.[] | select((.path | split(" ")[0]) == name)
  | (if (.path | contains(" ")) then .path | split(" ")[1] else (.operands | split(" ")[0] // "") | select(test("^[a-z]+([|][a-z]+)*$")) | split("|")[] end)] | join(" ");
def option: "      '--\(.name)[\(.description | quoted)]\(argument)'";
"#compdef video2music-cli",
"# Completion of video2music-cli for zsh; made of its --help.",
"_video2music_cli() {",
"  if (( CURRENT == 2 )); then",
"    local -a commands=(",
([.[] | {name: (.path | split(" ")[0]), summary}] | unique[] | "      '\(.name):\(.summary | quoted)'"),
"    )",
"    _describe command commands",
"    return",
"  fi",
"  if (( CURRENT == 3 )) && [[ $words[3] != -* ]]; then",
"    case $words[2] in",
(([.[] | (.path | split(" ")[0])] | unique) as $names | . as $all
  | $names[] | . as $name | ($all | second_words($name)) as $seconds | select($seconds != "")
  | "      \($name)) compadd -- \($seconds); return ;;"),
"    esac",
"  fi",
"  if [[ \"$words[2] $words[3]\" == 'catalog remove' && $words[CURRENT] != -* ]]; then",
"    compadd -- ${(f)\"$(video2music-cli catalog info --json --quiet 2>/dev/null | sed -n 's/.*\"name\": *\"\\([^\"]*\\)\".*/\\1/p')\"}",
"    return",
"  fi",
"  local -a options",
"  case \"$words[2] $words[3]\" in",
(.[] | "    \(.path | gsub(" "; "\\ "))*) options=(",
  (.options[] | option),
  "    ) ;;"),
"  esac",
"  _arguments -S $options '--help[Display this help.]' '*:file:_files'",
"}",
"_video2music_cli \"$@\""
