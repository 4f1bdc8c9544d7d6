// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QMenu>

#include <functional>
#include <vector>

namespace v2m {

class PlaylistLibrary;

/// A menu of the saved playlists, each of which takes the chosen tracks. Its entry in other menus
/// is left out while there are none.
class KeptPlaylistsMenu : public QMenu {
    Q_OBJECT

public:
    /// @param chosen the tracks to add. The library must outlive the menu.
    KeptPlaylistsMenu(PlaylistLibrary& playlists, std::function<std::vector<Track>()> chosen,
                      QWidget* parent);

private:
    void refresh();

    PlaylistLibrary& m_playlists;
    std::function<std::vector<Track>()> m_chosen;
};

} // namespace v2m
