-- SPDX-License-Identifier: MIT
-- What else the tags of a file tell, and by whose name it is asked for. Tempo and key are those of
-- the tags where these are set.
ALTER TABLE track_files ADD COLUMN composer TEXT NOT NULL DEFAULT '';
ALTER TABLE track_files ADD COLUMN conductor TEXT NOT NULL DEFAULT '';
ALTER TABLE track_files ADD COLUMN comment TEXT NOT NULL DEFAULT '';
ALTER TABLE track_files ADD COLUMN tempo_tagged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE track_files ADD COLUMN key_tagged INTEGER NOT NULL DEFAULT 0;
DROP INDEX track_files_by_album;
CREATE INDEX track_files_by_album ON track_files
    (album COLLATE NOCASE, disc_number, track_number) WHERE album <> '';
CREATE INDEX track_files_by_album_artist ON track_files
    (album_artist COLLATE NOCASE, disc_number, track_number) WHERE album_artist <> '';
CREATE INDEX track_files_by_composer ON track_files
    (composer COLLATE NOCASE, disc_number, track_number) WHERE composer <> '';
CREATE INDEX track_files_by_conductor ON track_files
    (conductor COLLATE NOCASE, disc_number, track_number) WHERE conductor <> '';
CREATE INDEX track_files_by_comment ON track_files
    (comment COLLATE NOCASE, disc_number, track_number) WHERE comment <> '';
