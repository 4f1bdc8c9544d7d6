// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

class Player;
class PlaylistPane;

/// Lets the player play what the list shows: its order and changes, the row that is asked for, and
/// the mark of the row that plays. Holds while both live.
void joinPlayback(PlaylistPane& pane, Player& player);

} // namespace v2m
