-- SPDX-License-Identifier: MIT
-- The index holds the artists too: whoever asks for Vivaldi wants him. Otherwise it is as before.
DROP TABLE tracks_fts;
CREATE VIRTUAL TABLE tracks_fts USING fts5 (
    title, artist, caption, tags,
    content = 'tracks', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO tracks_fts (tracks_fts, rank) VALUES ('rank', 'bm25(4.0, 4.0, 1.0, 2.0)');
INSERT INTO tracks_fts (tracks_fts, rank) VALUES ('hashsize', 16777216);
INSERT INTO tracks_fts (tracks_fts) VALUES ('rebuild');
