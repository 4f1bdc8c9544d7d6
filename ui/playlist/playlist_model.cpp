// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_model.h"

#include "core/playlist/clean_text.h"
#include "core/preview/track_address.h"
#include "ui/playlist/list_edits.h"
#include "ui/theme/emotion_words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

void sortUnique(std::vector<int>& rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

void dropRepeated(std::vector<PlaylistRow>& rows)
{
    QSet<TrackKey> seen;
    std::vector<PlaylistRow> kept; // not by remove_if, whose order of evaluation is unspecified
    for (PlaylistRow& row : rows) {
        if (!seen.contains(row.key())) {
            seen.insert(row.key());
            kept.push_back(std::move(row));
        }
    }
    rows = std::move(kept);
}

void sayReasons(std::vector<PlaylistRow>& rows)
{
    for (PlaylistRow& row : rows) {
        if (row.why)
            row.reason = toSentence(*row.why);
        else if (row.origin == RowOrigin::Added)
            row.reason = PlaylistModel::tr("Added by you");
    }
}

/// The new list with the old pinned rows at their places, or as close as a shorter list allows.
std::vector<PlaylistRow> aroundPinned(const std::vector<PlaylistRow>& old,
                                      std::vector<PlaylistRow> news)
{
    std::vector<int> pinned;
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (old[i].pinned)
            pinned.push_back(static_cast<int>(i));
    }
    const auto total = static_cast<int>(std::max(news.size(), pinned.size()));
    std::vector<PlaylistRow> result(static_cast<std::size_t>(total));
    std::vector<bool> taken(result.size(), false);
    for (std::size_t i = 0; i < pinned.size(); ++i) {
        const int behind = static_cast<int>(pinned.size() - i);
        const auto place = static_cast<std::size_t>(std::min(pinned[i], total - behind));
        const PlaylistRow& row = old[static_cast<std::size_t>(pinned[i])];
        const auto fresh = std::ranges::find(news, row.key(), &PlaylistRow::key);
        result[place] = row;
        if (fresh != news.end()) {
            result[place] = std::move(*fresh);
            result[place].pinned = true;
            news.erase(fresh);
        }
        taken[place] = true;
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (!taken[i])
            result[i] = std::move(news[next++]);
    }
    return result;
}

} // namespace

std::optional<int> matchPercent(const PlaylistRow& row)
{
    const float match = row.ranked.match.value_or(row.ranked.score);
    if (row.origin != RowOrigin::Chosen && match <= 0.0F)
        return std::nullopt;
    return qRound(100.0F * std::clamp(match, 0.0F, 1.0F));
}

QString matchSentence(const PlaylistRow& row)
{
    const std::optional<int> match = matchPercent(row);
    if (!match)
        return {};
    //: %1: the match as a percentage; %2: 100%
    return PlaylistModel::tr(
               "%1 match: %2 would be exactly the mood that its place in the list asks for.")
        .arg(percentageText(*match), percentageText(100));
}

QString titleAndArtist(const Track& track)
{
    const QString title = onOneLine(track.title);
    const QString artist = onOneLine(track.artist);
    if (artist.isEmpty())
        return title;
    //: %1: a piece of music; %2: its composer or performer
    return PlaylistModel::tr("%1 by %2").arg(title, artist);
}

PlaylistModel::PlaylistModel(QObject* parent) : QAbstractListModel(parent) {}

int PlaylistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlaylistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlaylistRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return titleAndArtist(row.ranked.track);
    case Qt::AccessibleTextRole:
        return spokenRow(index.row());
    case RowRole:
        return QVariant::fromValue(row);
    case OpinionRole:
        return static_cast<int>(opinion(index.row()));
    case PlayingRole: {
        const bool isPlaying = m_playing == row.key();
        return static_cast<int>(isPlaying ? m_playingMark : PlayingMark::None);
    }
    case SourceRole: {
        const std::optional<PreviewKind> source = sourceOf(row.ranked.track);
        return source ? QVariant(static_cast<int>(*source)) : QVariant();
    }
    default:
        return {};
    }
}

void PlaylistModel::setSourceOf(std::function<PreviewKind(const Track&)> sourceOf)
{
    m_sourceOf = std::move(sourceOf);
    forgetSources();
}

void PlaylistModel::forgetSources()
{
    m_sources.clear();
    refreshRows(0, rowCount() - 1);
}

std::optional<PreviewKind> PlaylistModel::sourceOf(const Track& track) const
{
    if (!m_sourceOf)
        return std::nullopt;
    const TrackKey key = TrackKey::of(track);
    const auto known = m_sources.constFind(key);
    return known != m_sources.constEnd() ? *known : *m_sources.insert(key, m_sourceOf(track));
}

Qt::ItemFlags PlaylistModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, never onto one
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

std::vector<Track> PlaylistModel::tracks() const
{
    std::vector<Track> tracks;
    tracks.reserve(m_rows.size());
    for (const PlaylistRow& row : m_rows)
        tracks.push_back(row.ranked.track);
    return tracks;
}

