# SPDX-License-Identifier: MIT
# Completion for zsh, of the commands as packaging/describe gathers them.
def quoted: gsub("'"; "'\\''") | gsub("\\["; "\\[") | gsub("\\]"; "\\]") | gsub(":"; "\\:") | gsub("\n"; " ");
def argument: if .value == "" then "" elif (.choices | length) > 0 then ":\(.value | quoted):(\(.choices | join(" ")))" else ":\(.value | quoted):_files" end;
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
"  local -a options",
"  case \"$words[2] $words[3]\" in",
(.[] | "    \(.path | gsub(" "; "\\ "))*) options=(",
  (.options[] | option),
  "    ) ;;"),
"  esac",
"  _arguments -S $options '--help[Display this help.]' '*:file:_files'",
"}",
"_video2music_cli \"$@\""
