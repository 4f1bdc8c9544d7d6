// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/database.h"
#include "core/emotion/emotion.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// A clip that was opened or recorded.
struct StoredClip {
    QString path;            ///< absolute
    QByteArray print;        ///< names what is in the file; see clipFingerprint()
    std::int64_t bytes = 0;  ///< of the file
    QDateTime modified;      ///< the file, when it was read
    QString title;           ///< the listener's name for it; empty: the file's
    QDateTime opened;        ///< last
    EmotionScores scores{};  ///< of the whole clip, summing to 1
    QByteArray picture = {}; ///< a small one, as a file of its own; empty where there is none
};

/// Keeps the clips, and what was read from them as bytes that it does not look into. Every function
/// throws CatalogError when the catalog cannot be read or written.
class ClipRepository {
public:
    /// Of more clips than this, those that were not opened for longest are forgotten.
    static constexpr int kMaxClips = 100;

    /// Likewise where their analyses take more than this together.
    static constexpr std::int64_t kMaxAnalysisBytes = 256LL << 20;

    /// One that is larger is not kept; nor is a picture.
    static constexpr qsizetype kMaxBytes = 6 << 20;
    static constexpr qsizetype kMaxPictureBytes = 64 << 10;

    /// The database outlives the repository, and both stay in one thread.
    explicit ClipRepository(Database& database) : m_database(database) {}

    /// Last opened last.
    std::vector<StoredClip> all() const;

    std::optional<StoredClip> clip(const QString& path) const;

    /// The last opened of those with this in their files.
    std::optional<StoredClip> clipOf(const QByteArray& print) const;

    /// @param reading names the models and the way in which it was read.
    std::optional<QByteArray> analysis(const QByteArray& print, const QString& reading) const;

    /// Keeps a clip and what was read from it. One of the same path is replaced, but for its title,
    /// and for its picture where the new one has none and its file is the same.
    /// @returns whether the analysis was small enough to be kept; the clip is, in any case.
    bool put(const StoredClip& clip, const QString& reading, const QByteArray& analysis);

    /// The clip is opened once more; its file may have another date since.
    void touch(const QString& path, const QDateTime& modified, const QDateTime& opened);

    void setTitle(const QString& path, const QString& title);
    void setPicture(const QString& path, const QByteArray& picture);

    /// The file is elsewhere now. A clip that was known there is forgotten.
    void move(const QString& from, const QString& to);

    /// Forgets a clip, and its analyses where no other one is of the same file.
    void remove(const QString& path);
    void clear();

private:
    void forgetOldest();
    void forgetUnused();

    Database& m_database;
};

} // namespace v2m
