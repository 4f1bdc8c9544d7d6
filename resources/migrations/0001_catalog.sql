-- SPDX-License-Identifier: MIT
-- Sources, tracks, what their words say about their mood, and an index over those words.

-- "v2mc": tells a catalog from the databases of other programs.
PRAGMA application_id = 1983016291;

CREATE TABLE sources (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,   -- "musiccaps", "starter", ...
    title       TEXT NOT NULL,          -- to show
    licence     TEXT NOT NULL,
    homepage    TEXT NOT NULL,
    file_name   TEXT NOT NULL,          -- of the last import, without its folder
    imported_at TEXT NOT NULL           -- ISO 8601, UTC
) STRICT;

-- Tags stand in one column, one a line, in the data set's order: a table of their own costs an
-- import more than the tracks themselves, and the index below finds a tag as fast.
CREATE TABLE tracks (
    id              INTEGER PRIMARY KEY,
    source_id       INTEGER NOT NULL REFERENCES sources (id),
    external_id     TEXT NOT NULL,
    title           TEXT NOT NULL,
    artist          TEXT NOT NULL,
    caption         TEXT NOT NULL,
    tags            TEXT NOT NULL,
    start_s         REAL,
    end_s           REAL,
    url             TEXT NOT NULL,
    path            TEXT NOT NULL,
    caption_author  TEXT NOT NULL,      -- who wrote the caption, where the data set tells
    audioset_labels TEXT NOT NULL,      -- kept as published; no search, affect or rank reads it
    UNIQUE (source_id, external_id)
) STRICT;

-- Apart from the tracks, so that ranking reads a tenth of the pages.
CREATE TABLE track_affect (
    track_id INTEGER PRIMARY KEY REFERENCES tracks (id) ON DELETE CASCADE,
    version  INTEGER NOT NULL,          -- of the model that found it; 0: none has looked yet
    valence  REAL NOT NULL,             -- -1 to 1
    arousal  REAL NOT NULL,             -- -1 to 1
    angry    REAL NOT NULL,             -- 0 to 1, as all below
    disgust  REAL NOT NULL,
    fear     REAL NOT NULL,
    happy    REAL NOT NULL,
    sad      REAL NOT NULL,
    surprise REAL NOT NULL,
    neutral  REAL NOT NULL,
    quality  REAL NOT NULL
) STRICT;
CREATE INDEX track_affect_by_version ON track_affect (version);

-- Stems of English words; accents do not matter. A word in the title counts most, then the tags.
-- The program writes the index itself, with each track: triggers would make SQLite open a savepoint
-- for every row, and at each of them FTS5 writes out what it has gathered, which makes an import
-- five times as slow. What is gathered may reach 16 MiB, for fewer and larger pieces.
CREATE VIRTUAL TABLE tracks_fts USING fts5 (
    title, caption, tags,
    content = 'tracks', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO tracks_fts (tracks_fts, rank) VALUES ('rank', 'bm25(4.0, 1.0, 2.0)');
INSERT INTO tracks_fts (tracks_fts, rank) VALUES ('hashsize', 16777216);
