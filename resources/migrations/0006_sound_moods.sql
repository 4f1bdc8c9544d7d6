-- SPDX-License-Identifier: MIT
-- What the sound of a file alone says of its mood; and what filters ask for, as columns.

-- None where no sound model has read the descriptors.
ALTER TABLE track_files ADD COLUMN sound_valence REAL;
ALTER TABLE track_files ADD COLUMN sound_arousal REAL;
ALTER TABLE track_files ADD COLUMN sound_share REAL;  -- of the mood, 0 to 1; the rest is of words

-- Moods of files had the version of the words' model; now they have one of both models.
UPDATE track_affect SET version = 0 WHERE track_id IN (SELECT track_id FROM track_files);

-- What a track's words say of voices and tempo; none where a model of before looked.
ALTER TABLE track_affect ADD COLUMN voice INTEGER;    -- 0 nothing, 1 instrumental, 2 sung
ALTER TABLE track_affect ADD COLUMN pace INTEGER;     -- 0 nothing, 1 slow, 2 medium, 3 fast
CREATE INDEX track_affect_by_voice ON track_affect (voice);
CREATE INDEX track_affect_by_pace ON track_affect (pace);

-- Artists are asked for in any case.
CREATE INDEX tracks_by_artist_name ON tracks (artist COLLATE NOCASE) WHERE artist <> '';
DROP INDEX track_files_by_album;
CREATE INDEX track_files_by_album ON track_files (album COLLATE NOCASE) WHERE album <> '';
