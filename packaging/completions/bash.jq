# SPDX-License-Identifier: MIT
# Completion for bash, from the list of commands that packaging/describe collects.
def words: join(" ");
def first_words: [.[] | .path | split(" ")[0]] | unique | words;
def second_words(name): [.[] | select((.path | split(" ")[0]) == name)
  | (if (.path | contains(" ")) then .path | split(" ")[1] else (.operands | split(" ")[0] // "") | select(test("^[a-z]+([|][a-z]+)*$")) | split("|")[] end)] | words;
# In a list such as sad,happy the last word is completed.
def offer: if (.value | endswith(",...")) then
  "local head=; [[ $word != *,* ]] || head=${word%,*},; COMPREPLY=($(compgen -P \"$head\" -W \"\(.choices | words)\" -- \"${word##*,}\"))"
  else "COMPREPLY=($(compgen -W \"\(.choices | words)\" -- \"$word\"))" end;
"# Completion of video2music-cli for bash; made of its --help.",
"_video2music_cli() {",
"  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}",
"  COMPREPLY=()",
"  if [ \"$COMP_CWORD\" -eq 1 ]; then",
"    COMPREPLY=($(compgen -W \"\(first_words) --help --version\" -- \"$word\"))",
"    return",
"  fi",
"  case $command:$before in",
([.[] | (.path | split(" ")[0]) as $c | .options[] | select(.choices | length > 0)
  | "    \($c):--\(.name)) \(offer); return ;;"] | unique[]),
"    catalog:remove) COMPREPLY=($(compgen -W \"$(video2music-cli catalog info --json --quiet 2>/dev/null | sed -n 's/.*\"name\": *\"\\([^\"]*\\)\".*/\\1/p')\" -- \"$word\")); return ;;",
"  esac",
"  if [[ $word == -* ]]; then",
"    case $command in",
([.[] | (.path | split(" ")[0])] | unique) as $names | . as $all
  | ($names[] | . as $name | "      \($name)) COMPREPLY=($(compgen -W \"\([$all[] | select((.path | split(" ")[0]) == $name) | .options[] | "--\(.name)"] | unique | words) --help --version\" -- \"$word\")) ;;"),
"    esac",
"    return",
"  fi",
"  if [ \"$COMP_CWORD\" -eq 2 ]; then",
"    case $command in",
(([.[] | (.path | split(" ")[0])] | unique) as $names | . as $all
  | $names[] | . as $name | ($all | second_words($name)) as $seconds | select($seconds != "")
  | "      \($name)) COMPREPLY=($(compgen -W \"\($seconds)\" -- \"$word\")); return ;;"),
"    esac",
"  fi",
"  COMPREPLY=($(compgen -f -- \"$word\"))",
"}",
"complete -o filenames -F _video2music_cli video2music-cli"
