// SPDX-License-Identifier: MIT
// PlaylistPane: its words, in the current language.
#include "core/base/message_text.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/segmented_control.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace v2m {

void PlaylistPane::retranslate()
{
    m_modes->setAccessibleName(tr("Mode"));
    refreshModes();
    m_modes->setWhatsThis(
        tr("<p>What the music is to do.</p><p><b>Match</b> suits what you show. <b>Follow</b> "
           "retraces "
           "the clip from its beginning to its end. <b>Lift</b>, <b>Calm</b> and <b>Energize</b> "
           "begin "
           "where you are and lead to brighter, calmer or livelier music in steps.</p>"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in titles, captions and tags"));
    m_search->setToolTip(tr("Words in titles, captions and tags"));
    m_filterButton->setToolTip(tr("Show or hide the filters"));
    m_hold->setText(tr("Hold"));
    m_hold->setToolTip(tr("Keep the list as it is, whatever the face shows"));
    m_count->setAccessibleName(tr("Number of tracks"));
    m_count->setToolTip(tr("Number of tracks"));
    //: How many tracks the list has: Top 10
    const QString count = tr("Top %1");
    m_count->setPrefix(count.section(QStringLiteral("%1"), 0, 0));
    m_count->setSuffix(count.section(QStringLiteral("%1"), 1));
    m_view->setAccessibleName(tr("Playlist"));
    m_view->setAccessibleDescription(
        tr("Enter plays a track; Alt with the arrow keys moves it; the menu key shows more."));
    m_another->setAccessibleName(tr("Another selection"));
    m_another->setToolTip(tr("Another selection: other tracks that suit about as well (F5)"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save the playlist as M3U8, XSPF, JSPF or CSV"));
    m_folderButton->setText(tr("Add a Folder of Music…"));
    m_folderButton->setToolTip(
        tr("Listens to the music files in a folder of yours, so that they appear here"));
    m_notice->setText(translated(m_noticeSaid));
    m_actions->retranslate();
    m_model->retranslate();
    refreshFilterButton();
    refreshEmpty();
    showDetails();
}

} // namespace v2m
