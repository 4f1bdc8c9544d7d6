// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/database.h"
#include "core/emotion/emotion.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace v2m {

/// A clip that was opened or recorded.
struct StoredClip {
    QString path;            ///< absolute
    QByteArray fingerprint;  ///< identifies the file's content; see clipFingerprint()
    std::int64_t bytes = 0;  ///< of the file
    QDateTime modified;      ///< of the file, when it was analysed
    QString title;           ///< the listener's name for it; empty to use the file name
    QDateTime opened;        ///< most recently
    EmotionScores scores{};  ///< of the whole clip, summing to 1
    QByteArray picture = {}; ///< encoded thumbnail; may be empty
};

/// Stores clips and their analyses as opaque bytes. Every function throws CatalogError when the
/// catalog cannot be read or written.
class ClipRepository {
public:
    /// Beyond this number, the least recently opened clips are removed.
    static constexpr int kMaxClips = 100;

    /// Likewise for the total size of their analyses.
    static constexpr std::int64_t kMaxAnalysisBytes = 256LL << 20;

    /// Larger analyses and thumbnails are not stored.
    static constexpr qsizetype kMaxBytes = 6 << 20;
    static constexpr qsizetype kMaxPictureBytes = 64 << 10;

    /// The database must outlive the repository and be used from the same thread.
    explicit ClipRepository(Database& database) : m_database(database) {}

    /// Most recently opened last.
    std::vector<StoredClip> all() const;

    std::optional<StoredClip> clip(const QString& path) const;

    /// The most recently opened clip with this fingerprint.
    std::optional<StoredClip> clipOf(const QByteArray& fingerprint) const;

    /// @param reading identifies the models and the method of the analysis.
    std::optional<QByteArray> analysis(const QByteArray& fingerprint, const QString& reading) const;

    /// Stores a clip and its analysis. A clip with the same path is replaced except for its title,
    /// and its thumbnail if the new one has none and the file is the same.
    /// @returns whether the analysis was small enough to be stored; the clip always is.
    bool put(const StoredClip& clip, const QString& reading, const QByteArray& analysis);

    /// Puts back a clip that was removed, beyond the limits until the next put().
    bool restore(const StoredClip& clip, const QString& reading, const QByteArray& analysis);

    /// Updates the opening time of a clip and the date of its file.
    void touch(const QString& path, const QDateTime& modified, const QDateTime& opened);

    void setTitle(const QString& path, const QString& title);
    void setPicture(const QString& path, const QByteArray& picture);

    /// Renames a clip's path. A clip already stored under the new path is removed.
    void move(const QString& from, const QString& to);

    /// The analyses of a content, each with what they were made with.
    std::vector<std::pair<QString, QByteArray>> analyses(const QByteArray& fingerprint) const;

    /// Removes a clip, and its analyses unless another clip has the same content.
    void remove(const QString& path);

private:
    bool insert(const StoredClip& clip, const QString& reading, const QByteArray& analysis);
    void forgetOldest();
    void forgetUnused();

    Database& m_database;
};

} // namespace v2m
