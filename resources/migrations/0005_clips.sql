-- SPDX-License-Identifier: MIT
-- The clips that were opened or recorded, and what was read from them.

CREATE TABLE clips (
    path        TEXT PRIMARY KEY,       -- of the file, absolute
    print       BLOB NOT NULL,          -- SHA-256 of the size and of what makes the file known
    size_bytes  INTEGER NOT NULL,
    modified_ms INTEGER NOT NULL,       -- since 1970, UTC
    title       TEXT NOT NULL,          -- the listener's name for it; empty: the file's
    opened_ms   INTEGER NOT NULL,       -- since 1970, UTC; last
    -- Of the whole clip, to show before its analysis is opened; summing to 1.
    angry       REAL NOT NULL,
    disgust     REAL NOT NULL,
    fear        REAL NOT NULL,
    happy       REAL NOT NULL,
    sad         REAL NOT NULL,
    surprise    REAL NOT NULL,
    neutral     REAL NOT NULL,
    picture     BLOB NOT NULL           -- a small JPEG; empty where there is none
) STRICT;
CREATE INDEX clips_by_print ON clips (print);

-- Of the same file, each model and each way of reading has its own.
CREATE TABLE clip_analyses (
    print       BLOB NOT NULL,          -- as clips.print
    reading     TEXT NOT NULL,          -- names the models and the way of reading
    analysis    BLOB NOT NULL,
    PRIMARY KEY (print, reading)
) STRICT;
