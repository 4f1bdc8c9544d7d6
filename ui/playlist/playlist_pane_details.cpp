// SPDX-License-Identifier: MIT
// PlaylistPane: the details of a track below the list.
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/sound_source_text.h"
#include "ui/playlist/track_details.h"

#include <QAction>
#include <QBoxLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace v2m {

bool PlaylistPane::areDetailsShown() const
{
    return m_actions->details()->isChecked();
}

void PlaylistPane::setDetailsShown(bool shown)
{
    m_actions->details()->setChecked(shown);
    refreshDetails();
    placeDetails();
}

/// Below the list; in its place where there is no room for both.
void PlaylistPane::placeDetails()
{
    const bool isShown = areDetailsShown() && (m_hasRoomForDetails || m_model->rowCount() > 0);
    const bool isInPlace = isShown && !m_hasRoomForDetails;
    const bool takesFocus = isInPlace && m_pages->isAncestorOf(window()->focusWidget());
    const bool leavesFocus = !isShown && m_details->hasFocus();
    m_details->setSizePolicy(QSizePolicy::Expanding,
                             isInPlace ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    qobject_cast<QBoxLayout*>(layout())->setStretchFactor(m_details, isInPlace ? 1 : 0);
    m_details->setMostHeight(isInPlace ? QWIDGETSIZE_MAX : height() / 3);
    m_detailsUnfolding.setShown(isShown, m_hasRoomForDetails);
    if (takesFocus)
        m_details->setFocus(Qt::OtherFocusReason);
    m_pages->setVisible(!isInPlace);
    if (leavesFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

/// In a low window the details fold, so that the list stays in sight until they are asked for
/// again; what the listener chose is not forgotten.
void PlaylistPane::fitDetails()
{
    constexpr int kLeastLines = 32;
    const bool hasRoom = height() >= kLeastLines * fontMetrics().lineSpacing();
    const bool isChange = std::exchange(m_hasRoomForDetails, hasRoom) != hasRoom;
    const bool folds = !hasRoom && areDetailsShown() && !m_areDetailsAskedFor;
    if (isVisible())
        m_areDetailsAskedFor = false;
    if (!isChange || (!folds && !(hasRoom && m_areDetailsFolded)))
        return placeDetails();
    foldDetails(folds);
}

/// Shows them again where there is room.
void PlaylistPane::foldDetails(bool folds)
{
    m_areDetailsFolded = folds;
    const QSignalBlocker blocker(m_actions->details());
    setDetailsShown(!folds);
}

void PlaylistPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitDetails();
}

/// The current row if it is selected, otherwise the first that is.
QModelIndex PlaylistPane::detailedRow() const
{
    const std::vector<int> rows = m_view->selectedRows();
    const QModelIndex current = m_view->currentIndex();
    if (rows.empty() || std::ranges::find(rows, current.row()) != rows.end())
        return rows.empty() ? QModelIndex() : current;
    return m_model->index(rows.front());
}

/// Without new evidence.
void PlaylistPane::showDetails()
{
    if (!areDetailsShown())
        return;
    const QModelIndex current = detailedRow();
    if (!current.isValid())
        return m_details->showNothing();
    const auto row = current.data(PlaylistModel::RowRole).value<PlaylistRow>();
    const QVariant source = current.data(PlaylistModel::SourceRole);
    m_details->showTrack(row.ranked.track, row.reason,
                         source.isValid()
                             ? soundSourceSentence(static_cast<PreviewKind>(source.toInt()))
                             : QString(),
                         matchSentence(row));
}

void PlaylistPane::refreshDetails()
{
    showDetails();
    if (areDetailsShown() && m_details->track())
        Q_EMIT evidenceRequested(*m_details->track());
}

} // namespace v2m
