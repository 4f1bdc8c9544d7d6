-- SPDX-License-Identifier: MIT
-- What the listener thinks of tracks, and what they did with them.

-- Keyed by what names a track in its data set, not by its row: an import that replaces the row
-- keeps it, and it outlives a source that is removed and comes back.
CREATE TABLE feedback (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL,          -- sources.name
    external_id TEXT NOT NULL,          -- tracks.external_id
    kind        TEXT NOT NULL CHECK (kind IN ('like', 'dislike', 'skip', 'finished')),
    given_at    TEXT NOT NULL           -- ISO 8601 with milliseconds, UTC
) STRICT;
CREATE INDEX feedback_by_track ON feedback (source, external_id);

-- One opinion of a track at a time; skips and finished plays add up.
CREATE UNIQUE INDEX feedback_opinion ON feedback (source, external_id)
    WHERE kind IN ('like', 'dislike');

-- What is by an artist that the listener likes is looked up among all tracks.
CREATE INDEX tracks_by_artist ON tracks (artist) WHERE artist <> '';