std::optional<int> PlaylistModel::rowOf(const TrackKey& key) const
{
    const auto found = std::ranges::find(m_rows, key, &PlaylistRow::key);
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

void PlaylistModel::setTracks(std::vector<PlaylistRow> rows)
{
    dropRepeated(rows);
    setRows(aroundPinned(m_rows, std::move(rows)));
}

void PlaylistModel::retranslate()
{
    sayReasons(m_rows);
    refreshRows(0, rowCount() - 1);
}

void PlaylistModel::setRows(std::vector<PlaylistRow> target)
{
    sayReasons(target); // restored rows may predate a change of language
    QHash<TrackKey, int> places;
    for (std::size_t i = 0; i < target.size(); ++i)
        places.insert(target[i].key(), static_cast<int>(i));
    std::vector<int> oldPlaces;
    for (const PlaylistRow& row : m_rows)
        oldPlaces.push_back(places.value(row.key(), -1));

    for (const ListEdit& edit : listEdits(oldPlaces, static_cast<int>(target.size()))) {
        switch (edit.kind) {
        case ListEdit::Kind::Remove:
            beginRemoveRows({}, edit.from, edit.from);
            m_rows.erase(m_rows.begin() + edit.from);
            endRemoveRows();
            break;
        case ListEdit::Kind::Move: {
            const auto from = m_rows.begin() + edit.from;
            const auto to = m_rows.begin() + edit.to;
            beginMoveRows({}, edit.from, edit.from, {}, to > from ? edit.to + 1 : edit.to);
            if (to < from)
                std::rotate(to, from, from + 1);
            else
                std::rotate(from, from + 1, to + 1);
            endMoveRows();
            break;
        }
        case ListEdit::Kind::Insert:
            beginInsertRows({}, edit.to, edit.to);
            m_rows.insert(m_rows.begin() + edit.to, target[static_cast<std::size_t>(edit.source)]);
            endInsertRows();
            break;
        }
    }
    m_rows = std::move(target);
    refreshRows(0, rowCount() - 1);
    Q_EMIT listChanged();
}

int PlaylistModel::insertTracks(const std::vector<Track>& tracks, int before)
{
    std::vector<PlaylistRow> target = m_rows;
    int place = std::clamp(before, 0, rowCount());
    const int first = place;
    for (const Track& track : tracks) {
        if (std::ranges::find(target, TrackKey::of(track), &PlaylistRow::key) != target.end())
            continue;
        PlaylistRow row;
        row.ranked.track = track;
        row.origin = RowOrigin::Added;
        target.insert(target.begin() + place++, std::move(row));
    }
    if (place == first)
        return 0;
    setRows(std::move(target));
    return place - first;
}

void PlaylistModel::moveRowsTo(std::vector<int> rows, int before)
{
    sortUnique(rows);
    const auto isMoving = [&rows](int row) {
        return std::binary_search(rows.begin(), rows.end(), row);
    };
    std::vector<PlaylistRow> target;
    const auto take = [&](auto wanted) {
        for (int row = 0; row < rowCount(); ++row) {
            if (wanted(row))
                target.push_back(m_rows[static_cast<std::size_t>(row)]);
        }
    };
    take([&](int row) { return row < before && !isMoving(row); });
    take(isMoving);
    take([&](int row) { return row >= before && !isMoving(row); });
    setRows(std::move(target));
}

void PlaylistModel::removeRowsAt(std::vector<int> rows)
{
    sortUnique(rows);
    std::vector<PlaylistRow> target;
    for (int row = 0; row < rowCount(); ++row) {
        if (!std::binary_search(rows.begin(), rows.end(), row))
            target.push_back(m_rows[static_cast<std::size_t>(row)]);
    }
    setRows(std::move(target));
}

void PlaylistModel::setPinned(const std::vector<int>& rows, bool pinned)
{
    QList<TrackKey> changed;
    for (const int row : rows) {
        const PlaylistRow& which = m_rows[static_cast<std::size_t>(row)];
        if (which.pinned != pinned)
            changed.append(which.key());
    }
    if (changed.isEmpty())
        return;
    restorePins(changed, pinned);
    Q_EMIT pinsChanged(changed, pinned);
}

void PlaylistModel::restorePins(const QList<TrackKey>& tracks, bool pinned)
{
    for (const TrackKey& track : tracks) {
        if (const std::optional<int> row = rowOf(track)) {
            m_rows[static_cast<std::size_t>(*row)].pinned = pinned;
            refreshRows(*row, *row);
        }
    }
}

void PlaylistModel::setOpinions(QHash<TrackKey, TrackOpinion> opinions)
{
    m_opinions = std::move(opinions);
    refreshRows(0, rowCount() - 1, {OpinionRole, Qt::AccessibleTextRole});
}

TrackOpinion PlaylistModel::opinion(int row) const
{
    const Track& track = m_rows[static_cast<std::size_t>(row)].ranked.track;
    return m_opinions.value(TrackKey::of(track), TrackOpinion::None);
}

void PlaylistModel::giveOpinions(const std::vector<int>& rows, TrackOpinion given)
{
    QList<OpinionChange> changes;
    for (const int row : rows) {
        const TrackOpinion before = opinion(row);
        if (before == given)
            continue;
        const TrackKey key = m_rows[static_cast<std::size_t>(row)].key();
        changes.append({key, before, given});
        restoreOpinion(key, given);
    }
    if (!changes.isEmpty())
        Q_EMIT opinionsGiven(changes);
}

void PlaylistModel::restoreOpinion(const TrackKey& track, TrackOpinion opinion)
{
    m_opinions.insert(track, opinion);
    if (const std::optional<int> row = rowOf(track))
        refreshRows(*row, *row, {OpinionRole, Qt::AccessibleTextRole});
    Q_EMIT feedbackGiven(track.source, track.id, opinion);
}

void PlaylistModel::setPlaying(const std::optional<TrackKey>& key, PlayingMark mark)
{
    const std::optional<TrackKey> before = std::exchange(m_playing, key);
    m_playingMark = key ? mark : PlayingMark::None;
    for (const std::optional<TrackKey>& changed : {before, key}) {
        const std::optional<int> row = changed ? rowOf(*changed) : std::nullopt;
        if (row)
            refreshRows(*row, *row, {PlayingRole, Qt::AccessibleTextRole});
    }
}

void PlaylistModel::refreshRows(int first, int last, const QList<int>& roles)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last), roles);
}

} // namespace v2m
