-- SPDX-License-Identifier: MIT
-- The listener's diary: what was read from faces and which music followed, without pictures, sounds
-- and names of clips. It is written only where diary_consent says 'on'; it has no row before the
-- listener has answered.

CREATE TABLE diary_consent (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    answer TEXT NOT NULL CHECK (answer IN ('on', 'off'))
) STRICT;

CREATE TABLE diary (
    id       INTEGER PRIMARY KEY,
    at_ms    INTEGER NOT NULL,          -- since 1970, UTC
    offset_s INTEGER NOT NULL,          -- of the clock on the wall from UTC, east is positive
    origin   TEXT NOT NULL CHECK (origin IN ('clip', 'live')),
    mode     TEXT NOT NULL,             -- what the list was to do: match, lift, ...
    angry    REAL NOT NULL,
    disgust  REAL NOT NULL,
    fear     REAL NOT NULL,
    happy    REAL NOT NULL,
    sad      REAL NOT NULL,
    surprise REAL NOT NULL,
    neutral  REAL NOT NULL,
    valence  REAL NOT NULL,
    arousal  REAL NOT NULL
) STRICT;

CREATE INDEX diary_times ON diary (at_ms);

-- A track is named so that it is still known when the catalog has it no more.
CREATE TABLE diary_music (
    entry_id INTEGER NOT NULL REFERENCES diary (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,          -- in the order in which it happened
    source   TEXT NOT NULL,
    track    TEXT NOT NULL,             -- its id within its source
    title    TEXT NOT NULL,
    artist   TEXT NOT NULL,
    deed     TEXT NOT NULL CHECK (deed IN ('played', 'finished', 'skip', 'like', 'dislike')),
    PRIMARY KEY (entry_id, place)
) STRICT;
