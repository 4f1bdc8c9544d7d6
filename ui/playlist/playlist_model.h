// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"
#include "ui/playlist/playlist_row.h"

#include <QAbstractListModel>
#include <QHash>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace v2m {

/// The list of tracks: content, order, pins, opinions and the playing track.
///
/// A new list is applied in the fewest steps, so that the selection, the playing row and the scroll
/// position stay with their tracks. Rows dragged inside the list are moved; dragged out they are
/// copied, as local files if there are any, else as links.
class PlaylistModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< a PlaylistRow
        OpinionRole,            ///< a TrackOpinion, as int
        PlayingRole,            ///< a PlayingMark, as int
        SourceRole, ///< a PreviewKind, as int: where it would be played from; invalid if unknown
    };

    explicit PlaylistModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Copies only: a drop target must not move the user's files.
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

    /// Sets a new list with as many tracks. Pinned rows keep their places, and the new list fills
    /// the others; duplicates are dropped.
    void setTracks(std::vector<PlaylistRow> rows);

    /// Inserts tracks before row `before`, as an action of the listener; tracks already in the list
    /// keep their places. @returns the number inserted.
    int insertTracks(const std::vector<Track>& tracks, int before);

    /// Moves these rows, in their order, before row `before`.
    void moveRowsTo(std::vector<int> rows, int before);
    void removeRowsAt(std::vector<int> rows);

    /// Sets these rows in this order, regardless of pins; tracks are unique.
    void setRows(std::vector<PlaylistRow> rows);

    /// By the listener: emits pinsChanged.
    void setPinned(const std::vector<int>& rows, bool pinned);
    void setPinned(int row, bool pinned) { setPinned(std::vector<int>{row}, pinned); }

    /// For undo: emits nothing. Tracks not in the list are ignored.
    void restorePins(const QList<TrackKey>& tracks, bool pinned);

    /// From the catalog; emits nothing.
    void setOpinions(QHash<TrackKey, TrackOpinion> opinions);
    TrackOpinion opinion(int row) const;
    /// By the listener: emits feedbackGiven for each, then opinionsGiven.
    void giveOpinions(const std::vector<int>& rows, TrackOpinion opinion);
    /// For undo, whether the track is in the list or not: emits feedbackGiven.
    void restoreOpinion(const TrackKey& track, TrackOpinion opinion);

    /// Marks the row of this track, also when it returns later.
    void setPlaying(const std::optional<TrackKey>& key, PlayingMark mark);
    std::optional<int> playingRow() const { return m_playing ? rowOf(*m_playing) : std::nullopt; }

    /// Determines where tracks would be played from; cached until forgetSources().
    void setSourceOf(std::function<PreviewKind(const Track&)> sourceOf);
    /// Call when the settings or files have changed.
    void forgetSources();

    /// Searched for the user's own sound files when rows are dragged out.
    void setAudioFolder(const QString& folder) { m_audioFolder = folder; }

    /// The sound file of this row; empty if there is none on this machine.
    QString fileOf(int row) const;

    /// The pages of these rows, as links and as text, one per line; rows without a page are left
    /// out. Null if none has one. The caller owns the result.
    QMimeData* linksOf(const std::vector<int>& rows) const;

    /// Updates all texts to the current language.
    void retranslate();

    /// A row as whole sentences, for screen readers.
    QString spokenRow(int row) const;

Q_SIGNALS:
    /// The listener's opinion of a track has changed and is to be stored.
    void feedbackGiven(const QString& source, const QString& id, v2m::TrackOpinion opinion);

    void opinionsGiven(const QList<v2m::OpinionChange>& changes);

    void pinsChanged(const QList<v2m::TrackKey>& tracks, bool pinned);

    /// Emitted once after each change of content or order.
    void listChanged();

private:
    void refreshRows(int first, int last, const QList<int>& roles = {});
    std::optional<PreviewKind> sourceOf(const Track& track) const;
    std::vector<TrackKey> keysIn(const QMimeData& data) const;

    std::vector<PlaylistRow> m_rows;
    QHash<TrackKey, TrackOpinion> m_opinions;
    std::optional<TrackKey> m_playing;
    PlayingMark m_playingMark = PlayingMark::None;
    std::function<PreviewKind(const Track&)> m_sourceOf;
    mutable QHash<TrackKey, PreviewKind> m_sources; ///< cache
    QString m_audioFolder;
    QUuid m_self = QUuid::createUuid(); ///< recognizes our own drags
};

/// How well a row suits the request, from 0 to 100 %; nullopt if it was not scored.
std::optional<int> matchPercent(const PlaylistRow& row);

/// The same as a sentence that says what it is a percentage of; empty if it was not scored.
QString matchSentence(const PlaylistRow& row);

/// The title, with the artist if known: "Clair de lune by Claude Debussy".
QString titleAndArtist(const Track& track);

} // namespace v2m

Q_DECLARE_METATYPE(v2m::TrackOpinion)
