-- SPDX-License-Identifier: MIT
-- The tracks of a source are counted and asked for; the key of old has their ids in it too, and is
-- five times as long.
CREATE INDEX tracks_by_source ON tracks (source_id);
