-- SPDX-License-Identifier: MIT
-- Lists that the listener has saved. A track is named so that it is found again when its source was
-- imported anew or its file lies elsewhere: not by its row.

CREATE TABLE playlists (
    id       INTEGER PRIMARY KEY,
    title    TEXT NOT NULL UNIQUE,
    comment  TEXT NOT NULL,             -- what it was made for
    saved_ms INTEGER NOT NULL           -- since 1970, UTC
) STRICT;

CREATE TABLE playlist_entries (
    playlist_id INTEGER NOT NULL REFERENCES playlists (id) ON DELETE CASCADE,
    place       INTEGER NOT NULL,       -- from 0
    source      TEXT NOT NULL,
    track       TEXT NOT NULL,          -- its id within its source
    title       TEXT NOT NULL,
    artist      TEXT NOT NULL,
    path        TEXT NOT NULL,
    url         TEXT NOT NULL,
    score       REAL NOT NULL,
    reason      TEXT NOT NULL,
    PRIMARY KEY (playlist_id, place)
) STRICT;
