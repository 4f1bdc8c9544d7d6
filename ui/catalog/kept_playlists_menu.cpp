// SPDX-License-Identifier: MIT
#include "ui/catalog/kept_playlists_menu.h"

#include "ui/session/playlist_library.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

KeptPlaylistsMenu::KeptPlaylistsMenu(PlaylistLibrary& playlists,
                                     std::function<std::vector<Track>()> chosen, QWidget* parent)
    : QMenu(parent), m_playlists(playlists), m_chosen(std::move(chosen))
{
    setIcon(themeIcon(Icon::Playlists));
    connect(&m_playlists, &PlaylistLibrary::loaded, this, &KeptPlaylistsMenu::refresh);
    keepTranslated(this, this, [this] { setTitle(tr("Add to Pla&ylist")); });
    refresh();
}

void KeptPlaylistsMenu::refresh()
{
    clear();
    for (const StoredPlaylist& playlist : m_playlists.playlists()) {
        QAction* const entry = addAction(QString(playlist.title).replace(u"&"_s, u"&&"_s));
        connect(entry, &QAction::triggered, this,
                [this, title = playlist.title] { m_playlists.add(title, m_chosen()); });
    }
    menuAction()->setVisible(!isEmpty());
}

} // namespace v2m
