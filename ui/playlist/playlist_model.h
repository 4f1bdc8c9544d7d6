// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"
#include "ui/playlist/playlist_row.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace v2m {

/// The list of tracks: what is in it, in which order, what is pinned, liked and playing.
///
/// A new list is applied as the fewest steps that lead to it, so that the selection, the row that
/// plays and the scroll position stay with their tracks. Dragging rows inside the list moves them;
/// dragged out they are copies: local files where there are any, links otherwise.
class PlaylistModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The rank is the place in the list, and thus changes when a row before it comes or goes.
    enum Column { TitleColumn, RankColumn, TagsColumn, LengthColumn, MatchColumn, ReasonColumn };
    static constexpr int kColumnCount = 6;

    /// The same for every column of a row.
    enum Role {
        RowRole = Qt::UserRole, ///< a PlaylistRow
        KeyRole,                ///< a TrackKey
        OpinionRole,            ///< a TrackOpinion, as int
        PlayingRole,            ///< a PlayingMark, as int
        SourceRole, ///< a PreviewKind, as int: where it would sound from; invalid: not known
    };

    explicit PlaylistModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                  const QModelIndex& destinationParent, int destinationChild) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

    /// Copies only: nobody who takes a file off the list may believe that it is now theirs to move.
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    const std::vector<PlaylistRow>& rows() const { return m_rows; }
    std::vector<Track> tracks() const;

    std::optional<int> rowOf(const TrackKey& key) const;

    /// Shows a new list of as many tracks. Pinned rows keep their places, and the new list fills
    /// the others; a track that is given twice counts once.
    void setTracks(std::vector<PlaylistRow> rows);

    /// Puts tracks in front of the row that is at `before` now, as the listener's doing; those that
    /// are in the list already stay where they are. @returns how many came.
    int insertTracks(const std::vector<Track>& tracks, int before);

    /// Moves these rows, in their order, in front of the row that is at `before` now.
    void moveRowsTo(std::vector<int> rows, int before);
    void removeRowsAt(std::vector<int> rows);

    /// Shows these rows in this order, whatever is pinned; each track is there once.
    void setRows(std::vector<PlaylistRow> rows);

    /// The listener's doing: signalled as pinsChanged.
    void setPinned(const std::vector<int>& rows, bool pinned);
    void setPinned(int row, bool pinned) { setPinned(std::vector<int>{row}, pinned); }

    /// As they were once; without a signal. Tracks that are not in the list play no part.
    void restorePins(const QList<TrackKey>& tracks, bool pinned);

    /// What the catalog has kept of the listener's opinions; nothing is signalled.
    void setOpinions(QHash<TrackKey, TrackOpinion> opinions);
    TrackOpinion opinion(int row) const;
    /// The listener's doing: signalled as feedbackGiven for each, then as opinionsGiven.
    void giveOpinions(const std::vector<int>& rows, TrackOpinion opinion);
    void giveOpinion(int row, TrackOpinion opinion) { giveOpinions({row}, opinion); }
    /// As it was once, whether the track is in the list or not: signalled as feedbackGiven.
    void restoreOpinion(const TrackKey& track, TrackOpinion opinion);

    /// Marks the row of this track, now and when it comes back.
    void setPlaying(const std::optional<TrackKey>& key, PlayingMark mark);

    /// Tells where tracks would sound from; asked once for each, until forgetSources().
    void setSourceOf(std::function<PreviewKind(const Track&)> sourceOf);
    /// It may be elsewhere now: by the settings, or since files came or went.
    void forgetSources();

    /// Where sound files of the user's own are looked for when rows are dragged out.
    void setAudioFolder(const QString& folder) { m_audioFolder = folder; }

    /// The pages of these rows, as links and as text, one a line; without those that have none.
    /// Null when none has one. The caller owns it.
    QMimeData* linksOf(const std::vector<int>& rows) const;

    /// All sentences anew, in the language of now.
    void retranslate();

    /// All that there is to say about a row, in whole sentences.
    QString spokenRow(int row) const;

Q_SIGNALS:
    /// The listener has changed their mind about a track; the catalog keeps it.
    void feedbackGiven(const QString& source, const QString& id, v2m::TrackOpinion opinion);

    void opinionsGiven(const QList<v2m::OpinionChange>& changes);

    void pinsChanged(const QList<v2m::TrackKey>& tracks, bool pinned);

    /// Once after each change of what is in the list or of its order.
    void listChanged();

private:
    void applyList(std::vector<PlaylistRow> target);
    void refreshRows(int first, int last, const QList<int>& roles = {});
    bool moveBlock(int from, int count, int before);
    std::optional<PreviewKind> sourceOf(const Track& track) const;
    QVariant display(const PlaylistRow& row, int column, int index) const;
    std::vector<TrackKey> keysIn(const QMimeData& data) const;

    std::vector<PlaylistRow> m_rows;
    QHash<TrackKey, TrackOpinion> m_opinions;
    std::optional<TrackKey> m_playing;
    PlayingMark m_playingMark = PlayingMark::None;
    std::function<PreviewKind(const Track&)> m_sourceOf;
    mutable QHash<TrackKey, PreviewKind> m_sources; ///< as far as they were asked for
    QString m_audioFolder;
    QUuid m_self = QUuid::createUuid(); ///< tells our own drags from those of another window
};

/// How well a row suits what was asked for, as a whole percentage from 0 to 100; nothing where
/// nobody has compared them.
std::optional<int> matchPercent(const PlaylistRow& row);

/// The title, and the artist where one is known: "Clair de lune by Claude Debussy".
QString titleAndArtist(const Track& track);

} // namespace v2m

Q_DECLARE_METATYPE(v2m::TrackOpinion)
