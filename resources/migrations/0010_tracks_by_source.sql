-- SPDX-License-Identifier: MIT
-- The tracks of a source are counted and listed. The existing unique index also contains their ids,
-- and is five times as large.
CREATE INDEX tracks_by_source ON tracks (source_id);
