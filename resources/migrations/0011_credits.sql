-- SPDX-License-Identifier: MIT
-- What else the tags of a file tell, and by whose name it is asked for.
ALTER TABLE track_files ADD COLUMN composer TEXT NOT NULL DEFAULT '';
ALTER TABLE track_files ADD COLUMN conductor TEXT NOT NULL DEFAULT '';
ALTER TABLE track_files ADD COLUMN comment TEXT NOT NULL DEFAULT '';
CREATE INDEX track_files_by_album_artist ON track_files (album_artist) WHERE album_artist <> '';
CREATE INDEX track_files_by_composer ON track_files (composer) WHERE composer <> '';
