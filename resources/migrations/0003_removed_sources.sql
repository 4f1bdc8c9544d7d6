-- SPDX-License-Identifier: MIT
-- What the listener removed by hand does not come back by itself.

CREATE TABLE removed_sources (
    name TEXT PRIMARY KEY               -- as sources.name was
) STRICT;
