# SPDX-License-Identifier: MIT
# The man page of video2music-cli, from the list of commands that packaging/describe collects.
def roff: gsub("\\\\"; "\\\\e") | gsub("-"; "\\-") | gsub("(?m)^(?<a>[.'])"; "\\&\(.a)");
def option: ".TP\n\\fB\\-\\-\(.name | roff)\\fR" + (if .value == "" then "" else " \\fI\(.value | roff)\\fR" end)
  + "\n\(.description | roff)";
".TH VIDEO2MUSIC-CLI 1 \"\($date)\" \"video2music \($version)\" \"User Commands\"",
".SH NAME",
"video2music-cli \\- music that answers the emotions of a face, on the command line",
".SH SYNOPSIS",
".B video2music-cli",
".I COMMAND",
"[\\fIoption\\fR]...",
".SH DESCRIPTION",
"Reads the emotions of the faces in clips and pictures and makes playlists that answer them, keeps the",
"catalog of music, and trains and measures the networks. Results go to standard output, messages and",
"progress to standard error; everything happens on this machine.",
".SH COMMANDS",
(.[] | ".SS \(.path | roff) \(.operands | sub("^[a-z]+$"; "") | roff)\n.nf\n\(.description | roff)\n.fi", (.options[] | option)),
".SH EXIT STATUS",
".TP\n0\ndone",
".TP\n1\nunexpected error",
".TP\n2\nwrong usage",
".TP\n3\na file that is missing, unreadable or not what it claims to be",
".TP\n4\nno face in the clip",
".TP\n5\nthe catalog is empty or damaged",
".TP\n6\na model is missing or does not match its manifest",
".TP\n130\ninterrupted",
".SH FILES",
".TP\n.I $XDG_DATA_HOME/video2music/catalog.db\nthe catalog, with likes and plays",
".TP\n.I $XDG_DATA_HOME/video2music/models\nthe face model, where it was downloaded",
".SH SEE ALSO",
".BR video2music (1)"
