// SPDX-License-Identifier: MIT
#include "ui/playlist/playback.h"

#include "ui/playlist/player.h"
#include "ui/playlist/playlist_pane.h"

namespace v2m {

void joinPlayback(PlaylistPane& pane, Player& player)
{
    PlaylistModel& model = pane.model();
    const auto sendQueue = [&model, &player] { player.setQueue(model.tracks()); };
    const auto mark = [&model, &player] {
        PlayingMark how = PlayingMark::None;
        if (player.state() == Player::State::Playing || player.state() == Player::State::Waiting)
            how = PlayingMark::Playing;
        else if (player.state() == Player::State::Paused)
            how = PlayingMark::Paused;
        std::optional<TrackKey> key;
        if (player.current() && how != PlayingMark::None)
            key = TrackKey::of(*player.current());
        model.setPlaying(key, how);
    };
    // The player is the context of the first, the model of the second: each ends with its receiver.
    QObject::connect(&model, &PlaylistModel::listChanged, &player, sendQueue);
    QObject::connect(&pane, &PlaylistPane::playRequested, &player, &Player::playRow);
    QObject::connect(&pane, &PlaylistPane::openRequested, &player, &Player::openPage);
    QObject::connect(&player, &Player::stateChanged, &model, mark);
    QObject::connect(&player, &Player::currentChanged, &model, mark);
    sendQueue();
    mark();
}

} // namespace v2m
