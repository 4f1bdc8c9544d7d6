-- SPDX-License-Identifier: MIT
-- The listener's own music files: what their tags and their sound say, beside tracks.

CREATE TABLE track_files (
    track_id      INTEGER PRIMARY KEY REFERENCES tracks (id) ON DELETE CASCADE,
    -- By which a rescan knows that nothing has changed, and a moved file is recognised.
    size_bytes    INTEGER NOT NULL,
    modified_ms   INTEGER NOT NULL,     -- since 1970, UTC
    audio_hash    BLOB NOT NULL,        -- SHA-256 of the coded audio, without tags
    missing       INTEGER NOT NULL,     -- 1: was not there at the last scan
    reading       INTEGER NOT NULL,     -- version of the program's reading; files of others are due
    -- Tags.
    album         TEXT NOT NULL,
    album_artist  TEXT NOT NULL,
    genre         TEXT NOT NULL,        -- the first; all are among the tags of the track
    track_number  INTEGER,
    disc_number   INTEGER,
    year          INTEGER,
    gain_db       REAL,                 -- to play it at -18 LUFS, as the file says
    -- Sound.
    duration_s    REAL NOT NULL,
    loudness_lufs REAL NOT NULL,
    peak_db       REAL NOT NULL,
    tempo_bpm     REAL,                 -- none where no beat recurs
    key           INTEGER,              -- 0 to 11: C to B major; 12 to 23: C to B minor
    beat_strength REAL NOT NULL,
    onsets_per_s  REAL NOT NULL,
    brightness_hz REAL NOT NULL,
    mood_from     TEXT NOT NULL CHECK (mood_from IN ('words', 'sound', 'both')),
    -- The numbers that a sound network reads, as 32-bit floats, so that a new one needs no sound.
    descriptors        BLOB NOT NULL,
    descriptor_version INTEGER NOT NULL
) STRICT;
CREATE INDEX track_files_missing ON track_files (missing) WHERE missing <> 0;
CREATE INDEX track_files_by_tempo ON track_files (tempo_bpm);
CREATE INDEX track_files_by_year ON track_files (year);
CREATE INDEX track_files_by_key ON track_files (key);
CREATE INDEX track_files_by_duration ON track_files (duration_s);
CREATE INDEX track_files_by_album ON track_files (album);
