// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/scan_plan.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// Which track each file that a scan reads belongs to, so that likes stay with the music.
///
/// A file belongs to the track with its audio if that track's file is gone or now holds other
/// audio: it was moved or renamed, perhaps to the former name of another one, as when an album is
/// numbered anew. Otherwise a known path keeps its track, whose audio has changed, and a new one
/// becomes a new track. Files may be read in any order.
class TrackIdentities {
public:
    /// @param known the files of the source; must outlive this.
    /// @param ids of their tracks.
    TrackIdentities(std::span<const KnownFile> known, QStringList ids,
                    std::span<const FoundFile> found, const ScanPlan& plan);

    /// The id of a file's track, existing or new; nullopt if it depends on files not read yet.
    std::optional<QString> idOf(const QString& path, const QByteArray& audioHash);

    /// The same once all files were read.
    QString finalIdOf(const QString& path, const QByteArray& audioHash);

    /// Whether a file has taken over this known file's track.
    bool isClaimed(std::size_t place) const { return m_claimed.contains(place); }

    /// Known files whose place another track's file has taken, and whose audio is nowhere else.
    std::vector<std::size_t> displaced() const;

private:
    enum class State {
        Settled, ///< unchanged
        Unread,  ///< to be read
        Vacated, ///< the file is gone, or holds other audio
    };

    std::optional<std::size_t> placeOf(const QString& path) const;
    std::optional<std::size_t> movedFrom(const QString& path, const QByteArray& audioHash) const;
    bool mayHaveMoved(const QByteArray& audioHash) const;
    QString claim(std::size_t place);
    QString takeOver(std::size_t from, std::optional<std::size_t> own);
    QString newId(const QByteArray& audioHash);

    std::span<const KnownFile> m_known;
    QStringList m_ids;                                     ///< of m_known
    QHash<QString, std::size_t> m_places;                  ///< of m_known, by path
    std::vector<State> m_states;                           ///< of m_known
    QHash<QByteArray, std::vector<std::size_t>> m_byAudio; ///< of m_known that are not settled
    QSet<std::size_t> m_claimed;
    QSet<std::size_t> m_displaced;
    QSet<QString> m_taken;        ///< ids
    QHash<QString, int> m_copies; ///< by the id of the first, the number of the last
};

} // namespace v2m
